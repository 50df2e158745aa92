import { FieldError } from '@/shared/forms/field-error';
import classes from './territories.module.css';

interface FileFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly onChange: (file: File | undefined) => void;
  readonly error: string | undefined;
}

/** The browser's own field for a file: named, described, reached by keyboard like any other. */
export function FileField({ id, label, hint, accept, onChange, error }: FileFieldProps) {
  return (
    <div className={classes['field']}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={classes['hint']}>
        {hint}
      </p>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <input
        id={id}
        type="file"
        accept={accept}
        className={classes['input']}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error !== undefined}
        onChange={({ currentTarget: { files } }) => {
          onChange(files?.[0]);
        }}
      />
    </div>
  );
}
