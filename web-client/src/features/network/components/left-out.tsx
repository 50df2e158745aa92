import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlaceFilters } from '@/shared/places/place';
import { longerThan, without } from '../model';
import type { PlaceFilterName } from '../model';
import type { FoundPlaces } from '../queries';
import classes from './left-out.module.css';

interface LeftOutProps {
  readonly found: FoundPlaces;
  /** Before the list: what filters leave out. After it: what lies farther. */
  readonly farther: boolean;
  readonly filters: PlaceFilters;
  readonly onFilters: (filters: PlaceFilters) => void;
}

/** A filter never hides a place without saying so: how many it leaves out, and one tap to have them. */
export function LeftOut({ found, farther, filters, onFilters }: LeftOutProps) {
  const { t } = useTranslation('network');
  const offers = found.leftOut.flatMap(({ filter, places }) => {
    if ((filter === 'REACH') !== farther) return [];
    const wider = without(filter, filters);
    return wider === undefined ? [] : [{ filter, places, wider }];
  });
  if (offers.length === 0) return null;
  return (
    <section
      className={classes['frame']}
      aria-label={t(farther ? 'leftOut.fartherTitle' : 'leftOut.title')}
      data-print="hide"
    >
      {!farther && <p>{t(found.countedAll === false ? 'leftOut.amongNearest' : 'leftOut.title')}</p>}
      <ul className={classes['list']} role="list">
        {offers.map(({ filter, places, wider }) => (
          <li key={filter}>
            <Button
              variant="outline"
              size="compact-lg"
              onClick={() => {
                onFilters(wider);
              }}
            >
              {words(filter, places)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );

  function words(filter: PlaceFilterName, count: number): string {
    return filter === 'REACH'
      ? t('leftOut.farther', { count, minutes: String(longerThan(filters.minutes) ?? filters.minutes) })
      : t('leftOut.more', { count, filter: t(`leftOut.filter.${filter}`) });
  }
}
