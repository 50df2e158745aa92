import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { useReportAppointment } from '../../facts';
import { dayHasCome, inReadingOrder } from '../appointments/model';
import { ActionFrame } from '../receiver-actions/action-frame';
import type { FormProps } from '../receiver-actions/form-props';
import { useActionForm } from '../receiver-actions/use-action-form';
import { usePlaceWord } from './place-word';

/** How an appointment went, as the place said it; before its day it can only be called off. */
export function AppointmentReportForm({ referral, possible, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('referral');
  const report = useReportAppointment(referral.id);
  const now = new Date();
  const open = inReadingOrder(referral.appointments).filter(({ state }) => state === 'BOOKED');
  const [chosen, setChosen] = useState(open[0]?.id);
  const appointment = open.find(({ id }) => id === chosen);
  const [how, setHow] = useState<'HELD' | 'MISSED' | 'CANCELLED'>();
  const ways =
    appointment !== undefined && dayHasCome(appointment, now)
      ? (['HELD', 'MISSED', 'CANCELLED'] as const)
      : (['CANCELLED'] as const);
  const said = ways.find((way) => way === how);
  const { word, checks, fields } = usePlaceWord(referral);
  const form = useActionForm(
    {
      appointment: { ok: appointment !== undefined, message: t('reported.appointment.whichError') },
      how: { ok: said !== undefined, message: t('reported.appointment.howError') },
      ...checks,
    },
    (field) => `report-${field}`,
  );

  const send = async () => {
    if (word === undefined || appointment === undefined || said === undefined) return;
    await report.mutateAsync({ appointment: appointment.id, how: said, reported: word });
    onDone(t('reported.actions.saved'));
  };

  return (
    <ActionFrame
      {...form}
      title={t('reported.actions.TELL_APPOINTMENT')}
      submitLabel={t('reported.actions.submit')}
      onSubmit={() => void form.submit(send)}
      onCancel={onCancel}
      referral={referral}
      possible={possible || form.busy}
    >
      <CodeChoice
        id="report-appointment"
        legend={t('reported.appointment.which')}
        options={open.map(({ id, startsAt }) => ({
          value: id,
          label: describeDate(startsAt, now, locale()).day,
        }))}
        value={chosen}
        onChange={setChosen}
        error={form.errorOf('appointment')}
      />
      <CodeChoice
        id="report-how"
        legend={t('reported.appointment.how')}
        options={ways.map((value) => ({ value, label: t(`reported.appointment.${value}`) }))}
        value={said}
        onChange={setHow}
        error={form.errorOf('how')}
      />
      {fields(form.errorOf)}
    </ActionFrame>
  );
}
