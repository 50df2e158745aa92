import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { placesAtHand } from './places-at-hand';

const place = (id: string, communeCode: string, latitude?: number) => ({
  id,
  name: id,
  communeCode,
  ...(latitude === undefined ? {} : { latitude, longitude: 2 }),
});

it('knows each place once, whichever question it answered, the person’s own commune first, then the nearest', () => {
  const queries = new QueryClient();
  queries.setQueryData(['commune', 'search', 'roche'], [{ code: '1', latitude: 48, longitude: 2 }]);
  queries.setQueryData(['place', 'best', '1 DO_TOGETHER any', {}], {
    items: [{ place: place('own', '1'), reasons: [] }],
  });
  queries.setQueryData(['place', 'found', '1', 'any', {}], {
    pages: [{ items: [place('far', '2', 48.5)] }, { items: [place('near', '3', 48.1)] }],
  });
  queries.setQueryData(['place', 'ahead', '00'], {
    items: [place('near', '3', 48.1), place('nowhere', '4')],
  });
  const known = placesAtHand(queries, { code: '1' });
  expect(known.map(({ place: { id } }) => id)).toEqual(['own', 'near', 'far', 'nowhere']);
  expect(known[1]?.km).toBeCloseTo(11.1, 1);
  expect(known[3]?.km).toBeUndefined();
});

it('knows none before anything was asked', () => {
  expect(placesAtHand(new QueryClient(), { code: '1' })).toEqual([]);
});
