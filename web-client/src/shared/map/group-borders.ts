import type { Geometry, Position } from 'geojson';
import type { Outlines } from './map-data';

/** A straight piece of a border. */
export type Segment = readonly [Position, Position];

/**
 * Lines around groups of areas. What two areas of one group share is left out; this holds for outlines that were
 * simplified together, whose corners are the same ones. Others keep their inner lines.
 */
export function groupBorders(
  { features }: Outlines,
  groupOf: (id: string) => string | undefined,
): readonly Segment[] {
  const segments = new Map<string, { readonly segment: Segment; readonly groups: Set<string> }>();
  for (const { geometry, properties } of features) {
    const group = groupOf(properties.id) ?? '';
    for (const ring of ringsOf(geometry)) {
      ring.slice(1).forEach((to, at) => {
        const segment: Segment = [ring[at] ?? to, to];
        const found = segments.get(nameOf(segment)) ?? { segment, groups: new Set<string>() };
        // Twice in the same group: between two of its areas.
        if (!found.groups.delete(group)) found.groups.add(group);
        segments.set(nameOf(segment), found);
      });
    }
  }
  return [...segments.values()].filter(({ groups }) => groups.size > 0).map(({ segment }) => segment);
}

function nameOf(segment: Segment): string {
  return segment
    .map((corner) => corner.join(' '))
    .toSorted()
    .join('|');
}

function ringsOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}
