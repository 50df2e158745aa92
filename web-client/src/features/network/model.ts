import { calendarDay } from '@/shared/i18n/dates';
import type { CommuneChoice } from '@/shared/communes/commune-queries';
import { KINDS_OF_HELP, RADII, USUAL_FILTERS } from '@/shared/places/place';
import type { KindOfHelp, Place, PlaceFilters, Radius } from '@/shared/places/place';

const MONTHS_BEFORE_A_WARNING = 6;

/** Whether nobody confirmed the place's details for six months. */
export function isStale({ verifiedOn }: Pick<Place, 'verifiedOn'>, now: Date): boolean {
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - MONTHS_BEFORE_A_WARNING);
  return verifiedOn <= calendarDay(limit);
}

export function isFull({ saturatedUntil }: Pick<Place, 'saturatedUntil'>, now: Date): boolean {
  return saturatedUntil !== undefined && saturatedUntil >= calendarDay(now);
}

export type PointState = 'open' | 'full' | 'unsure';

/** How a place is drawn: what it cannot do now first, then what is not known for sure. */
export function pointState(place: Place, now: Date): PointState {
  if (isFull(place, now)) return 'full';
  return place.connected && !isStale(place, now) ? 'open' : 'unsure';
}

/** Whole kilometres, because the crow's flight is not a road: 0 means « less than one ». */
export function wholeKm(distanceKm: number): number {
  return distanceKm < 1 ? 0 : Math.round(distanceKm);
}

export interface Sorted {
  readonly shown: readonly Place[];
  /** How many the « connected only » filter keeps out: a filter never hides without saying so. */
  readonly hidden: number;
}

export function filtered(places: readonly Place[], { connectedOnly }: PlaceFilters): Sorted {
  const shown = connectedOnly ? places.filter(({ connected }) => connected) : places;
  return { shown, hidden: places.length - shown.length };
}

export function widerThan(radius: Radius): Radius | undefined {
  return RADII.find((km) => km > radius);
}

/** What « Trouver un lieu » is looking for: the page's address, so that it can be sent to a colleague. */
export interface PlaceSearch {
  readonly commune: CommuneChoice | undefined;
  readonly kindOfHelp: KindOfHelp | undefined;
  readonly filters: PlaceFilters;
}

export function searchOf(query: URLSearchParams): PlaceSearch {
  const code = query.get('commune');
  const name = query.get('nom');
  const radius = RADII.find((km) => String(km) === query.get('km'));
  return {
    commune:
      code !== null && /^\w{5}$/.test(code) && name !== null && name.trim() !== ''
        ? { code, name: name.slice(0, 80) }
        : undefined,
    kindOfHelp: KINDS_OF_HELP.find((kind) => kind === query.get('aide')),
    filters: {
      withinKm: radius ?? USUAL_FILTERS.withinKm,
      connectedOnly: query.get('connectes') === 'oui',
    },
  };
}

export function queryOf({ commune, kindOfHelp, filters }: PlaceSearch): URLSearchParams {
  const query = new URLSearchParams();
  if (commune !== undefined) {
    query.set('commune', commune.code);
    query.set('nom', commune.name);
  }
  if (kindOfHelp !== undefined) query.set('aide', kindOfHelp);
  if (filters.withinKm !== USUAL_FILTERS.withinKm) query.set('km', String(filters.withinKm));
  if (filters.connectedOnly) query.set('connectes', 'oui');
  return query;
}
