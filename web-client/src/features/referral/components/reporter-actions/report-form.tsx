import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import type { Outcome } from '../../model';
import type { Report } from '../../reporting';
import { useCommand } from '../../queries';
import { ActionFrame } from '../receiver-actions/action-frame';
import { DayField } from '../receiver-actions/day-field';
import type { FormProps } from '../receiver-actions/form-props';
import { DECLINE_REASONS, DELIVERED, NOT_DELIVERED, isPastOrToday, today } from '../receiver-actions/model';
import type { DeclineReason } from '../receiver-actions/model';
import { OutcomeChoice } from '../receiver-actions/outcome-choice';
import { useActionForm } from '../receiver-actions/use-action-form';
import { usePlaceWord } from './place-word';

interface ReportFormProps extends FormProps {
  readonly report: Report;
}

const LONGEST = 140;

/** What the place said, how and when it said so: the same commands as the place's own, each with its word. */
export function ReportForm({ report, referral, possible, onDone, onCancel }: ReportFormProps) {
  const { t } = useTranslation('referral');
  const accept = useCommand('accept', referral);
  const decline = useCommand('decline', referral);
  const receive = useCommand('receive', referral);
  const end = useCommand('close', referral);
  const now = new Date();
  const { word: reported, checks, fields } = usePlaceWord(referral);
  const [reason, setReason] = useState<DeclineReason>();
  const [text, setText] = useState('');
  const [metOn, setMetOn] = useState(today(now));
  const [outcome, setOutcome] = useState<Outcome>();
  const other = report === 'DECLINE' && reason === 'OTHER';
  const form = useActionForm(
    {
      ...(report === 'DECLINE' && {
        reason: { ok: reason !== undefined, message: t('reported.actions.reasonError') },
        text: { ok: !other || text.trim() !== '', message: t('reported.actions.textError') },
      }),
      ...(report === 'RECEIVE' && {
        metOn: { ok: isPastOrToday(metOn, now), message: t('receiver.date.pastOrToday') },
      }),
      ...(report === 'CLOSE' && {
        outcome: { ok: outcome !== undefined, message: t('reported.actions.outcomeError') },
      }),
      ...checks,
    },
    (field) => `report-${field}`,
  );

  const send = async () => {
    if (reported === undefined) return;
    if (report === 'ACCEPT') await accept.mutateAsync({ reported });
    else if (report === 'RECEIVE') await receive.mutateAsync({ metOn, reported });
    else if (report === 'CLOSE' && outcome !== undefined) await end.mutateAsync({ outcome, reported });
    else if (reason !== undefined)
      await decline.mutateAsync({ reason, reported, ...(other ? { text: text.trim() } : {}) });
    onDone(t('reported.actions.saved'));
  };

  return (
    <ActionFrame
      {...form}
      title={t(`reported.actions.${report}`)}
      submitLabel={t('reported.actions.submit')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      {report === 'DECLINE' && (
        <CodeChoice
          id="report-reason"
          legend={t('reported.actions.reason')}
          options={DECLINE_REASONS.map((value) => ({ value, label: t(`codes.declineReason.${value}`) }))}
          value={reason}
          onChange={setReason}
          error={form.errorOf('reason')}
        />
      )}
      {other && (
        <TextInput
          id="report-text"
          label={t('reported.actions.text')}
          description={t('reported.actions.textHelp')}
          error={form.errorOf('text')}
          value={text}
          maxLength={LONGEST}
          autoComplete="off"
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      )}
      {report === 'RECEIVE' && (
        <DayField
          id="report-metOn"
          label={t('reported.actions.metOn')}
          hint={t('receiver.date.help')}
          value={metOn}
          onChange={setMetOn}
          max={today(now)}
          error={form.errorOf('metOn')}
        />
      )}
      {report === 'CLOSE' && (
        <OutcomeChoice
          id="report-outcome"
          legend={t('reported.actions.outcome')}
          delivered={DELIVERED}
          notDelivered={NOT_DELIVERED}
          value={outcome}
          onChange={setOutcome}
          error={form.errorOf('outcome')}
        />
      )}
      {fields(form.errorOf)}
    </ActionFrame>
  );
}
