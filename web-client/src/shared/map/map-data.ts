import type { FeatureCollection, Geometry, Position } from 'geojson';

/** Areas of the territory; `id` and `name` in the properties. */
export type Outlines = FeatureCollection<Geometry, { readonly id: string; readonly name: string }>;

export interface MapPoint {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  /** `open` receives · `full` does not for now · `unsure` is not verified or not connected · `here` is a start. */
  readonly state: 'open' | 'full' | 'unsure' | 'here';
}

export interface MapViewProps {
  readonly outlines?: Outlines | undefined;
  readonly points: readonly MapPoint[];
  /** What the map opens on: everything, or the points with the areas behind them. */
  readonly frame?: 'all' | 'points';
  readonly selected?: string | undefined;
  readonly onSelect?: (id: string) => void;
  /** A point under the mouse: the list beside the map can follow. */
  readonly onHover?: (id: string) => void;
  /** Where the data comes from, shown on the map. */
  readonly attribution: string;
  /** What the map shows, for those who do not see it: « Lieux proches de Valmont ». */
  readonly label: string;
}

export type Bounds = [west: number, south: number, east: number, north: number];

/** The rectangle around everything to show; undefined when there is nothing. */
export function boundsOf(outlines: Outlines | undefined, points: readonly MapPoint[]): Bounds | undefined {
  const positions: Position[] = points.map(({ lon, lat }) => [lon, lat]);
  outlines?.features.forEach((feature) => {
    collect(feature.geometry, positions);
  });
  const first = positions[0];
  if (first === undefined) return undefined;
  return positions.reduce<Bounds>(
    ([west, south, east, north], [lon = 0, lat = 0]) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    [first[0] ?? 0, first[1] ?? 0, first[0] ?? 0, first[1] ?? 0],
  );
}

/** What is selected, and where one starts, never disappears into a cluster. */
export function pointCollections(
  points: readonly MapPoint[],
  selected: string | undefined,
): { readonly many: FeatureCollection; readonly apart: FeatureCollection } {
  const isApart = ({ id, state }: MapPoint) => id === selected || state === 'here';
  return {
    many: pointCollection(
      points.filter((point) => !isApart(point)),
      selected,
    ),
    apart: pointCollection(points.filter(isApart), selected),
  };
}

function pointCollection(points: readonly MapPoint[], selected: string | undefined): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: points.map(({ id, name, lon, lat, state }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { id, name, state, selected: id === selected },
    })),
  };
}

function collect(geometry: Geometry, positions: Position[]): void {
  if (geometry.type === 'Polygon') positions.push(...geometry.coordinates.flat());
  else if (geometry.type === 'MultiPolygon') positions.push(...geometry.coordinates.flat(2));
  else if (geometry.type === 'Point') positions.push(geometry.coordinates);
}
