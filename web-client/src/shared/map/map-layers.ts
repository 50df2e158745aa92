import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';

export const POINT_LAYER = 'points';

const nothing = (): FeatureCollection => ({ type: 'FeatureCollection', features: [] });

const SELECTED: ExpressionSpecification = ['boolean', ['get', 'selected'], false];

export function addLayers(map: MapLibreMap): void {
  map.addSource('outlines', { type: 'geojson', data: nothing() });
  map.addSource('points', { type: 'geojson', data: nothing() });
  map.addLayer({ id: 'ground', type: 'background' });
  map.addLayer({ id: 'areas', type: 'fill', source: 'outlines' });
  map.addLayer({ id: 'borders', type: 'line', source: 'outlines', paint: { 'line-width': 1.2 } });
  map.addLayer({
    id: POINT_LAYER,
    type: 'circle',
    source: 'points',
    layout: { 'circle-sort-key': ['case', SELECTED, 1, 0] },
    paint: {
      'circle-radius': ['case', SELECTED, 12, 8],
      'circle-stroke-width': ['case', SELECTED, 4, 2.5],
    },
  });
}

/** The map's colours are the theme's tokens, read again when the scheme changes. */
export function paint(map: MapLibreMap): void {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  map.setPaintProperty('ground', 'background-color', token('sunken'));
  map.setPaintProperty('areas', 'fill-color', token('surface'));
  map.setPaintProperty('borders', 'line-color', token('edge'));
  map.setPaintProperty(POINT_LAYER, 'circle-color', [
    'match',
    ['get', 'state'],
    'open',
    token('petrol'),
    'full',
    token('amber'),
    'here',
    token('ink'),
    token('surface'),
  ]);
  map.setPaintProperty(POINT_LAYER, 'circle-stroke-color', [
    'case',
    SELECTED,
    token('ink'),
    ['==', ['get', 'state'], 'unsure'],
    token('petrol'),
    token('surface'),
  ]);
}
