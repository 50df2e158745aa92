import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useTeamSearch } from '../../care-queries';
import type { TeamChoice } from './visit-model';
import classes from './care.module.css';

const PAUSE_WHILE_TYPING = 250;

interface TeamFieldProps {
  readonly label: string;
  readonly value: TeamChoice | undefined;
  readonly onChange: (team: TeamChoice | undefined) => void;
}

/** A team of the network, of any organisation: found by its name, then chosen among those found. */
export function TeamField({ label, value, onChange }: TeamFieldProps) {
  const { t } = useTranslation('network');
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed, PAUSE_WHILE_TYPING);
  const found = useTeamSearch(sought);
  const list = useId();
  // The list goes away with the choice: the focus waits beside what was chosen.
  const justChosen = useRef(false);
  if (value !== undefined) {
    return (
      <p className={classes['chosen']}>
        <strong>{t('care.session.teamChosen', { name: value.name })}</strong>
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
          {t('care.session.otherTeam')}
        </Button>
      </p>
    );
  }
  return (
    <>
      <TextInput
        type="search"
        label={label}
        description={t('care.session.teamHint')}
        value={typed}
        maxLength={80}
        autoComplete="off"
        onChange={({ currentTarget: { value: text } }) => {
          setTyped(text);
        }}
        onKeyDown={(event) => {
          // Looks for a team: the form around it is not sent.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      <p role="status" className={classes['status']}>
        {found.data?.length === 0 ? t('care.session.noTeam') : ''}
      </p>
      {found.data !== undefined && found.data.length > 0 && (
        <div>
          <p id={list} className={classes['strong']}>
            {t('care.session.teams')}
          </p>
          <ul aria-labelledby={list} className={classes['teams']} role="list">
            {found.data.map(({ id, name, organisationName }) => (
              <li key={id}>
                <Button
                  variant="outline"
                  onClick={() => {
                    justChosen.current = true;
                    onChange({ id, name });
                  }}
                >
                  {t('care.session.teamOf', { name, organisation: organisationName })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
