import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import type { Outcome } from '../../model';
import { useCommand } from '../../queries';
import { ActionFrame } from './action-frame';
import { DayField } from './day-field';
import type { FormProps } from './form-props';
import { DELIVERED, NOT_DELIVERED, afterAVisit, isPastOrToday, today } from './model';
import { OutcomeChoice } from './outcome-choice';
import { useActionForm } from './use-action-form';

/** « La personne est venue »: one action writes every step that has already taken place. */
export function CameForm({ referral, possible, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('referral');
  const receive = useCommand('receive', referral);
  const now = new Date();
  const [metOn, setMetOn] = useState(today(now));
  const [all, setAll] = useState<'LATER' | 'DONE'>('LATER');
  const [outcome, setOutcome] = useState<Outcome>();
  const done = all === 'DONE';
  const form = useActionForm(
    {
      metOn: { ok: isPastOrToday(metOn, now), message: t('receiver.date.pastOrToday') },
      outcome: { ok: !done || outcome !== undefined, message: t('receiver.outcome.error') },
    },
    (field) => `came-${field}`,
  );

  const send = async () => {
    await receive.mutateAsync({ metOn, ...(done && outcome !== undefined ? { outcome } : {}) });
    onDone(t(done ? 'receiver.came.savedDone' : 'receiver.came.saved'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('receiver.came.title')}
      intro={t('receiver.came.intro')}
      submitLabel={t(done ? 'receiver.came.submitDone' : 'receiver.came.submitLater')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      <DayField
        id="came-metOn"
        label={t('receiver.came.metOn')}
        hint={t('receiver.date.help')}
        value={metOn}
        onChange={setMetOn}
        max={today(now)}
        error={form.errorOf('metOn')}
      />
      <CodeChoice
        id="came-all"
        legend={t('receiver.came.doneToday')}
        columns={2}
        options={(['LATER', 'DONE'] as const).map((value) => ({ value, label: t(`receiver.came.${value}`) }))}
        value={all}
        onChange={setAll}
      />
      {done && (
        <OutcomeChoice
          id="came-outcome"
          legend={t('receiver.close.what')}
          delivered={afterAVisit(DELIVERED)}
          notDelivered={afterAVisit(NOT_DELIVERED)}
          value={outcome}
          onChange={setOutcome}
          error={form.errorOf('outcome')}
        />
      )}
    </ActionFrame>
  );
}
