import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '@/shared/forms/form-frame';
import { useForm } from '@/shared/forms/use-form';
import { calendarDay } from '@/shared/i18n/dates';
import { readablePhone } from '@/shared/i18n/phone';
import { readableShort } from '../model';
import type { HumanContact } from '../model';
import { send, useAct } from '../queries';
import classes from './bulletin.module.css';

interface ContactFormProps {
  readonly territory: string;
  readonly contact: HumanContact;
  readonly onDone: (words: string) => void;
}

/** What somebody found when they last tried; « none » is an answer. */
export function ContactForm({ territory, contact, onDone }: ContactFormProps) {
  const { t } = useTranslation('bulletin');
  const id = useId();
  const today = calendarDay(new Date());
  const [phone, setPhone] = useState(readableShort(readablePhone(contact.phone ?? '')));
  const [counter, setCounter] = useState(contact.counter ?? '');
  const [appointment, setAppointment] = useState(contact.appointment ?? '');
  const [verifiedOn, setVerifiedOn] = useState(today);
  const keep = useAct(send.contact);
  const form = useForm(id, {
    phone: { ok: true, message: t('contacts.fault.phone') },
    verifiedOn: {
      ok: /^\d{4}-\d{2}-\d{2}$/u.test(verifiedOn) && verifiedOn <= today,
      message: t('contacts.fault.verifiedOn'),
    },
  });
  const filled = (name: string, typed: string) => (typed.trim() === '' ? {} : { [name]: typed.trim() });
  const submit = () =>
    form.submit(async () => {
      await keep.mutateAsync({
        territory,
        contact,
        request: {
          verifiedOn,
          ...filled('phone', phone),
          ...filled('counter', counter),
          ...filled('appointment', appointment),
        },
      });
      onDone(t('contacts.saved'));
    });
  return (
    <div className={classes['form']}>
      <FormFrame
        {...form}
        submitLabel={t('contacts.save')}
        onSubmit={() => void submit()}
        onCancel={() => {
          onDone('');
        }}
      >
        <TextInput
          id={`${id}-phone`}
          type="tel"
          label={t('contacts.phone')}
          description={t('contacts.phoneHelp')}
          error={form.errorOf('phone')}
          value={phone}
          maxLength={30}
          autoComplete="off"
          onChange={(event) => {
            setPhone(event.currentTarget.value);
          }}
        />
        <TextInput
          id={`${id}-counter`}
          label={t('contacts.counter')}
          description={t('contacts.counterHelp')}
          value={counter}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => {
            setCounter(event.currentTarget.value);
          }}
        />
        <TextInput
          id={`${id}-appointment`}
          label={t('contacts.appointment')}
          description={t('contacts.appointmentHelp')}
          value={appointment}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => {
            setAppointment(event.currentTarget.value);
          }}
        />
        <p className={classes['quiet']}>{t('contacts.allEmpty')}</p>
        <TextInput
          id={`${id}-verifiedOn`}
          type="date"
          label={t('contacts.verifiedOn')}
          description={t('contacts.verifiedOnHelp')}
          error={form.errorOf('verifiedOn')}
          value={verifiedOn}
          max={today}
          onChange={(event) => {
            setVerifiedOn(event.currentTarget.value);
          }}
        />
      </FormFrame>
    </div>
  );
}
