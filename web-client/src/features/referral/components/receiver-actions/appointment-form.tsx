import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBookAppointment } from '../../facts';
import { ActionFrame } from './action-frame';
import type { FormProps } from './form-props';
import { useLengthAndSpot } from './length-and-spot';
import { isSlotToCome, slotOf } from './model';
import { SlotField } from './slot-field';
import { useActionForm } from './use-action-form';

/** « Donner un rendez-vous »: a day and an hour; how long and where only if it helps. */
export function AppointmentForm({ referral, possible, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('referral');
  const book = useBookAppointment(referral.id);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const { asked, checks, fields } = useLengthAndSpot('book');
  const slot = slotOf(day, time);
  const form = useActionForm(
    {
      startsAt: { ok: isSlotToCome(slot, new Date()), message: t('receiver.book.slotError') },
      ...checks,
    },
    (field) => (field === 'startsAt' ? 'book-day' : `book-${field}`),
  );

  const send = async () => {
    if (slot === undefined) return;
    await book.mutateAsync({ startsAt: slot, ...asked });
    onDone(t('receiver.book.saved'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('receiver.book.title')}
      intro={t('receiver.book.intro')}
      submitLabel={t('receiver.book.submit')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      <SlotField
        id="book"
        legend={t('receiver.book.when')}
        day={day}
        onDay={setDay}
        time={time}
        onTime={setTime}
        error={form.errorOf('startsAt')}
      />
      {fields(form.errorOf)}
    </ActionFrame>
  );
}
