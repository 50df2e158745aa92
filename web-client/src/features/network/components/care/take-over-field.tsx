import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionIfAny } from '@/shared/session/session';
import { PAUSE_WHILE_TYPING, useTakeOverSearch } from '../../care-queries';
import { FoundByName } from './found-by-name';

export interface TakeOverChoice {
  readonly id: string;
  readonly name: string;
}

interface TakeOverFieldProps {
  /** The place that is away: it does not take over from itself. */
  readonly placeId: string;
  /** What a place found here is for; an absence unless given. */
  readonly hint?: string;
  readonly value: TakeOverChoice | undefined;
  readonly onChange: (place: TakeOverChoice | undefined) => void;
}

/** Who takes over: a place of the territory where somebody answers, found by its name, or nobody. */
export function TakeOverField({ placeId, hint, value, onChange }: TakeOverFieldProps) {
  const { t } = useTranslation('network');
  const territory = useSessionIfAny()?.territoryCode;
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed, PAUSE_WHILE_TYPING);
  const query = useTakeOverSearch(sought, territory);
  const places = query.data?.items.filter(({ id }) => id !== placeId);
  return (
    <FoundByName
      label={t('care.absence.takeOver.label')}
      hint={hint ?? t('care.absence.takeOver.hint')}
      typed={typed}
      onTyped={setTyped}
      query={query}
      found={places?.map(({ id, name, communeName }) => ({
        id,
        label: t('care.absence.takeOver.placeOf', { name, commune: communeName }),
      }))}
      foundTitle={t('care.absence.takeOver.found')}
      none={t('care.absence.takeOver.none')}
      onChoose={(chosen) => {
        const place = places?.find(({ id }) => id === chosen);
        onChange(place && { id: place.id, name: place.name });
      }}
      chosen={value === undefined ? undefined : t('care.absence.takenOver', { name: value.name })}
      other={t('care.absence.takeOver.other')}
      onOther={() => {
        onChange(undefined);
      }}
    />
  );
}
