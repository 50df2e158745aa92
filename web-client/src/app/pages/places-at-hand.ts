import type { QueryClient } from '@tanstack/react-query';
import type { ChoosablePlace, Place } from '@/shared/places/place';

/** A place that this page has seen before the network was cut; how far only where both points are known. */
export interface PlaceAtHand {
  readonly place: ChoosablePlace & Partial<Pick<Place, 'services'>>;
  readonly km: number | undefined;
}

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

const MOST = 12;

/** All that the rooms have been answered about places, whichever question it was; nearest first. */
export function placesAtHand(queries: QueryClient, commune: { readonly code: string }): PlaceAtHand[] {
  const seen = new Map<string, PlaceAtHand['place']>();
  for (const kind of ['best', 'ahead', 'found']) {
    for (const [, answer] of queries.getQueriesData({ queryKey: ['place', kind] })) {
      for (const place of placesIn(answer)) seen.set(place.id, place);
    }
  }
  const from = pointOf(queries, commune.code);
  return [...seen.values()]
    .map((place) => ({ place, km: distance(from, place) }))
    .sort((a, b) => own(b.place, commune) - own(a.place, commune) || (a.km ?? Infinity) - (b.km ?? Infinity))
    .slice(0, MOST);
}

const own = ({ communeCode }: ChoosablePlace, { code }: { readonly code: string }) =>
  communeCode === code ? 1 : 0;

/** A page of places, pages of them, or places with their reasons. */
function placesIn(answer: unknown): PlaceAtHand['place'][] {
  const { pages = [answer] } = (answer ?? {}) as { pages?: unknown[] };
  return pages.flatMap((page) => {
    const { items = [] } = (page ?? {}) as { items?: (PlaceAtHand['place'] | { place: ChoosablePlace })[] };
    return items.map((item) => ('place' in item ? item.place : item));
  });
}

function pointOf(queries: QueryClient, code: string): Point | undefined {
  return queries
    .getQueriesData({ queryKey: ['commune'] })
    .flatMap(([, known]) => (Array.isArray(known) ? (known as unknown[]) : [known]))
    .find((known): known is Point => isPoint(known) && (known as { code?: string }).code === code);
}

function isPoint(known: unknown): known is Point {
  return typeof (known as Partial<Point> | undefined)?.longitude === 'number';
}

/** As the crow flies, in km, over distances where the earth is flat. */
function distance(from: Point | undefined, to: object): number | undefined {
  if (from === undefined || !isPoint(to)) return undefined;
  const kmADegree = 111.2;
  const east = (to.longitude - from.longitude) * Math.cos((from.latitude * Math.PI) / 180);
  return Math.hypot(east, to.latitude - from.latitude) * kmADegree;
}
