import { describe, expect, it } from 'vitest';
import { boundsOf, pointCollection } from './map-data';
import type { MapPoint, Outlines } from './map-data';

const PLACE: MapPoint = { id: 'p', name: 'Médiathèque', lon: 3, lat: 45, state: 'open' };
const SQUARE: Outlines = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'c', name: 'Commune' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [1, 44],
            [2, 44],
            [2, 46],
            [1, 44],
          ],
        ],
      },
    },
  ],
};

describe('what the map shows', () => {
  it('fits outlines and points together', () => {
    expect(boundsOf(SQUARE, [PLACE])).toEqual([1, 44, 3, 46]);
  });

  it('has no bounds when there is nothing', () => {
    expect(boundsOf(undefined, [])).toBeUndefined();
  });

  it('marks the selected point only', () => {
    const marked = pointCollection([PLACE, { ...PLACE, id: 'q' }], 'q').features.map(
      (f) => f.properties?.['selected'] as unknown,
    );
    expect(marked).toEqual([false, true]);
  });
});
