import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PAUSE_WHILE_TYPING, useTeamSearch } from '../../care-queries';
import { FoundByName } from './found-by-name';
import type { TeamChoice } from './visit-model';

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
  const query = useTeamSearch(sought);
  return (
    <FoundByName
      label={label}
      hint={t('care.session.teamHint')}
      typed={typed}
      onTyped={setTyped}
      query={query}
      found={query.data?.map(({ id, name, organisationName }) => ({
        id,
        label: t('care.session.teamOf', { name, organisation: organisationName }),
      }))}
      foundTitle={t('care.session.teams')}
      none={t('care.session.noTeam')}
      onChoose={(chosen) => {
        const team = query.data?.find(({ id }) => id === chosen);
        onChange(team && { id: team.id, name: team.name });
      }}
      chosen={value === undefined ? undefined : t('care.session.teamChosen', { name: value.name })}
      other={t('care.session.otherTeam')}
      onOther={() => {
        onChange(undefined);
      }}
    />
  );
}
