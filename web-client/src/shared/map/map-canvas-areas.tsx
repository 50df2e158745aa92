import { useComputedColorScheme } from '@mantine/core';
import { Popup } from 'maplibre-gl';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAreaLayers, drawBorders, fillAreas, outlineAreas, paintAreas, placePoints } from './area-layers';
import type { AreaMapProps, Camera } from './area-map-data';
import { emptyMap } from './map-canvas-base';
import { boundsOf } from './map-data';
import { pointedAt } from './pointed-at';
import { useAreaCursor } from './use-area-cursor';
import classes from './map-view.module.css';

const PADDING = 24;
const NO_POINTS: NonNullable<AreaMapProps['points']> = [];
type Tell = Parameters<typeof useAreaCursor>[3];

interface AreaCanvasProps extends AreaMapProps {
  /** What is under the pointer or the cursor. */
  readonly onSaid: (words: string) => void;
}

export function AreaCanvas(props: AreaCanvasProps) {
  const { outlines, fills, selected, marked, camera, together, attribution, label } = props;
  const { points = NO_POINTS, borders, onSaid } = props;
  const { t } = useTranslation('shared');
  const scheme = useComputedColorScheme('light');
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  // While the page moves the map: only what a person does is told to others.
  const quiet = useRef(false);
  // Where it opens is read once: afterwards the map says where it is.
  const [opensAt] = useState(camera);
  const [map, setMap] = useState<MapLibreMap>();
  const [tip] = useState(() => new Popup({ closeButton: false, closeOnClick: false, offset: 10 }));

  useEffect(() => {
    latest.current = props;
  }, [props]);

  useEffect(() => {
    if (holder.current === null) return;
    const created = emptyMap(holder.current, {
      zoomIn: t('map.zoomIn'),
      zoomOut: t('map.zoomOut'),
      help: t('map.areasHelp', { label }),
      attribution,
    });
    created.on('load', () => {
      addAreaLayers(created);
      setMap(created);
    });
    created.on('mousemove', ({ point, lngLat }) => {
      const { words } = pointedAt(created, point, latest.current);
      created.getCanvas().style.cursor = words === '' ? '' : 'pointer';
      if (words === '') tip.remove();
      // Text, never HTML.
      else show(tip.setLngLat(lngLat).setText(words), created);
      onSaid(words);
    });
    created.on('mouseout', () => {
      tip.remove();
      onSaid('');
    });
    created.on('click', ({ point, lngLat }) => {
      const { kind, id, words } = pointedAt(created, point, latest.current);
      if (kind === 'area') latest.current.onSelect(id);
      // A finger does not hover.
      else if (kind === 'point') show(tip.setLngLat(lngLat).setText(words), created);
    });
    return () => {
      setMap(undefined);
      created.remove();
    };
  }, [attribution, label, t, tip, onSaid]);

  const tell = useCallback<Tell>(
    (area) => {
      const words = area === undefined ? '' : latest.current.said(area.id);
      if (area === undefined || map === undefined) tip.remove();
      else show(tip.setLngLat([...area.at]).setText(words), map);
      onSaid(words);
    },
    [map, tip, onSaid],
  );
  useAreaCursor(map, outlines, latest, tell);

  useEffect(() => {
    if (map !== undefined) placePoints(map, points);
  }, [map, points]);

  useEffect(() => {
    if (map !== undefined) drawBorders(map, borders);
  }, [map, borders]);

  useEffect(() => {
    if (map !== undefined) paintAreas(map);
  }, [map, scheme]);

  useEffect(() => {
    if (map === undefined || outlines === undefined) return;
    void map.getSource<GeoJSONSource>('outlines')?.setData(outlines);
    const bounds = boundsOf(outlines, []);
    quiet.current = true;
    if (opensAt !== undefined) map.jumpTo(placed(opensAt));
    else if (bounds !== undefined) map.fitBounds(bounds, { padding: PADDING, animate: false });
    quiet.current = false;
  }, [map, outlines, opensAt]);

  useEffect(() => {
    if (map !== undefined) fillAreas(map, fills);
  }, [map, fills]);

  useEffect(() => {
    if (map !== undefined) outlineAreas(map, selected, marked);
  }, [map, selected, marked]);

  useEffect(() => {
    const feature = outlines?.features.find(({ properties }) => properties.id === selected);
    if (map === undefined || outlines === undefined || feature === undefined) return;
    const bounds = boundsOf({ ...outlines, features: [feature] }, []);
    if (bounds === undefined) return;
    const [west, south, east, north] = bounds;
    const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
    quiet.current = true;
    if (!map.getBounds().contains(middle)) map.panTo(middle, { animate: false });
    quiet.current = false;
  }, [map, outlines, selected]);

  useEffect(() => {
    if (map === undefined) return;
    let stood = cameraOf(map);
    const follow = (to: Camera) => {
      quiet.current = true;
      map.jumpTo(placed(to));
      quiet.current = false;
    };
    together?.add(follow);
    const lead = () => {
      if (quiet.current) return;
      together?.forEach((other) => {
        if (other !== follow) other(cameraOf(map));
      });
    };
    const rest = () => {
      const stands = cameraOf(map);
      // A frame of another size moves nothing.
      const moved = stands.some((part, at) => part !== stood[at]);
      stood = stands;
      if (moved && !quiet.current) latest.current.onCamera?.(stands);
    };
    map.on('move', lead);
    map.on('moveend', rest);
    return () => {
      together?.delete(follow);
      map.off('move', lead);
      map.off('moveend', rest);
    };
  }, [map, together]);

  return <div ref={holder} className={classes['canvas']} />;
}

function show(tip: Popup, map: MapLibreMap): void {
  tip.addTo(map);
  tip.addClassName(classes['tip'] ?? '');
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return [lng, lat, map.getZoom()];
}

function placed([lng, lat, zoom]: Camera) {
  return { center: [lng, lat] as [number, number], zoom };
}
