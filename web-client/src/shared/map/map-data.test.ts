import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf, pointCollections } from './map-data';
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

  it('keeps the selected point and the start out of clusters', () => {
    const { many, apart } = pointCollections(
      [PLACE, { ...PLACE, id: 'q' }, { ...PLACE, id: 'home', state: 'here' }],
      'q',
    );
    const ids = ({ features }: FeatureCollection) => features.map((f) => f.properties?.['id'] as unknown);
    expect(ids(many)).toEqual(['p']);
    expect(ids(apart)).toEqual(['q', 'home']);
    expect(apart.features.map((f) => f.properties?.['selected'] as unknown)).toEqual([true, false]);
  });
});
