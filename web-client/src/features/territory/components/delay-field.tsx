import { useTranslation } from 'react-i18next';
import { FieldError } from '@/shared/forms/field-error';
import type { Field, Unit } from '../delays-model';
import classes from './territories.module.css';

interface DelayFieldProps {
  readonly id: string;
  readonly delay: {
    readonly field: Field;
    readonly unit: Unit;
    readonly least: number;
    readonly most: number;
    readonly usual: number;
  };
  /** What holds now. */
  readonly now: number;
  readonly value: string;
  readonly error: string | undefined;
  readonly onTyped: (value: string) => void;
}

/** One delay as a sentence, with its bounds, the network's proposal and what holds now. */
export function DelayField({ id, delay, now, value, error, onTyped }: DelayFieldProps) {
  const { t } = useTranslation('territory');
  const { field, unit, least, most, usual } = delay;
  return (
    <div className={classes['field']}>
      <label htmlFor={id}>{t(`delays.field.${field}`)}</label>
      <p id={`${id}-hint`} className={classes['hint']}>
        {t('delays.hint', {
          unit: t(`delays.unit.${unit}`),
          least: String(least),
          most: String(most),
          usual: String(usual),
          now: String(now),
        })}
      </p>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <input
        id={id}
        className={classes['input']}
        data-narrow
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={value}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error !== undefined}
        onChange={({ currentTarget }) => {
          onTyped(currentTarget.value);
        }}
      />
    </div>
  );
}
