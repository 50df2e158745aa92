import { FieldError } from '@/shared/forms/field-error';
import classes from '../coverage.module.css';

interface PeopleFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onTyped: (value: string) => void;
}

/** A small whole number, as text: what is typed is never changed under the fingers. */
export function PeopleField({ id, label, value, error, onTyped }: PeopleFieldProps) {
  return (
    <div className={classes['field']}>
      <label htmlFor={id}>{label}</label>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <input
        id={id}
        className={classes['input']}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={value}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        aria-invalid={error !== undefined}
        onChange={({ currentTarget }) => {
          onTyped(currentTarget.value);
        }}
      />
    </div>
  );
}
