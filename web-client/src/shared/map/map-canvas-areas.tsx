import { useComputedColorScheme } from '@mantine/core';
import { Popup } from 'maplibre-gl';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AREAS, addAreaLayers, fillAreas, outlineAreas, paintAreas } from './area-layers';
import type { AreaMapProps, Camera } from './area-map-data';
import { emptyMap } from './map-canvas-base';
import { boundsOf } from './map-data';
import classes from './map-view.module.css';

const PADDING = 24;

export function AreaCanvas(props: AreaMapProps) {
  const { outlines, fills, selected, marked, camera, together, attribution, label } = props;
  const { t } = useTranslation('shared');
  const scheme = useComputedColorScheme('light');
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  // While the page moves the map: only what a person does is told to others.
  const quiet = useRef(false);
  // Where it opens is read once: afterwards the map says where it is.
  const [opensAt] = useState(camera);
  const [map, setMap] = useState<MapLibreMap>();

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
    const tip = new Popup({ closeButton: false, closeOnClick: false, offset: 10 });
    created.on('mousemove', AREAS, ({ features, lngLat }) => {
      const id: unknown = features?.[0]?.properties['id'];
      if (typeof id !== 'string') return;
      created.getCanvas().style.cursor = 'pointer';
      // Text, never HTML.
      tip.setLngLat(lngLat).setText(latest.current.said(id)).addTo(created);
      tip.addClassName(classes['tip'] ?? '');
    });
    created.on('mouseleave', AREAS, () => {
      created.getCanvas().style.cursor = '';
      tip.remove();
    });
    created.on('click', AREAS, ({ features }) => {
      const id: unknown = features?.[0]?.properties['id'];
      if (typeof id === 'string') latest.current.onSelect(id);
    });
    return () => {
      setMap(undefined);
      created.remove();
    };
  }, [attribution, label, t]);

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

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return [lng, lat, map.getZoom()];
}

function placed([lng, lat, zoom]: Camera) {
  return { center: [lng, lat] as [number, number], zoom };
}
