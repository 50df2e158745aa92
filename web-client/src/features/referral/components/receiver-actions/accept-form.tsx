import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '@/shared/forms/field-error';
import { useCommand } from '../../queries';
import { ActionFrame } from './action-frame';
import { DayField } from './day-field';
import type { FormProps } from './form-props';
import { isSlotToCome, slotOf, today } from './model';
import classes from './receiver-actions.module.css';
import { useActionForm } from './use-action-form';

export function AcceptForm({ referral, possible, onDone, onCancel }: FormProps) {
  const { t } = useTranslation('referral');
  const accept = useCommand('accept', referral);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const now = new Date();
  const slot = slotOf(day, time);
  const empty = day === '' && time === '';
  const form = useActionForm(
    {
      proposedSlot: {
        ok: empty || isSlotToCome(slot, now),
        message: t('receiver.accept.slotError'),
      },
    },
    () => 'accept-day',
  );

  const send = async () => {
    await accept.mutateAsync(slot === undefined ? {} : { proposedSlot: slot });
    onDone(t('receiver.accept.saved'));
  };

  const error = form.errorOf('proposedSlot');
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
      <fieldset
        aria-describedby={error === undefined ? 'accept-slot-hint' : 'accept-slot-hint accept-slot-error'}
      >
        <legend className={classes['legend']}>{t('receiver.accept.slot')}</legend>
        <p id="accept-slot-hint" className={classes['hint']}>
          {t('receiver.accept.slotHelp')}
        </p>
        <FieldError id="accept-slot-error">{error}</FieldError>
        <div className={classes['row']}>
          <DayField
            id="accept-day"
            label={t('receiver.accept.day')}
            value={day}
            onChange={setDay}
            min={today(now)}
          />
          <DayField
            id="accept-time"
            type="time"
            label={t('receiver.accept.time')}
            value={time}
            onChange={setTime}
          />
        </div>
      </fieldset>
    </ActionFrame>
  );
}
