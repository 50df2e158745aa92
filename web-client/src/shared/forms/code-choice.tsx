import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Icon } from '@/shared/ui/icon';
import { FieldError } from './field-error';
import classes from './code-choice.module.css';

export interface CodeOption<Code extends string> {
  readonly value: Code;
  /** The code as a sentence. */
  readonly label: string;
  readonly description?: string;
  readonly icon?: Icon;
  /** Can't be chosen for now; the description says why. */
  readonly blocked?: boolean;
}

interface Common<Code extends string> {
  /** On the fieldset, for an error summary to lead to. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly CodeOption<Code>[];
  readonly error?: string | undefined;
  readonly columns?: 1 | 2;
}

interface CodeChoiceProps<Code extends string> extends Common<Code> {
  readonly value: Code | undefined;
  readonly onChange: (value: Code) => void;
}

interface CodeChoicesProps<Code extends string> extends Common<Code> {
  readonly value: readonly Code[];
  readonly onChange: (value: readonly Code[]) => void;
  /** Beyond it, what is not chosen can't be. */
  readonly max?: number;
}

/** One code among several, as big tiles with sentences: native radios, so that every aid knows them. */
export function CodeChoice<Code extends string>({ value, onChange, ...common }: CodeChoiceProps<Code>) {
  return (
    <Tiles
      {...common}
      type="radio"
      isChosen={(code) => code === value}
      isBlocked={() => false}
      onToggle={(code) => {
        onChange(code);
      }}
    />
  );
}

/** Several codes, at most `max`. */
export function CodeChoices<Code extends string>({
  value,
  onChange,
  max,
  ...common
}: CodeChoicesProps<Code>) {
  const { t } = useTranslation('shared');
  const full = max !== undefined && value.length >= max;
  const hint = common.hint ?? (max === undefined ? undefined : t('state.choose_many', { count: max }));
  return (
    <Tiles
      {...common}
      {...(hint === undefined ? {} : { hint })}
      type="checkbox"
      isChosen={(code) => value.includes(code)}
      isBlocked={(code) => full && !value.includes(code)}
      onToggle={(code) => {
        onChange(value.includes(code) ? value.filter((chosen) => chosen !== code) : [...value, code]);
      }}
    />
  );
}

interface TilesProps<Code extends string> extends Common<Code> {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (code: Code) => boolean;
  readonly isBlocked: (code: Code) => boolean;
  readonly onToggle: (code: Code) => void;
}

function Tiles<Code extends string>(props: TilesProps<Code>) {
  const { id, legend, hint, options, error, columns = 1, type, isChosen, isBlocked, onToggle } = props;
  const name = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`];
  const describedBy = described.filter((part) => part !== '').join(' ');
  return (
    <fieldset id={id} aria-describedby={describedBy === '' ? undefined : describedBy}>
      <legend className={classes['legend']}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes['hint']}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <div className={classes['tiles']} data-columns={columns}>
        {options.map(({ value, label, description, icon: Sign, blocked = false }) => (
          <label key={value} className={classes['tile']}>
            <input
              className={classes['input']}
              type={type}
              name={name}
              value={value}
              checked={isChosen(value)}
              disabled={blocked || isBlocked(value)}
              onChange={() => {
                onToggle(value);
              }}
            />
            {Sign !== undefined && <Sign size={26} stroke={1.5} aria-hidden className={classes['sign']} />}
            <span>
              <span className={classes['label']}>{label}</span>
              {description !== undefined && <span className={classes['description']}>{description}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
