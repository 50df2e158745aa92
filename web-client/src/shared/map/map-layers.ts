import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';

export const POINT_LAYERS = ['points', 'apart'];
export const CLUSTER_LAYER = 'clusters';
const CLUSTER_IMAGE = 'cluster-';

const nothing = (): FeatureCollection => ({ type: 'FeatureCollection', features: [] });

const SELECTED: ExpressionSpecification = ['boolean', ['get', 'selected'], false];

export function addLayers(map: MapLibreMap): void {
  map.addSource('outlines', { type: 'geojson', data: nothing() });
  map.addSource('points', {
    type: 'geojson',
    data: nothing(),
    cluster: true,
    clusterRadius: 34,
    clusterMaxZoom: 14,
  });
  map.addSource('apart', { type: 'geojson', data: nothing() });
  map.addLayer({ id: 'ground', type: 'background' });
  map.addLayer({ id: 'areas', type: 'fill', source: 'outlines' });
  map.addLayer({ id: 'borders', type: 'line', source: 'outlines', paint: { 'line-width': 1.2 } });
  map.addLayer({
    id: 'points',
    type: 'circle',
    source: 'points',
    filter: ['!', ['has', 'point_count']],
    paint: { 'circle-radius': 8, 'circle-stroke-width': 2.5 },
  });
  // Drawn numbers instead of text: text would need a font server.
  map.addLayer({
    id: CLUSTER_LAYER,
    type: 'symbol',
    source: 'points',
    filter: ['has', 'point_count'],
    layout: {
      'icon-image': ['concat', CLUSTER_IMAGE, ['to-string', ['get', 'point_count_abbreviated']]],
      'icon-allow-overlap': true,
    },
  });
  map.addLayer({
    id: 'apart',
    type: 'circle',
    source: 'apart',
    layout: { 'circle-sort-key': ['case', SELECTED, 1, 0] },
    paint: {
      'circle-radius': ['case', SELECTED, 12, 8],
      'circle-stroke-width': ['case', SELECTED, 4, 2.5],
    },
  });
  map.on('styleimagemissing', ({ id }) => {
    if (id.startsWith(CLUSTER_IMAGE)) drawCluster(map, id);
  });
}

/** Closer, until what is under the mouse comes apart. */
export async function openCluster(map: MapLibreMap, id: number, center: [number, number]): Promise<void> {
  const zoom = await map.getSource<GeoJSONSource>('points')?.getClusterExpansionZoom(id);
  if (zoom !== undefined) map.jumpTo({ center, zoom: zoom + 0.2 });
}

/** The map's colours are the theme's tokens, read again when the scheme changes. */
export function paint(map: MapLibreMap): void {
  map.setPaintProperty('ground', 'background-color', token('sunken'));
  map.setPaintProperty('areas', 'fill-color', token('surface'));
  map.setPaintProperty('borders', 'line-color', token('edge'));
  for (const layer of POINT_LAYERS) {
    map.setPaintProperty(layer, 'circle-color', [
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
    map.setPaintProperty(layer, 'circle-stroke-color', [
      'case',
      SELECTED,
      token('ink'),
      ['==', ['get', 'state'], 'unsure'],
      token('petrol'),
      token('surface'),
    ]);
  }
  // In the new colours when they are next asked for.
  map
    .listImages()
    .filter((id) => id.startsWith(CLUSTER_IMAGE))
    .forEach((id) => {
      map.removeImage(id);
    });
}

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

const PIXELS = 2;
const SIZE = 34 * PIXELS;

function drawCluster(map: MapLibreMap, id: string): void {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const middle = SIZE / 2;
  pen.beginPath();
  pen.arc(middle, middle, middle - 2 * PIXELS, 0, 2 * Math.PI);
  pen.fillStyle = token('petrol');
  pen.fill();
  pen.lineWidth = 2.5 * PIXELS;
  pen.strokeStyle = token('surface');
  pen.stroke();
  pen.fillStyle = token('on-petrol');
  pen.font = `700 ${String(14 * PIXELS)}px 'Atkinson Hyperlegible', sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(id.slice(CLUSTER_IMAGE.length), middle, middle + PIXELS);
  map.addImage(id, pen.getImageData(0, 0, SIZE, SIZE), { pixelRatio: PIXELS });
}
