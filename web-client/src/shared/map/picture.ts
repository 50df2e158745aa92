import type { Position } from 'geojson';
import type { Shade } from './area-map-data';
import { boundsOf } from './map-data';
import type { Outlines } from './map-data';
import type { Segment } from './group-borders';
import type { Mark, MarkedPoint } from './marks';

/** A map as it is taken elsewhere: an image or a printed page says by itself what it shows, from what and when. */
export interface Picture {
  readonly title: string;
  /** Of what, for when, reckoned how. */
  readonly about: readonly string[];
  readonly legend: readonly {
    readonly shade: Shade;
    readonly words: string;
    readonly ids: readonly string[];
  }[];
  readonly marks: readonly { readonly mark: Mark; readonly words: string }[];
  readonly points: readonly MarkedPoint[];
  /** Lines that are drawn instead of those between areas. */
  readonly borders: readonly Segment[] | undefined;
  readonly sources: readonly string[];
}

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Outlines on a plane: paths as SVG and a canvas read them. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly { readonly id: string; readonly path: string }[];
  readonly lines: (segments: readonly Segment[]) => string;
  readonly at: (lon: number, lat: number) => readonly [x: number, y: number];
}

/** As large as the box lets it be, north up, a kilometre as long east as north; undefined without any outline. */
export function drawn(outlines: Outlines, { width, height, margin }: Box): Drawing | undefined {
  const bounds = boundsOf(outlines, []);
  if (bounds === undefined) return undefined;
  const [west, south, east, north] = bounds;
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (width - 2 * margin) / ((east - west) * narrowing),
    (height - 2 * margin) / (north - south),
  );
  const at = (lon: number, lat: number) =>
    [margin + (lon - west) * narrowing * scale, margin + (north - lat) * scale] as const;
  const corner = ([lon = 0, lat = 0]: Position) =>
    at(lon, lat)
      .map((one) => one.toFixed(1))
      .join(' ');
  const ring = (positions: readonly Position[]) => {
    // Corners that fall on the same spot of the page are one.
    const corners = positions.map(corner).filter((one, index, all) => one !== all[index - 1]);
    return corners.length < 3 ? '' : `M${corners.join('L')}Z`;
  };
  return {
    width: (east - west) * narrowing * scale + 2 * margin,
    height: (north - south) * scale + 2 * margin,
    areas: outlines.features.map(({ geometry, properties: { id } }) => ({
      id,
      path:
        geometry.type === 'Polygon'
          ? geometry.coordinates.map(ring).join('')
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates.flat().map(ring).join('')
            : '',
    })),
    lines: (segments) => segments.map(([from, to]) => `M${corner(from)}L${corner(to)}`).join(''),
    at,
  };
}

/** Lines that are no wider than that; a word that is stays whole. */
export function wrapped(text: string, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  // A no-break space keeps its words together.
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
