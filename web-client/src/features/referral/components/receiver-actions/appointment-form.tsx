import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBookAppointment } from '../../queries';
import { ActionFrame } from './action-frame';
import type { FormProps } from './form-props';
import { LONGEST_SPOT, USUAL_MINUTES, isLength, isSlotToCome, slotOf } from './model';
import classes from './receiver-actions.module.css';
import { SlotField } from './slot-field';
import { useActionForm } from './use-action-form';

/** « Donner un rendez-vous »: a day and an hour; how long and where only if it helps. */
export function AppointmentForm({ referral, possible, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('referral');
  const book = useBookAppointment(referral.id);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [minutes, setMinutes] = useState(String(USUAL_MINUTES));
  const [spot, setSpot] = useState('');
  const slot = slotOf(day, time);
  const form = useActionForm(
    {
      startsAt: { ok: isSlotToCome(slot, new Date()), message: t('receiver.book.slotError') },
      minutes: { ok: isLength(minutes), message: t('receiver.book.minutesError') },
      spot: { ok: spot.trim().length <= LONGEST_SPOT, message: t('receiver.book.spotError') },
    },
    (field) => (field === 'startsAt' ? 'book-day' : `book-${field}`),
  );

  const send = async () => {
    if (slot === undefined) return;
    const where = spot.trim();
    await book.mutateAsync({
      startsAt: slot,
      minutes: Number(minutes),
      ...(where === '' ? {} : { spot: where }),
    });
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
      <TextInput
        id="book-minutes"
        inputMode="numeric"
        label={t('receiver.book.minutes')}
        value={minutes}
        error={form.errorOf('minutes')}
        className={classes['day'] ?? ''}
        onChange={(event) => {
          setMinutes(event.currentTarget.value.trim());
        }}
      />
      <TextInput
        id="book-spot"
        label={t('receiver.book.spot')}
        description={t('receiver.book.spotHelp')}
        value={spot}
        error={form.errorOf('spot')}
        onChange={(event) => {
          setSpot(event.currentTarget.value);
        }}
      />
    </ActionFrame>
  );
}
