import { Button, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import IconMapPinOff from '@tabler/icons-react/dist/esm/icons/IconMapPinOff.mjs';
import IconMap2 from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommune } from '@/shared/communes/commune-queries';
import type { MapPoint } from '@/shared/map/map-data';
import { MapView } from '@/shared/map/map-view';
import { useOutlines } from '@/shared/map/use-outlines';
import { RADII } from '@/shared/places/place';
import type { PlaceFinderProps, Radius } from '@/shared/places/place';
import { useSession } from '@/shared/session/session';
import { useAnnounce } from '@/shared/ui/announcer';
import { Empty } from '@/shared/ui/empty';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { filtered, pointState, widerThan } from '../model';
import { usePlacesNear } from '../queries';
import { PlaceCard } from './place-card';
import classes from './place-finder.module.css';

const WIDE = '(min-width: 64em)';

/** The list says everything; the map beside it (or behind a button) shows the same places and leads to the list. */
export function PlaceFinder(props: PlaceFinderProps) {
  const { commune, kindOfHelp, filters, onFilters, chosen, action, otherHelp } = props;
  const { t } = useTranslation('network');
  const query = usePlacesNear(commune.code, kindOfHelp, filters.withinKm);
  const announce = useAnnounce();
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const [mapAsked, setMapAsked] = useState(false);
  const [selected, setSelected] = useState<string | undefined>(chosen);
  const list = useRef<HTMLUListElement>(null);
  const sorted = useMemo(
    () => (query.data === undefined ? undefined : filtered(query.data, filters)),
    [query.data, filters],
  );
  const count = sorted?.shown.length;
  const found = count === undefined ? '' : foundWords(count);

  useEffect(() => {
    if (found !== '' && !query.isPlaceholderData) announce(found);
  }, [announce, found, query.isPlaceholderData]);

  const listed = count !== undefined && count > 0;
  useEffect(() => {
    // The map follows the place that is looked at, by mouse or by keyboard: one ear for the whole list.
    const element = list.current;
    if (!listed || element === null) return;
    const follow = ({ target }: Event) => {
      const card = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
      if (card !== null) setSelected(card.dataset['place']);
    };
    element.addEventListener('focusin', follow);
    element.addEventListener('pointerover', follow);
    return () => {
      element.removeEventListener('focusin', follow);
      element.removeEventListener('pointerover', follow);
    };
  }, [listed]);

  // In French nought is singular: « nothing » has its own sentence.
  function foundWords(places: number): string {
    const km = String(filters.withinKm);
    return places === 0
      ? t('finder.none', { km })
      : t('finder.found', { count: places, km, commune: commune.name });
  }

  const showInList = (id: string) => {
    setSelected(id);
    const card = list.current?.querySelector<HTMLElement>(`[data-place="${id}"]`);
    card?.scrollIntoView({ block: 'nearest' });
    card?.focus({ preventScroll: true });
  };

  return (
    <div className={classes['finder']}>
      <Filters {...props} />
      {query.error !== null && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <Panel>
          <LoadingLines lines={8} />
        </Panel>
      )}
      {sorted !== undefined && listed && (
        <>
          <div className={classes['head']}>
            <h2 className={classes['count']}>{found}</h2>
            {!wide && (
              <Button
                variant="outline"
                aria-expanded={mapAsked}
                leftSection={<IconMap2 size={20} aria-hidden />}
                onClick={() => {
                  setMapAsked(!mapAsked);
                }}
              >
                {t(mapAsked ? 'finder.hideMap' : 'finder.showMap')}
              </Button>
            )}
          </div>
          <div className={classes['columns']} aria-busy={query.isPlaceholderData}>
            <ul ref={list} className={classes['list']} role="list">
              {sorted.shown.map((place) => (
                <li key={place.id} data-place={place.id} tabIndex={-1} className={classes['item']}>
                  <PlaceCard place={place} selected={place.id === selected} chosen={place.id === chosen}>
                    {action(place)}
                  </PlaceCard>
                </li>
              ))}
            </ul>
            {(wide || mapAsked) && (
              <FinderMap {...props} places={sorted.shown} selected={selected} onSelect={showInList} />
            )}
          </div>
        </>
      )}
      {sorted?.shown.length === 0 && (
        <Panel>
          <Nothing {...props} />
          {otherHelp}
        </Panel>
      )}
      {sorted !== undefined && sorted.hidden > 0 && (
        <p className={classes['hidden']}>
          {t('finder.hidden', { count: sorted.hidden })}
          <Button
            variant="subtle"
            onClick={() => {
              onFilters({ ...filters, connectedOnly: false });
            }}
          >
            {t('finder.showHidden')}
          </Button>
        </p>
      )}
    </div>
  );
}

function Filters({ filters, onFilters }: PlaceFinderProps) {
  const { t } = useTranslation('network');
  const id = useId();
  return (
    <div role="group" aria-label={t('finder.filters')} className={classes['filters']} data-print="hide">
      <NativeSelect
        label={t('finder.radius')}
        value={String(filters.withinKm)}
        data={RADII.map((km) => ({ value: String(km), label: t('finder.km', { count: km }) }))}
        onChange={(event) => {
          const km = RADII.find((radius) => String(radius) === event.target.value);
          if (km !== undefined) onFilters({ ...filters, withinKm: km });
        }}
      />
      <label className={classes['only']} htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={filters.connectedOnly}
          onChange={(event) => {
            onFilters({ ...filters, connectedOnly: event.target.checked });
          }}
        />
        {t('finder.connectedOnly')}
      </label>
    </div>
  );
}

function Nothing({ filters, onFilters }: PlaceFinderProps) {
  const { t } = useTranslation('network');
  const wider: Radius | undefined = widerThan(filters.withinKm);
  return (
    <Empty
      icon={IconMapPinOff}
      action={
        wider === undefined ? undefined : (
          <Button
            onClick={() => {
              onFilters({ ...filters, withinKm: wider });
            }}
          >
            {t('finder.widen', { km: String(wider) })}
          </Button>
        )
      }
    >
      <strong>{t('finder.none', { km: String(filters.withinKm) })}</strong>{' '}
      {t(wider === undefined ? 'finder.noneAtAll' : 'finder.noneWider')}
    </Empty>
  );
}

interface FinderMapProps extends PlaceFinderProps {
  readonly places: Parameters<typeof filtered>[0];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

const HERE = 'here';

function FinderMap({ commune, places, selected, onSelect }: FinderMapProps) {
  const { t } = useTranslation('network');
  const { territoryCode } = useSession();
  const outlines = useOutlines(territoryCode);
  const { data: home } = useCommune(commune);
  const points = useMemo<MapPoint[]>(() => {
    const now = new Date();
    const found = places.map((place) => ({
      id: place.id,
      name: place.name,
      lon: place.longitude,
      lat: place.latitude,
      state: pointState(place, now),
    }));
    return home == null
      ? found
      : [
          {
            id: HERE,
            name: t('finder.here', { commune: home.name }),
            lon: home.longitude,
            lat: home.latitude,
            state: 'here',
          },
          ...found,
        ];
  }, [places, home, t]);
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
          attribution={t('finder.attribution')}
          label={t('finder.mapLabel', { commune: commune.name })}
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
