import { describe, expect, it } from 'vitest';
import type { Place } from './model';
import { communesOf, markOf, pointsOf } from './places-model';

const place = (name: string, more: Partial<Place> = {}): Place => ({
  placeId: name,
  name,
  kinds: ['RFS'],
  own: true,
  travels: false,
  placesAWeek: 6,
  certainty: 'DECLARED',
  spots: [{ longitude: 0, latitude: 45, communeCode: 'a' }],
  ...more,
});

describe('places on the map', () => {
  it('are told apart by whose they are and by what is known of them', () => {
    expect(markOf(place('one'))).toBe('own-declared');
    expect(markOf(place('two', { certainty: 'ESTIMATED', own: false }))).toBe('border-estimated');
    expect(markOf(place('three', { certainty: 'UNKNOWN' }))).toBe('own-unknown');
  });

  it('are at each of their stops, the least known under the others', () => {
    const bus = place('bus', {
      spots: [
        { longitude: 1, latitude: 45 },
        { longitude: 2, latitude: 45 },
      ],
    });
    const points = pointsOf([bus, place('silent', { certainty: 'UNKNOWN' })], ({ name }) => `« ${name} »`);
    expect(points.map(({ id, lon }) => [id, lon])).toEqual([
      ['silent', 0],
      ['bus', 1],
      ['bus', 2],
    ]);
    expect(points[0]?.words).toBe('« silent »');
  });

  it('name their communes once, and none that is not known here', () => {
    const spots = ['a', 'a', 'b', 'x'].map((communeCode) => ({ longitude: 0, latitude: 45, communeCode }));
    const lines = new Map([
      ['a', { name: 'Aubrelle' }],
      ['b', { name: 'Bourg' }],
    ]);
    expect(communesOf(place('bus', { spots }), lines)).toEqual(['Aubrelle', 'Bourg']);
  });
});
