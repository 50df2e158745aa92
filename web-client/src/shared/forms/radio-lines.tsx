import { useId } from 'react';
import classes from './radio-lines.module.css';

export interface RadioLine<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string;
  readonly lang?: string;
}

interface RadioLinesProps<Value extends string> {
  readonly legend: string;
  /** What the choice is about, under the legend. */
  readonly hint?: string;
  readonly lines: readonly RadioLine<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** A short list of settings; for the answers of a form, `CodeChoice` has room for sentences. */
export function RadioLines<Value extends string>(props: RadioLinesProps<Value>) {
  const { legend, hint, lines, value, onChange } = props;
  const name = useId();
  return (
    <fieldset aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className={classes['legend']}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} className={classes['hint']}>
          {hint}
        </p>
      )}
      {lines.map((line) => (
        <label key={line.value} className={classes['line']} lang={line.lang}>
          <input
            type="radio"
            name={name}
            value={line.value}
            checked={line.value === value}
            onChange={() => {
              onChange(line.value);
            }}
          />
          <span>
            {line.label}
            {line.detail !== undefined && <span className={classes['detail']}>{line.detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
