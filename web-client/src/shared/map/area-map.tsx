import { lazy } from 'react';
import type { AreaMapProps } from './area-map-data';
import { MapFrame } from './map-frame';

const AreaCanvas = lazy(async () => ({ default: (await import('./map-canvas-areas')).AreaCanvas }));

/** Areas filled by a figure. The caller puts a table beside it that says the same and chooses by keyboard. */
export function AreaMap(props: AreaMapProps) {
  return (
    <MapFrame label={props.label}>
      <AreaCanvas {...props} />
    </MapFrame>
  );
}
