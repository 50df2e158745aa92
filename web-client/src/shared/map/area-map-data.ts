import type { Segment } from './group-borders';
import type { Outlines } from './map-data';
import type { MarkedPoint } from './marks';

/** How an area is filled, light to dark; `gain` and `loss` are two other hues, for what a change brings. */
export type Shade = 0 | 1 | 2 | 3 | 4 | 'gain1' | 'gain2' | 'loss1' | 'loss2' | 'unknown';

/** Told apart by their lightness first: they hold for every kind of colour vision, and in grey. */
export const SHADES: Readonly<Record<Exclude<Shade, 'unknown'>, string>> = {
  0: '#f7f4ec',
  1: '#c9e0df',
  2: '#86b9c3',
  3: '#3f8297',
  4: '#0f3d4c',
  gain1: '#a9d3dd',
  gain2: '#1f6d80',
  loss1: '#f4c98b',
  loss2: '#b35806',
};

/** Where a map stands: longitude, latitude, zoom. */
export type Camera = readonly [lon: number, lat: number, zoom: number];

/** Maps that show the same ground: when one moves, so do the others. */
export type MapsTogether = Set<(camera: Camera) => void>;

export interface AreaMapProps {
  readonly outlines: Outlines | undefined;
  /** Areas by how they are filled; an area that is in none is filled as unknown. */
  readonly fills: readonly { readonly shade: Shade; readonly ids: readonly string[] }[];
  readonly selected: string | undefined;
  /** Areas that something is thought of for. */
  readonly marked: readonly string[];
  /** Name and figure of an area, for the pointer and the cursor. */
  readonly said: (id: string) => string;
  /** Where several areas have one figure: the cursor goes from one of these to the next. */
  readonly groupOf?: ((id: string) => string | undefined) | undefined;
  /** Above the areas. */
  readonly points?: readonly MarkedPoint[];
  /** Lines that stand out, where areas are shown as parts of something larger. */
  readonly borders?: readonly Segment[] | undefined;
  readonly onSelect: (id: string) => void;
  /** Where the map opens; on all the outlines unless said. */
  readonly camera?: Camera | undefined;
  readonly onCamera?: (camera: Camera) => void;
  readonly together?: MapsTogether;
  readonly attribution: string;
  /** What the map shows, for those who do not see it. */
  readonly label: string;
}
