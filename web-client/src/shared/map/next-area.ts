import type { Geometry, Position } from 'geojson';
import type { Outlines } from './map-data';

export type Direction = 'up' | 'down' | 'left' | 'right';
/** Longitude, latitude. */
export type Centre = readonly [lon: number, lat: number];

/** The middle of each area: of its largest part, weighted by its surface. */
export function centresOf({ features }: Outlines): ReadonlyMap<string, Centre> {
  return new Map(
    features.flatMap(({ geometry, properties: { id } }) => {
      const centre = centreOf(geometry);
      return centre === undefined ? [] : [[id, centre] as const];
    }),
  );
}

/** The nearest one within 45° of that direction, else the one least aside of it; undefined at the edge. */
export function nextArea(
  from: string,
  direction: Direction,
  centres: ReadonlyMap<string, Centre>,
): string | undefined {
  const here = centres.get(from);
  if (here === undefined) return undefined;
  const ahead = [...centres].flatMap(([id, there]) => {
    const { along, aside } = seen(here, there, direction);
    return id === from || along <= 0 ? [] : [{ id, along, aside, far: Math.hypot(along, aside) }];
  });
  const straight = ahead.filter(({ along, aside }) => aside <= along);
  return straight.length > 0
    ? least(straight, ({ far }) => far)?.id
    : least(ahead, ({ far, aside }) => far + 2 * aside)?.id;
}

/** The same from group to group: to the area in the middle of the next one. */
export function nextGroup(
  from: string,
  direction: Direction,
  centres: ReadonlyMap<string, Centre>,
  groupOf: (id: string) => string | undefined,
): string | undefined {
  const members = grouped([...centres], ([id]) => groupOf(id) ?? id);
  const middles = new Map(
    [...members].map(([group, areas]): [string, Centre] => [
      group,
      [mean(areas.map(([, [lon]]) => lon)), mean(areas.map(([, [, lat]]) => lat))],
    ]),
  );
  const next = nextArea(groupOf(from) ?? from, direction, middles);
  const middle = next === undefined ? undefined : middles.get(next);
  return next === undefined || middle === undefined
    ? undefined
    : areaNearest(middle, new Map(members.get(next)));
}

/** The area whose middle is nearest to a point. */
export function areaNearest(to: Centre, centres: ReadonlyMap<string, Centre>): string | undefined {
  return least([...centres], ([, centre]) => {
    const { along, aside } = seen(to, centre, 'up');
    return Math.hypot(along, aside);
  })?.[0];
}

/** A degree of longitude is shorter than one of latitude. */
function seen([lon, lat]: Centre, [toLon, toLat]: Centre, direction: Direction) {
  const east = (toLon - lon) * Math.cos((lat * Math.PI) / 180);
  const north = toLat - lat;
  switch (direction) {
    case 'up':
      return { along: north, aside: Math.abs(east) };
    case 'down':
      return { along: -north, aside: Math.abs(east) };
    case 'right':
      return { along: east, aside: Math.abs(north) };
    case 'left':
      return { along: -east, aside: Math.abs(north) };
  }
}

function mean(all: readonly number[]): number {
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

function least<T>(all: readonly T[], by: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>(
    (best, one) => (best === undefined || by(one) < by(best) ? one : best),
    undefined,
  );
}

function centreOf(geometry: Geometry): Centre | undefined {
  const rings =
    geometry.type === 'Polygon'
      ? [geometry.coordinates[0] ?? []]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.map(([outer = []]) => outer)
        : [];
  const parts = rings.map(balanced);
  return least(parts, ({ surface }) => -surface)?.centre;
}

/** By the shoelace formula; a ring without surface has its first corner. */
function balanced(ring: readonly Position[]): { surface: number; centre: Centre } {
  const [firstLon = 0, firstLat = 0] = ring[0] ?? [];
  let [surface, lon, lat] = [0, 0, 0];
  ring.forEach(([x = 0, y = 0], at) => {
    const [nextX = firstLon, nextY = firstLat] = ring[at + 1] ?? [];
    // Counted from the first corner: the products of whole degrees would lose the small differences.
    const cross = (x - firstLon) * (nextY - firstLat) - (nextX - firstLon) * (y - firstLat);
    surface += cross / 2;
    lon += ((x + nextX - 2 * firstLon) * cross) / 6;
    lat += ((y + nextY - 2 * firstLat) * cross) / 6;
  });
  return {
    surface: Math.abs(surface),
    centre: surface === 0 ? [firstLon, firstLat] : [firstLon + lon / surface, firstLat + lat / surface],
  };
}

function grouped<T>(all: readonly T[], by: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}
