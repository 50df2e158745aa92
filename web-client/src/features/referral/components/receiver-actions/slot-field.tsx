import { useTranslation } from 'react-i18next';
import { FieldError } from '@/shared/forms/field-error';
import { DayField } from './day-field';
import { today } from './model';
import classes from './receiver-actions.module.css';

interface SlotFieldProps {
  /** Of its fields: `‹id›-day` and `‹id›-time`. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly time: string;
  readonly onTime: (time: string) => void;
  readonly error: string | undefined;
}

/** A day and an hour to come. */
export function SlotField({ id, legend, hint, day, onDay, time, onTime, error }: SlotFieldProps) {
  const { t } = useTranslation('referral');
  const hintId = `${id}-slot-hint`;
  const errorId = `${id}-slot-error`;
  const described = [...(hint === undefined ? [] : [hintId]), ...(error === undefined ? [] : [errorId])].join(
    ' ',
  );
  return (
    <fieldset aria-describedby={described === '' ? undefined : described}>
      <legend className={classes['legend']}>{legend}</legend>
      {hint !== undefined && (
        <p id={hintId} className={classes['hint']}>
          {hint}
        </p>
      )}
      <FieldError id={errorId}>{error}</FieldError>
      <div className={classes['row']}>
        <DayField
          id={`${id}-day`}
          label={t('receiver.slot.day')}
          value={day}
          onChange={onDay}
          min={today(new Date())}
        />
        <DayField
          id={`${id}-time`}
          type="time"
          label={t('receiver.slot.time')}
          value={time}
          onChange={onTime}
        />
      </div>
    </fieldset>
  );
}
