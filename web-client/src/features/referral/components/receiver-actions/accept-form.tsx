import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../queries';
import { ActionFrame } from './action-frame';
import type { FormProps } from './form-props';
import { isSlotToCome, slotOf } from './model';
import { SlotField } from './slot-field';
import { useActionForm } from './use-action-form';

export function AcceptForm({ referral, possible, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('referral');
  const accept = useCommand('accept', referral);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const slot = slotOf(day, time);
  const empty = day === '' && time === '';
  const form = useActionForm(
    {
      proposedSlot: {
        ok: empty || isSlotToCome(slot, new Date()),
        message: t('receiver.accept.slotError'),
      },
    },
    () => 'accept-day',
  );

  const send = async () => {
    await accept.mutateAsync(slot === undefined ? {} : { proposedSlot: slot });
    onDone(t('receiver.accept.saved'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('receiver.accept.title')}
      intro={t('receiver.accept.intro')}
      submitLabel={t('receiver.accept.submit')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      <SlotField
        id="accept"
        legend={t('receiver.accept.slot')}
        hint={t('receiver.accept.slotHelp')}
        day={day}
        onDay={setDay}
        time={time}
        onTime={setTime}
        error={form.errorOf('proposedSlot')}
      />
    </ActionFrame>
  );
}
