import type { ExpressionSpecification, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { SHADES } from './area-map-data';
import type { AreaMapProps } from './area-map-data';
import { INK, MARKS, MARK_SIDE, PAPER, paintMark } from './marks';
import type { Mark, MarkedPoint } from './marks';
import type { Segment } from './group-borders';

export const AREAS = 'areas';
export const POINTS = 'points';
const MARK_IMAGE = 'mark-';
const HATCH = 'hatch';
const NONE: ExpressionSpecification = ['literal', false];

const ID: ExpressionSpecification = ['get', 'id'];

export function addAreaLayers(map: MapLibreMap): void {
  map.addSource('outlines', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  map.addLayer({ id: 'ground', type: 'background' });
  map.addImage(HATCH, hatch(), { pixelRatio: 2 });
  map.addLayer({ id: 'unknown', type: 'fill', source: 'outlines', paint: { 'fill-pattern': HATCH } });
  map.addLayer({ id: AREAS, type: 'fill', source: 'outlines', paint: { 'fill-antialias': false } });
  map.addLayer({ id: 'borders', type: 'line', source: 'outlines', paint: { 'line-width': 0.8 } });
  map.addSource('groups', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  map.addLayer({
    id: 'groups',
    type: 'line',
    source: 'groups',
    layout: { 'line-cap': 'round' },
    paint: { 'line-width': 2, 'line-color': INK },
  });
  // Seen on light and dark fills alike: a wide line under a narrow one.
  for (const [id, width, dashes] of [
    ['marked-under', 6],
    ['marked', 3],
    ['selected-under', 7],
    ['selected', 3.5],
    ['cursor-under', 6],
    ['cursor', 4, [1.5, 1]],
  ] as const) {
    map.addLayer({
      id,
      type: 'line',
      source: 'outlines',
      filter: NONE,
      layout: { 'line-join': 'round' },
      paint: { 'line-width': width, ...(dashes === undefined ? {} : { 'line-dasharray': [...dashes] }) },
    });
  }
  addPoints(map);
}

function addPoints(map: MapLibreMap): void {
  MARKS.forEach((mark) => {
    const image = markImage(mark);
    if (image !== undefined) map.addImage(MARK_IMAGE + mark, image, { pixelRatio: PIXELS });
  });
  map.addSource(POINTS, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  map.addLayer({
    id: POINTS,
    type: 'symbol',
    source: POINTS,
    layout: {
      'icon-image': ['concat', MARK_IMAGE, ['get', 'mark']],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 10, 1],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  });
}

/** Text in the properties, never HTML: names come from imported directories. */
export function placePoints(map: MapLibreMap, points: readonly MarkedPoint[]): void {
  void map.getSource<GeoJSONSource>(POINTS)?.setData({
    type: 'FeatureCollection',
    features: points.map(({ id, lon, lat, mark, words }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { id, mark, words },
    })),
  });
}

/** Where groups are shown, the lines between their areas are hardly there. */
export function drawBorders(map: MapLibreMap, borders: readonly Segment[] | undefined): void {
  void map.getSource<GeoJSONSource>('groups')?.setData({
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'MultiLineString',
      coordinates: (borders ?? []).map(([from, to]) => [from, to]),
    },
  });
  map.setPaintProperty('borders', 'line-opacity', borders === undefined ? 1 : 0.25);
}

export function cursorArea(map: MapLibreMap, id: string | undefined): void {
  for (const layer of ['cursor-under', 'cursor']) {
    map.setFilter(layer, id === undefined ? NONE : ['==', ID, id]);
  }
}

export function paintAreas(map: MapLibreMap): void {
  map.setPaintProperty('ground', 'background-color', token('sunken'));
  map.setPaintProperty('borders', 'line-color', token('edge'));
  map.setPaintProperty('selected-under', 'line-color', PAPER);
  map.setPaintProperty('selected', 'line-color', INK);
  map.setPaintProperty('cursor-under', 'line-color', PAPER);
  map.setPaintProperty('cursor', 'line-color', INK);
  map.setPaintProperty('marked-under', 'line-color', INK);
  map.setPaintProperty('marked', 'line-color', '#e09f3e');
}

export function fillAreas(map: MapLibreMap, fills: AreaMapProps['fills']): void {
  const clear = 'rgba(0, 0, 0, 0)';
  const known = fills.flatMap(({ shade, ids }) =>
    shade === 'unknown' || ids.length === 0 ? [] : [[...ids], SHADES[shade]],
  );
  // A « match » without any case is refused.
  map.setPaintProperty(
    AREAS,
    'fill-color',
    known.length === 0 ? clear : (['match', ID, ...known, clear] as unknown as ExpressionSpecification),
  );
}

export function outlineAreas(
  map: MapLibreMap,
  selected: string | undefined,
  marked: readonly string[],
): void {
  const one: ExpressionSpecification = selected === undefined ? NONE : ['==', ID, selected];
  const several: ExpressionSpecification = ['in', ID, ['literal', [...marked]]];
  for (const [layer, filter] of [
    ['selected-under', one],
    ['selected', one],
    ['marked-under', several],
    ['marked', several],
  ] as const) {
    map.setFilter(layer, filter);
  }
}

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Slanted lines: what can't be said is no shade among the others. */
function hatch(): { width: number; height: number; data: Uint8Array } {
  const size = 16;
  const data = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at++) {
    const line = ((at % size) + Math.floor(at / size)) % 8 < 2;
    data.set(line ? [138, 129, 114, 255] : [241, 235, 225, 255], at * 4);
  }
  return { width: size, height: size, data };
}

const PIXELS = 2;
const HALO = 2;

function markImage(mark: Mark): ImageData | undefined {
  const side = (MARK_SIDE + 2 * HALO) * PIXELS;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [side, side];
  const pen = canvas.getContext('2d');
  if (pen === null) return undefined;
  pen.scale(PIXELS, PIXELS);
  pen.translate(HALO, HALO);
  paintMark(pen, mark);
  return pen.getImageData(0, 0, side, side);
}
