import { FieldError } from '@/shared/forms/field-error';
import classes from './text-field.module.css';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'tel' | 'email' | 'date';
  readonly inputMode?: 'numeric';
  readonly maxLength?: number;
  readonly max?: string;
  readonly narrow?: boolean;
}

/** A line to write in, about somebody else: the browser must neither offer nor keep it. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, value, onChange, error, type = 'text', narrow = false, ...input } = props;
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className={classes['field']} data-narrow={narrow}>
      <label htmlFor={id} className={classes['label']}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes['hint']}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <input
        {...input}
        id={id}
        type={type}
        autoComplete="off"
        spellCheck={false}
        className={classes['input']}
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={error !== undefined}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
