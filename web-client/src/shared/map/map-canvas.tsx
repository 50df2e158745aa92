import { useComputedColorScheme } from '@mantine/core';
import { Popup } from 'maplibre-gl';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyMap } from './map-canvas-base';
import { boundsOf, pointCollections } from './map-data';
import type { MapPoint, MapViewProps } from './map-data';
import { CLUSTER_LAYER, POINT_LAYERS, addLayers, openCluster, paint } from './map-layers';
import classes from './map-view.module.css';

const PADDING = 40;
/** Closer than this, the outlines of communes leave the view and points float on nothing. */
const CLOSE_ENOUGH = 10.5;

export function MapCanvas({
  outlines,
  points,
  frame = 'all',
  selected,
  onSelect,
  onHover,
  attribution,
}: MapViewProps) {
  const { t } = useTranslation('shared');
  const scheme = useComputedColorScheme('light');
  const holder = useRef<HTMLDivElement>(null);
  const select = useRef(onSelect);
  const hover = useRef(onHover);
  const [map, setMap] = useState<MapLibreMap>();

  useEffect(() => {
    select.current = onSelect;
    hover.current = onHover;
  }, [onSelect, onHover]);

  useEffect(() => {
    if (holder.current === null) return;
    const created = emptyMap(holder.current, {
      zoomIn: t('map.zoomIn'),
      zoomOut: t('map.zoomOut'),
      help: t('map.help'),
      attribution,
    });
    created.on('load', () => {
      addLayers(created);
      setMap(created);
    });
    const tip = new Popup({ closeButton: false, closeOnClick: false, offset: 14 });
    created.on('mousemove', POINT_LAYERS, ({ features }) => {
      const place = features?.[0];
      if (place?.geometry.type !== 'Point') return;
      created.getCanvas().style.cursor = 'pointer';
      const [lon = 0, lat = 0] = place.geometry.coordinates;
      // Text, never HTML: names come from imported directories.
      tip.setLngLat([lon, lat]).setText(String(place.properties['name'])).addTo(created);
      tip.addClassName(classes['tip'] ?? '');
      const { id, state } = place.properties;
      if (typeof id === 'string' && state !== 'here') hover.current?.(id);
    });
    created.on('mouseleave', POINT_LAYERS, () => {
      created.getCanvas().style.cursor = '';
      tip.remove();
    });
    created.on('click', POINT_LAYERS, ({ features }) => {
      const id: unknown = features?.[0]?.properties['id'];
      if (typeof id === 'string') select.current?.(id);
    });
    created.on('click', CLUSTER_LAYER, ({ features }) => {
      const cluster = features?.[0];
      if (cluster?.geometry.type !== 'Point') return;
      const [lon = 0, lat = 0] = cluster.geometry.coordinates;
      void openCluster(created, Number(cluster.properties['cluster_id']), [lon, lat]);
    });
    return () => {
      setMap(undefined);
      created.remove();
    };
  }, [attribution, t]);

  useEffect(() => {
    if (map !== undefined) paint(map);
  }, [map, scheme]);

  useEffect(() => {
    if (outlines !== undefined) void map?.getSource<GeoJSONSource>('outlines')?.setData(outlines);
  }, [map, outlines]);

  useEffect(() => {
    const { many, apart } = pointCollections(points, selected);
    void map?.getSource<GeoJSONSource>('points')?.setData(many);
    void map?.getSource<GeoJSONSource>('apart')?.setData(apart);
  }, [map, points, selected]);

  useEffect(() => {
    const bounds = boundsOf(frame === 'points' ? undefined : outlines, points);
    if (bounds !== undefined)
      map?.fitBounds(bounds, {
        padding: PADDING,
        maxZoom: frame === 'points' ? CLOSE_ENOUGH : 13,
        animate: false,
      });
  }, [map, outlines, points, frame]);

  useEffect(() => {
    const place = points.find(({ id }) => id === selected);
    if (map !== undefined && place !== undefined) keepInView(map, place);
  }, [map, points, selected]);

  return <div ref={holder} className={classes['canvas']} />;
}

function keepInView(map: MapLibreMap, { lon, lat }: MapPoint): void {
  if (!map.getBounds().contains([lon, lat])) map.panTo([lon, lat], { animate: false });
}
