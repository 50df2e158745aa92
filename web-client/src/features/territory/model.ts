import type { Feature, Geometry, Position } from 'geojson';
import type { components } from '@/api/schema';
import type { MapPoint } from '@/shared/map/map-data';

export type Place = components['schemas']['Place'];

/** Confirmed lately, not for six months, or not for a year. */
export type Freshness = 'fresh' | 'aging' | 'old';

export function freshnessOf({ verifiedOn }: Pick<Place, 'verifiedOn'>, today: string): Freshness {
  if (verifiedOn <= monthsBefore(today, 12)) return 'old';
  return verifiedOn <= monthsBefore(today, 6) ? 'aging' : 'fresh';
}

/** The same day so many months before, or that month's last. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

export const ORDERS = ['name', 'commune', 'kind', 'connected', 'verified'] as const;
export type Order = (typeof ORDERS)[number];

const byText = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** Oldest verification first: it is what waits for somebody. */
export function sorted(places: readonly Place[], order: Order, kindOf: (place: Place) => string): Place[] {
  const compare: Record<Order, (a: Place, b: Place) => number> = {
    name: () => 0,
    commune: (a, b) => byText.compare(a.communeName, b.communeName),
    kind: (a, b) => byText.compare(kindOf(a), kindOf(b)),
    connected: (a, b) => Number(b.connected) - Number(a.connected),
    verified: (a, b) => a.verifiedOn.localeCompare(b.verifiedOn),
  };
  return places.toSorted((a, b) => compare[order](a, b) || byText.compare(a.name, b.name));
}

export function orderOf(text: string | null): Order {
  return ORDERS.find((order) => order === text) ?? 'name';
}

export function pointOf(place: Place, today: string): MapPoint {
  const full = place.saturatedUntil !== undefined && place.saturatedUntil >= today;
  const sure = place.connected && freshnessOf(place, today) === 'fresh';
  return {
    id: place.id,
    name: place.name,
    lon: place.longitude,
    lat: place.latitude,
    state: full ? 'full' : sure ? 'open' : 'unsure',
  };
}

/** Farther than this as the crow flies, a place is about half an hour away by a country road. */
export const REACH_KM = 15;

export interface FarCommune {
  readonly name: string;
  readonly nearestPlace: string;
  readonly km: number;
}

/** Communes whose middle is farther than `REACH_KM` from every place that receives, the farthest first. */
export function farCommunes(
  communes: readonly Feature<Geometry, { readonly name: string }>[],
  places: readonly Place[],
): FarCommune[] {
  const receiving = places.filter(({ connected }) => connected);
  if (receiving.length === 0) return [];
  return communes
    .flatMap(({ geometry, properties }) => {
      const middle = middleOf(geometry);
      if (middle === undefined) return [];
      const nearest = receiving
        .map((place) => ({ place, km: kilometres(middle, [place.longitude, place.latitude]) }))
        .reduce((best, other) => (other.km < best.km ? other : best));
      return nearest.km > REACH_KM
        ? [{ name: properties.name, nearestPlace: nearest.place.name, km: Math.round(nearest.km) }]
        : [];
    })
    .toSorted((a, b) => b.km - a.km || byText.compare(a.name, b.name));
}

/** The centroid of the largest outline: near enough to the town hall for a distance in whole kilometres. */
export function middleOf(geometry: Geometry): Position | undefined {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates.slice(0, 1)
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.map((polygon) => polygon[0] ?? [])
        : [];
  const parts = rings.map(centroid).filter(({ area }) => area > 0);
  const first = parts[0];
  if (first === undefined) return undefined;
  return parts.reduce((largest, part) => (part.area > largest.area ? part : largest), first).at;
}

function centroid(ring: readonly Position[]): { readonly area: number; readonly at: Position } {
  let twice = 0;
  let x = 0;
  let y = 0;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  return { area: Math.abs(twice) / 2, at: [x / (3 * twice), y / (3 * twice)] };
}

const EARTH_KM = 6371;

export function kilometres([lon1 = 0, lat1 = 0]: Position, [lon2 = 0, lat2 = 0]: Position): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
}
