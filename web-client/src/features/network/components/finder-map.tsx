import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommune } from '@/shared/communes/commune-queries';
import type { CommuneChoice } from '@/shared/communes/commune-queries';
import type { MapPoint } from '@/shared/map/map-data';
import { MapView } from '@/shared/map/map-view';
import { useOutlines } from '@/shared/map/use-outlines';
import type { Place, Position } from '@/shared/places/place';
import { useSessionIfAny } from '@/shared/session/session';
import { pointState } from '../model';
import classes from './place-finder.module.css';

interface FinderMapProps {
  readonly commune: CommuneChoice | undefined;
  readonly position: Position | undefined;
  readonly around: string;
  readonly places: readonly Place[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string) => void;
}

const HERE = 'here';

/** The same places as the list, in step with it both ways. */
export function FinderMap(props: FinderMapProps) {
  const { commune, position, around, places, selected, onSelect, onHover } = props;
  const { t } = useTranslation('network');
  const session = useSessionIfAny();
  const { data: home } = useCommune(commune);
  const outlines = useOutlines(home?.territoryCode ?? session?.territoryCode);
  const points = useMemo<MapPoint[]>(() => {
    const found = places.map((place) => ({
      id: place.id,
      name: place.name,
      lon: place.longitude,
      lat: place.latitude,
      state: pointState(place),
    }));
    const start = position ?? home;
    return start == null
      ? found
      : [{ id: HERE, name: around, lon: start.longitude, lat: start.latitude, state: 'here' }, ...found];
  }, [places, home, position, around]);
  return (
    <div className={classes['map']}>
      <div className={classes['canvas']}>
        <MapView
          outlines={outlines.data}
          points={points}
          frame="points"
          selected={selected}
          onSelect={(id) => {
            if (id !== HERE) onSelect(id);
          }}
          onHover={onHover}
          attribution={t('finder.attribution')}
          label={t('finder.mapLabel', { around })}
        />
      </div>
      <ul className={classes['legend']} role="list" aria-label={t('finder.legend')}>
        {(['open', 'unsure', 'full', 'here'] as const).map((state) => (
          <li key={state} data-state={state}>
            {t(LEGEND[state])}
          </li>
        ))}
      </ul>
    </div>
  );
}

const LEGEND = {
  open: 'finder.legendOpen',
  unsure: 'finder.legendUnsure',
  full: 'finder.legendFull',
  here: 'finder.legendHere',
} as const;
