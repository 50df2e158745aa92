import { Button, TextInput } from '@mantine/core';
import { useId, useRef } from 'react';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import classes from './care.module.css';

interface FoundByNameProps {
  readonly label: string;
  readonly hint: string;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly query: { readonly isError: boolean; readonly error: unknown; readonly refetch: () => unknown };
  /** Those found; undefined while nothing was looked for. */
  readonly found: readonly { readonly id: string; readonly label: string }[] | undefined;
  readonly foundTitle: string;
  readonly none: string;
  readonly onChoose: (id: string) => void;
  /** In words, once one is chosen. */
  readonly chosen: string | undefined;
  readonly other: string;
  readonly onOther: () => void;
}

/** One of many, found by its name, then chosen among those found; or another one. */
export function FoundByName({ found, chosen, ...props }: FoundByNameProps) {
  const list = useId();
  // The list goes away with the choice: the focus waits beside what was chosen.
  const justChosen = useRef(false);
  if (chosen !== undefined) {
    return (
      <p className={classes['chosen']}>
        <strong>{chosen}</strong>
        <Button
          ref={(button) => {
            if (button === null || !justChosen.current) return;
            justChosen.current = false;
            button.focus();
          }}
          variant="subtle"
          onClick={props.onOther}
        >
          {props.other}
        </Button>
      </p>
    );
  }
  return (
    <div className={classes['stack']}>
      <TextInput
        type="search"
        label={props.label}
        description={props.hint}
        value={props.typed}
        maxLength={80}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => {
          props.onTyped(value);
        }}
        onKeyDown={(event) => {
          // Only looks: the form around it is not sent.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {props.query.isError && (
        <ProblemNotice error={props.query.error} onRetry={() => void props.query.refetch()} />
      )}
      <p role="status" className={classes['status']}>
        {found?.length === 0 ? props.none : ''}
      </p>
      {found !== undefined && found.length > 0 && (
        <div>
          <p id={list} className={classes['strong']}>
            {props.foundTitle}
          </p>
          <ul aria-labelledby={list} className={classes['teams']} role="list">
            {found.map(({ id, label }) => (
              <li key={id}>
                <Button
                  variant="outline"
                  onClick={() => {
                    justChosen.current = true;
                    props.onChoose(id);
                  }}
                >
                  {label}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
