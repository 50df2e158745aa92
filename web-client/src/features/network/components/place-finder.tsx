import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import IconMapPinOff from '@tabler/icons-react/dist/esm/icons/IconMapPinOff.mjs';
import IconMap2 from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperButton } from '@/shared/paper/paper-button';
import type { PlaceFinderProps } from '@/shared/places/place';
import { useMay } from '@/shared/session/session';
import { useAnnounce } from '@/shared/ui/announcer';
import { Empty } from '@/shared/ui/empty';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { longerThan, printedList, printsTheSame } from '../model';
import { useFoundPlaces } from '../queries';
import { FinderMap } from './finder-map';
import { LeftOut } from './left-out';
import { PlaceCard } from './place-card';
import { PlaceFilters } from './place-filters';
import classes from './place-finder.module.css';

const WIDE = '(min-width: 64em)';

/** The list says everything; the map beside it (or behind a button) shows the same places and leads to the list. */
export function PlaceFinder(props: PlaceFinderProps) {
  const { commune, position, kindOfHelp, filters, onFilters, chosen, action, otherHelp } = props;
  const { t } = useTranslation('network');
  const query = useFoundPlaces({ commune: commune?.code, position }, kindOfHelp, filters);
  const announce = useAnnounce();
  const mayPrint = useMay('search-network');
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const [mapAsked, setMapAsked] = useState(false);
  const [selected, setSelected] = useState<string | undefined>(chosen);
  const list = useRef<HTMLUListElement>(null);
  const first = query.data?.pages[0];
  const places = useMemo(() => query.data?.pages.flatMap(({ items }) => items), [query.data]);
  const around = position === undefined ? (commune?.name ?? '') : t('finder.aroundYou');
  const total = first?.total ?? 0;
  const reach = t(filters.withCar ? 'finder.inReachByCar' : 'finder.inReachOnFoot', {
    minutes: String(filters.minutes),
  });
  const found = first === undefined ? '' : foundWords();

  useEffect(() => {
    if (found !== '' && !query.isPlaceholderData) announce(found);
  }, [announce, found, query.isPlaceholderData]);

  const listed = places !== undefined && places.length > 0;
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
  function foundWords(): string {
    if (total === 0) return t('finder.none', { reach });
    return t(first?.countedAll === false ? 'finder.foundAtLeast' : 'finder.found', {
      count: total,
      reach,
      around,
    });
  }

  const showInList = (id: string) => {
    setSelected(id);
    const card = list.current?.querySelector<HTMLElement>(`[data-place="${id}"]`);
    card?.scrollIntoView({ block: 'nearest' });
    card?.focus({ preventScroll: true });
  };

  return (
    <div className={classes['finder']}>
      <PlaceFilters filters={filters} onFilters={onFilters} />
      {query.error !== null && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <Panel>
          <LoadingLines lines={8} />
        </Panel>
      )}
      {listed && (
        <>
          <div className={classes['head']}>
            <h2 className={classes['count']}>{found}</h2>
            {commune !== undefined && mayPrint && (
              <PaperButton
                label={t(printsTheSame(filters) ? 'finder.print' : 'finder.printAll')}
                paper={{ kind: 'places', asked: printedList(commune.code, kindOfHelp, filters) }}
              />
            )}
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
          {first !== undefined && (
            <LeftOut farther={false} found={first} filters={filters} onFilters={onFilters} />
          )}
          {first?.travelTimeSource === 'ESTIMATED_INSTEAD' && (
            <p className={classes['note']}>{t('finder.estimatedInstead')}</p>
          )}
          <div className={classes['columns']} aria-busy={query.isPlaceholderData}>
            <div className={classes['results']}>
              <ul ref={list} className={classes['list']} role="list">
                {places.map((place) => (
                  <li key={place.id} data-place={place.id} tabIndex={-1} className={classes['item']}>
                    <PlaceCard
                      place={place}
                      withCar={filters.withCar}
                      estimated={first?.travelTimeSource?.startsWith('ESTIMATED') === true}
                      selected={place.id === selected}
                      chosen={place.id === chosen}
                    >
                      {action(place)}
                    </PlaceCard>
                  </li>
                ))}
              </ul>
              {query.hasNextPage && (
                <Button
                  variant="outline"
                  data-print="hide"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('finder.next')}
                </Button>
              )}
            </div>
            {(wide || mapAsked) && (
              <FinderMap
                commune={commune}
                position={position}
                around={around}
                places={places}
                selected={selected}
                onSelect={showInList}
                onHover={setSelected}
              />
            )}
          </div>
        </>
      )}
      {places?.length === 0 && (
        <Panel>
          <Nothing {...props} reach={reach} />
          {first !== undefined && (
            <LeftOut farther={false} found={first} filters={filters} onFilters={onFilters} />
          )}
          {otherHelp}
        </Panel>
      )}
      {first !== undefined && <LeftOut farther found={first} filters={filters} onFilters={onFilters} />}
    </div>
  );
}

/** An honest answer with what can be done next. */
function Nothing({ filters, onFilters, reach }: PlaceFinderProps & { readonly reach: string }) {
  const { t } = useTranslation('network');
  const longer = longerThan(filters.minutes);
  return (
    <Empty
      icon={IconMapPinOff}
      action={
        longer === undefined ? undefined : (
          <Button
            onClick={() => {
              onFilters({ ...filters, minutes: longer });
            }}
          >
            {t('finder.widen', { minutes: String(longer) })}
          </Button>
        )
      }
    >
      <strong>{t('finder.none', { reach })}</strong>{' '}
      {t(longer === undefined ? 'finder.noneAtAll' : 'finder.noneWider')}
    </Empty>
  );
}
