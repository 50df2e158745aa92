import { lazy } from 'react';
import type { MapViewProps } from './map-data';
import { MapFrame } from './map-frame';

const MapCanvas = lazy(async () => ({ default: (await import('./map-canvas')).MapCanvas }));

/**
 * Our own outlines and points on a plain ground: no tile, so that nobody's search leaves the server. The caller
 * puts a list beside it that gives the same information and the same choice by keyboard.
 */
export function MapView(props: MapViewProps) {
  return (
    <MapFrame label={props.label}>
      <MapCanvas {...props} />
    </MapFrame>
  );
}
