import { TextInput } from '@mantine/core';
import classes from './receiver-actions.module.css';

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly min?: string;
  readonly max?: string;
  readonly type?: 'date' | 'time';
}

/** The browser's own field: typed or picked, by keyboard too, and known to every aid. */
export function DayField({
  id,
  label,
  hint,
  value,
  onChange,
  error,
  min,
  max,
  type = 'date',
}: DayFieldProps) {
  return (
    <TextInput
      id={id}
      type={type}
      label={label}
      description={hint}
      error={error}
      value={value}
      min={min}
      max={max}
      className={classes['day'] ?? ''}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
