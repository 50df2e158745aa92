import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../queries';
import { ActionFrame } from './action-frame';
import { DayField } from './day-field';
import type { FormProps } from './form-props';
import { isPastOrToday, today } from './model';
import { useActionForm } from './use-action-form';

export function StartForm({ referral, possible, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('referral');
  const start = useCommand('start', referral);
  const now = new Date();
  const [on, setOn] = useState(today(now));
  const form = useActionForm(
    { firstContactOn: { ok: isPastOrToday(on, now), message: t('receiver.date.pastOrToday') } },
    (field) => `start-${field}`,
  );

  const send = async () => {
    await start.mutateAsync({ firstContactOn: on });
    onDone(t('receiver.start.saved'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('receiver.start.title')}
      intro={t('receiver.start.intro')}
      submitLabel={t('receiver.start.submit')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      <DayField
        id="start-firstContactOn"
        label={t('receiver.start.on')}
        hint={t('receiver.date.help')}
        value={on}
        onChange={setOn}
        max={today(now)}
        error={form.errorOf('firstContactOn')}
      />
    </ActionFrame>
  );
}
