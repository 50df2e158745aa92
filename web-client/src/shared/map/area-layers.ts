import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { SHADES } from './area-map-data';
import type { AreaMapProps } from './area-map-data';

export const AREAS = 'areas';
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
  // Seen on light and dark fills alike: a wide line under a narrow one.
  for (const [id, width] of [
    ['marked-under', 6],
    ['marked', 3],
    ['selected-under', 7],
    ['selected', 3.5],
  ] as const) {
    map.addLayer({
      id,
      type: 'line',
      source: 'outlines',
      filter: NONE,
      layout: { 'line-join': 'round' },
      paint: { 'line-width': width },
    });
  }
}

export function paintAreas(map: MapLibreMap): void {
  map.setPaintProperty('ground', 'background-color', token('sunken'));
  map.setPaintProperty('borders', 'line-color', token('edge'));
  map.setPaintProperty('selected-under', 'line-color', '#ffffff');
  map.setPaintProperty('selected', 'line-color', '#1f2a30');
  map.setPaintProperty('marked-under', 'line-color', '#1f2a30');
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
