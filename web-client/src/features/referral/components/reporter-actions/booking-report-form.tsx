import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBookAppointment } from '../../facts';
import { ActionFrame } from '../receiver-actions/action-frame';
import type { FormProps } from '../receiver-actions/form-props';
import { useLengthAndSpot } from '../receiver-actions/length-and-spot';
import { isSlotToCome, slotOf } from '../receiver-actions/model';
import { SlotField } from '../receiver-actions/slot-field';
import { useActionForm } from '../receiver-actions/use-action-form';
import { usePlaceWord } from './place-word';

/** An appointment that the place gave by phone or on paper. */
export function BookingReportForm({ referral, possible, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('referral');
  const book = useBookAppointment(referral.id);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const slot = slotOf(day, time);
  const appointment = useLengthAndSpot('report');
  const { word, checks, fields } = usePlaceWord(referral);
  const form = useActionForm(
    {
      startsAt: { ok: isSlotToCome(slot, new Date()), message: t('receiver.book.slotError') },
      ...appointment.checks,
      ...checks,
    },
    (field) => (field === 'startsAt' ? 'report-slot-day' : `report-${field}`),
  );

  const send = async () => {
    if (word === undefined || slot === undefined) return;
    await book.mutateAsync({ startsAt: slot, ...appointment.asked, reported: word });
    onDone(t('reported.appointment.booked'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('reported.actions.BOOK')}
      submitLabel={t('reported.actions.submit')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      <SlotField
        id="report-slot"
        legend={t('receiver.book.when')}
        day={day}
        onDay={setDay}
        time={time}
        onTime={setTime}
        error={form.errorOf('startsAt')}
      />
      {appointment.fields(form.errorOf)}
      {fields(form.errorOf)}
    </ActionFrame>
  );
}
