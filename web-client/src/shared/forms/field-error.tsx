import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import classes from './field-error.module.css';

interface FieldErrorProps {
  /** Put it in the field's `aria-describedby`. */
  readonly id: string;
  /** What to do, as a sentence. Nothing is shown without one. */
  readonly children: string | undefined;
}

export function FieldError({ id, children }: FieldErrorProps) {
  if (children === undefined || children === '') return null;
  return (
    <p id={id} className={classes['error']}>
      <IconAlertTriangle size={20} stroke={2} aria-hidden />
      {children}
    </p>
  );
}
