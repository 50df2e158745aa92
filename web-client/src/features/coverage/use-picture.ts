import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDay, fullDay } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { groupBorders } from '@/shared/map/group-borders';
import type { Segment } from '@/shared/map/group-borders';
import type { Outlines } from '@/shared/map/map-data';
import { marksAmong } from '@/shared/map/marks';
import type { MarkedPoint } from '@/shared/map/marks';
import type { Picture } from '@/shared/map/picture';
import type { Coverage, Place } from './model';
import { pointsOf } from './places-model';
import { useFigures } from './use-figures';
import type { ShownLayer } from './use-layer';

const NO_POINTS: readonly MarkedPoint[] = [];

/** What a place holds and how that is known. */
export function usePlaceWords(): (place: Place) => string {
  const { t } = useTranslation('coverage');
  const { decimal } = useFigures();
  return useMemo(
    () =>
      ({ certainty, placesAWeek }) =>
        certainty === 'UNKNOWN' || placesAWeek === undefined
          ? t('explain.silent')
          : t(`explain.certainty.${certainty}`, {
              count: Math.round(placesAWeek),
              shown: decimal(placesAWeek),
            }),
    [t, decimal],
  );
}

/** Places as points, when they are to be seen. */
export function usePoints({ places }: Coverage, seen: boolean): readonly MarkedPoint[] {
  const { t } = useTranslation('coverage');
  const holds = usePlaceWords();
  return useMemo(
    () =>
      places === undefined || !seen
        ? NO_POINTS
        : pointsOf(places, (place) => {
            const where = place.own ? '' : ` (${t('explain.acrossTheBorder')})`;
            return `${place.name}${where}\u00a0: ${holds(place)}`;
          }),
    [places, seen, holds, t],
  );
}

/** Lines around EPCIs where they are what is shown. */
export function useBorders(
  shown: ShownLayer | undefined,
  outlines: Outlines | undefined,
): readonly Segment[] | undefined {
  const groupOf = shown?.groupOf;
  return useMemo(
    () => (groupOf === undefined || outlines === undefined ? undefined : groupBorders(outlines, groupOf)),
    [groupOf, outlines],
  );
}

/** The map as an image and on paper: it says by itself what it shows, from what and of which day. */
export function usePicture(
  shown: ShownLayer | undefined,
  { territoryName }: Coverage,
  points: readonly MarkedPoint[],
  borders: readonly Segment[] | undefined,
): Picture | undefined {
  const { t } = useTranslation('coverage');
  const today = calendarDay(new Date());
  return useMemo(
    () =>
      shown === undefined
        ? undefined
        : {
            title: t('picture.title', { territory: territoryName, layer: shown.name }),
            about: [shown.meaning, ...shown.about],
            legend: shown.found.map((one) => ({
              shade: one.shade,
              words: shown.classWords(one),
              ids: one.communes,
            })),
            marks: marksAmong(points).map((mark) => ({ mark, words: t(`places.mark.${mark}`) })),
            points,
            borders,
            sources: [
              shown.sources,
              t('map.attribution'),
              t('picture.made', { day: fullDay(today, locale()) }),
            ],
          },
    [shown, territoryName, points, borders, today, t],
  );
}
