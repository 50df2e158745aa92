import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useRecordAttempt } from '../../facts';
import { ActionFrame } from './action-frame';
import { DayField } from './day-field';
import type { FormProps } from './form-props';
import { ATTEMPT_CHANNELS, isPastOrToday, today } from './model';
import type { AttemptChannel } from './model';
import { useActionForm } from './use-action-form';

export function AttemptForm({ referral, possible, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('referral');
  const record = useRecordAttempt(referral.id);
  const now = new Date();
  const [channel, setChannel] = useState<AttemptChannel>();
  const [reached, setReached] = useState<'YES' | 'NO'>();
  const [on, setOn] = useState(today(now));
  const form = useActionForm(
    {
      channel: { ok: channel !== undefined, message: t('receiver.attempt.channelError') },
      reached: { ok: reached !== undefined, message: t('receiver.attempt.reachedError') },
      happenedOn: { ok: isPastOrToday(on, now), message: t('receiver.date.pastOrToday') },
    },
    (field) => `attempt-${field}`,
  );

  const send = async () => {
    if (channel === undefined) return;
    await record.mutateAsync({ channel, reached: reached === 'YES', happenedOn: on });
    onDone(t('receiver.attempt.saved'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('receiver.attempt.title')}
      intro={t('receiver.attempt.count', { count: referral.attempts })}
      submitLabel={t('receiver.attempt.submit')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      <CodeChoice
        id="attempt-channel"
        legend={t('receiver.attempt.channel')}
        columns={2}
        options={ATTEMPT_CHANNELS.map((value) => ({ value, label: t(`receiver.attempt.options.${value}`) }))}
        value={channel}
        onChange={setChannel}
        error={form.errorOf('channel')}
      />
      <CodeChoice
        id="attempt-reached"
        legend={t('receiver.attempt.reached')}
        columns={2}
        options={(['YES', 'NO'] as const).map((value) => ({ value, label: t(`receiver.attempt.${value}`) }))}
        value={reached}
        onChange={setReached}
        error={form.errorOf('reached')}
      />
      <DayField
        id="attempt-happenedOn"
        label={t('receiver.attempt.on')}
        hint={t('receiver.date.help')}
        value={on}
        onChange={setOn}
        max={today(now)}
        error={form.errorOf('happenedOn')}
      />
    </ActionFrame>
  );
}
