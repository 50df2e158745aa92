import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { AREAS, POINTS } from './area-layers';
import type { AreaMapProps } from './area-map-data';

interface Pointed {
  readonly kind: 'point' | 'area' | 'nothing';
  readonly id: string;
  readonly words: string;
}

const NOTHING: Pointed = { kind: 'nothing', id: '', words: '' };
/** A finger is wider than a point. */
const AROUND = 6;

/** What is under the pointer: what stands at a point first, else the area. */
export function pointedAt(
  map: MapLibreMap,
  { x, y }: { x: number; y: number },
  props: AreaMapProps,
): Pointed {
  if (map.getLayer(POINTS) === undefined) return NOTHING;
  const around: [PointLike, PointLike] = [
    [x - AROUND, y - AROUND],
    [x + AROUND, y + AROUND],
  ];
  const there = map.queryRenderedFeatures(around, { layers: [POINTS] })[0]?.properties;
  if (there !== undefined) {
    return { kind: 'point', id: String(there['id']), words: String(there['words']) };
  }
  const area: unknown = map.queryRenderedFeatures([x, y], { layers: [AREAS] })[0]?.properties['id'];
  return typeof area === 'string' ? { kind: 'area', id: area, words: props.said(area) } : NOTHING;
}
