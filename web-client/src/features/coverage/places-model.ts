import type { Mark, MarkedPoint } from '@/shared/map/marks';
import type { Line, Place } from './model';

/** How a place is drawn: whose it is, and what is known of what it holds. */
export function markOf({ own, certainty }: Pick<Place, 'own' | 'certainty'>): Mark {
  const known = certainty === 'DECLARED' ? 'declared' : certainty === 'UNKNOWN' ? 'unknown' : 'estimated';
  return `${own ? 'own' : 'border'}-${known}`;
}

/** One point for each stop; what is least known lies under the rest. */
export function pointsOf(places: readonly Place[], words: (place: Place) => string): MarkedPoint[] {
  const order = { DECLARED: 2, DRAFT: 1, ESTIMATED: 1, UNKNOWN: 0 } as const;
  return places
    .toSorted((one, other) => order[one.certainty] - order[other.certainty])
    .flatMap((place) =>
      place.spots.map(({ longitude, latitude }) => ({
        id: place.placeId,
        lon: longitude,
        lat: latitude,
        mark: markOf(place),
        words: words(place),
      })),
    );
}

/** Where it helps, as far as the communes are known here; each once. */
export function communesOf({ spots }: Place, lines: ReadonlyMap<string, Pick<Line, 'name'>>): string[] {
  return [
    ...new Set(
      spots.flatMap(({ communeCode }) => {
        const name = communeCode === undefined ? undefined : lines.get(communeCode)?.name;
        return name === undefined ? [] : [name];
      }),
    ),
  ];
}
