import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import type { RefObject } from 'react';
import { cursorArea } from './area-layers';
import type { AreaMapProps } from './area-map-data';
import type { Outlines } from './map-data';
import { areaNearest, centresOf, nextArea, nextGroup } from './next-area';
import type { Centre, Direction } from './next-area';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The map by keyboard: arrows go from area to area, Enter or Space chooses, Escape puts the cursor away. Every other
 * key stays the map's own: plus and minus zoom, Tab goes on.
 *
 * @param tell says an area where it is, or nothing
 */
export function useAreaCursor(
  map: MapLibreMap | undefined,
  outlines: Outlines | undefined,
  props: RefObject<AreaMapProps>,
  tell: (area: { readonly id: string; readonly at: Centre } | undefined) => void,
): void {
  const centres = useMemo(
    () => (outlines === undefined ? new Map<string, Centre>() : centresOf(outlines)),
    [outlines],
  );
  useEffect(() => {
    if (map === undefined) return;
    const canvas = map.getCanvas();
    let cursor: string | undefined;
    const put = (id: string | undefined) => {
      if (id === undefined && cursor === undefined) return;
      cursor = id;
      cursorArea(map, id);
      const at = id === undefined ? undefined : centres.get(id);
      if (at !== undefined && !map.getBounds().contains([...at])) map.panTo([...at], { animate: false });
      tell(id === undefined || at === undefined ? undefined : { id, at });
    };
    /** Where one is already, else in the middle of what is seen. */
    const first = () => {
      const { selected } = props.current;
      const { lng, lat } = map.getCenter();
      return selected !== undefined && centres.has(selected) ? selected : areaNearest([lng, lat], centres);
    };
    const next = (from: string, direction: Direction) => {
      const { groupOf } = props.current;
      return groupOf === undefined
        ? nextArea(from, direction, centres)
        : nextGroup(from, direction, centres, groupOf);
    };
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const direction = DIRECTIONS[event.key];
      if (direction !== undefined) {
        put(cursor === undefined ? first() : (next(cursor, direction) ?? cursor));
      } else if ((event.key === 'Enter' || event.key === ' ') && cursor !== undefined) {
        props.current.onSelect(cursor);
      } else if (event.key === 'Escape' && cursor !== undefined) {
        put(undefined);
      } else {
        return;
      }
      event.preventDefault();
      // The map would move under the cursor.
      event.stopPropagation();
    };
    const leave = () => {
      put(undefined);
    };
    canvas.addEventListener('keydown', press);
    canvas.addEventListener('blur', leave);
    return () => {
      canvas.removeEventListener('keydown', press);
      canvas.removeEventListener('blur', leave);
    };
  }, [map, centres, props, tell]);
}
