import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { useCommand } from '../../queries';
import { ActionFrame } from './action-frame';
import { DayField } from './day-field';
import type { FormProps } from './form-props';
import { HOLD_REASONS, LONGEST_HOLD_DAYS, daysLater, isReviewDay, today } from './model';
import type { HoldReason } from './model';
import { useActionForm } from './use-action-form';

const USUAL_DAYS = 14;

export function HoldForm({ referral, possible, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('referral');
  const hold = useCommand('hold', referral);
  const now = new Date();
  const last = daysLater(today(now), LONGEST_HOLD_DAYS);
  const lastInWords = describeDate(last, now, locale()).day;
  const [reason, setReason] = useState<HoldReason>();
  const [reviewOn, setReviewOn] = useState(daysLater(today(now), USUAL_DAYS));
  const form = useActionForm(
    {
      reason: { ok: reason !== undefined, message: t('receiver.hold.reasonError') },
      reviewOn: {
        ok: isReviewDay(reviewOn, now),
        message: t('receiver.hold.reviewError', { day: lastInWords }),
      },
    },
    (field) => `hold-${field}`,
  );

  const send = async () => {
    if (reason === undefined) return;
    await hold.mutateAsync({ reason, reviewOn });
    onDone(t('receiver.hold.saved'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('receiver.hold.title')}
      intro={t('receiver.hold.intro')}
      submitLabel={t('receiver.hold.submit')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      <CodeChoice
        id="hold-reason"
        legend={t('receiver.hold.reason')}
        options={HOLD_REASONS.map((value) => ({ value, label: t(`receiver.hold.options.${value}`) }))}
        value={reason}
        onChange={setReason}
        error={form.errorOf('reason')}
      />
      <DayField
        id="hold-reviewOn"
        label={t('receiver.hold.reviewOn')}
        hint={t('receiver.hold.reviewHelp', { day: lastInWords })}
        value={reviewOn}
        onChange={setReviewOn}
        min={daysLater(today(now), 1)}
        max={last}
        error={form.errorOf('reviewOn')}
      />
    </ActionFrame>
  );
}
