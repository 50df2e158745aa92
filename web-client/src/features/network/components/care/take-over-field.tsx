import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionIfAny } from '@/shared/session/session';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useTakeOverSearch } from '../../care-queries';
import classes from './care.module.css';

const PAUSE_WHILE_TYPING = 250;

export interface TakeOverChoice {
  readonly id: string;
  readonly name: string;
}

interface TakeOverFieldProps {
  /** The place that is away: it does not take over from itself. */
  readonly placeId: string;
  readonly value: TakeOverChoice | undefined;
  readonly onChange: (place: TakeOverChoice | undefined) => void;
}

/** Who takes over: a place of the territory where somebody answers, found by its name, or nobody. */
export function TakeOverField({ placeId, value, onChange }: TakeOverFieldProps) {
  const { t } = useTranslation('network');
  const territory = useSessionIfAny()?.territoryCode;
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed, PAUSE_WHILE_TYPING);
  const found = useTakeOverSearch(sought, territory);
  const list = useId();
  // The list goes away with the choice: the focus waits beside what was chosen.
  const justChosen = useRef(false);
  if (value !== undefined) {
    return (
      <p className={classes['chosen']}>
        <strong>{t('care.absence.takenOver', { name: value.name })}</strong>
        <Button
          ref={(button) => {
            if (button === null || !justChosen.current) return;
            justChosen.current = false;
            button.focus();
          }}
          variant="subtle"
          onClick={() => {
            onChange(undefined);
          }}
        >
          {t('care.absence.takeOver.other')}
        </Button>
      </p>
    );
  }
  const places = found.data?.items.filter(({ id }) => id !== placeId);
  return (
    <div className={classes['stack']}>
      <TextInput
        type="search"
        label={t('care.absence.takeOver.label')}
        description={t('care.absence.takeOver.hint')}
        value={typed}
        maxLength={80}
        autoComplete="off"
        onChange={({ currentTarget: { value: text } }) => {
          setTyped(text);
        }}
        onKeyDown={(event) => {
          // Looks for a place: the form around it is not sent.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      <p role="status" className={classes['status']}>
        {places?.length === 0 ? t('care.absence.takeOver.none') : ''}
      </p>
      {places !== undefined && places.length > 0 && (
        <div>
          <p id={list} className={classes['strong']}>
            {t('care.absence.takeOver.found')}
          </p>
          <ul aria-labelledby={list} className={classes['teams']} role="list">
            {places.map(({ id, name, communeName }) => (
              <li key={id}>
                <Button
                  variant="outline"
                  onClick={() => {
                    justChosen.current = true;
                    onChange({ id, name });
                  }}
                >
                  {t('care.absence.takeOver.placeOf', { name, commune: communeName })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
