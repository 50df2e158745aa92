import { describe, expect, it } from 'vitest';
import type { Outlines } from './map-data';
import { drawn, wrapped } from './picture';

const territory = (north: number): Outlines => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'a', name: 'A' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, north - 1],
            [1, north - 1],
            [1, north],
            [0.000_001, north],
            [0, north],
            [0, north - 1],
          ],
        ],
      },
    },
  ],
});

describe('a map on a page', () => {
  it('fills the box and keeps its shape: far north a degree of longitude is half as long', () => {
    const box = { width: 200, height: 120, margin: 10 };
    const equator = drawn(territory(0.5), box);
    expect(equator?.width).toBeCloseTo(120);
    expect(equator?.height).toBeCloseTo(120);
    expect(drawn(territory(60.5), box)?.width).toBeCloseTo(70);
  });

  it('has the north on top, and one corner where two fall on the same spot', () => {
    const found = drawn(territory(0.5), { width: 120, height: 120, margin: 10 });
    expect(found?.areas).toEqual([
      { id: 'a', path: 'M10.0 110.0L110.0 110.0L110.0 10.0L10.0 10.0L10.0 110.0Z' },
    ]);
    expect(found?.at(0, 0.5).map(Math.round)).toEqual([10, 10]);
    expect(
      found?.lines([
        [
          [0, 0.5],
          [1, -0.5],
        ],
      ]),
    ).toBe('M10.0 10.0L110.0 110.0');
  });

  it('is not there without an outline', () => {
    expect(
      drawn({ type: 'FeatureCollection', features: [] }, { width: 10, height: 10, margin: 0 }),
    ).toBeUndefined();
  });

  it('breaks long lines between words, never inside one nor at a no-break space', () => {
    const widthOf = (text: string) => text.length;
    expect(wrapped('un deux trois', 7, widthOf)).toEqual(['un deux', 'trois']);
    expect(wrapped('Sources\u00a0: INSEE', 9, widthOf)).toEqual(['Sources\u00a0:', 'INSEE']);
    expect(wrapped('anticonstitutionnellement non', 5, widthOf)).toEqual([
      'anticonstitutionnellement',
      'non',
    ]);
  });
});
