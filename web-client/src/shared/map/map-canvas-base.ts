import { AttributionControl, Map as MapLibreMap, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
// Without its worker as a file of ours the map stays blank, and a blob would ask more of the security policy.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);

interface MapWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly help: string;
  readonly attribution: string;
}

/** An empty map that only moves and zooms: no tile, no rotation. */
export function emptyMap(container: HTMLElement, words: MapWords): MapLibreMap {
  const created = new MapLibreMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    cooperativeGestures: false,
    locale: { 'NavigationControl.ZoomIn': words.zoomIn, 'NavigationControl.ZoomOut': words.zoomOut },
  });
  created.touchZoomRotate.disableRotation();
  created.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  created.addControl(new AttributionControl({ compact: false, customAttribution: words.attribution }));
  created.getCanvas().setAttribute('aria-label', words.help);
  return created;
}
