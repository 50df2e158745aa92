import { expect, it } from 'vitest';
import { outOfReach, silentPlaces } from './anomalies-model';
import type { Anomalies } from './anomalies-model';

it('names the helps that somebody cannot reach, the one that most people lack first', () => {
  const found: Anomalies = {
    helps: [
      { orientationType: 'DO_TOGETHER', places: 3, communes: 0, people: 0 },
      { orientationType: 'LEARNING_PATH', places: 1, communes: 2, people: 40 },
      { orientationType: 'READING_WRITING_FRENCH', places: 0, communes: 9, people: 300 },
    ],
    outside: [],
    withoutCapacity: [],
    withoutMember: [],
    full: [],
  };
  expect(outOfReach(found).map(({ help }) => help)).toEqual(['READING_WRITING_FRENCH', 'LEARNING_PATH']);
});

it('names each place that did not answer once, as it was last told, and forgets what is older than a month', () => {
  const alert = (placeId: string, count: number, at: string, kind = 'SILENT_IN_TERRITORY') =>
    ({ id: at, kind, topic: 'ALERT', at, read: true, placeId, placeName: placeId, count }) as never;
  const found = silentPlaces(
    [
      alert('A', 2, '2026-11-20T09:00:00Z'),
      alert('A', 5, '2026-11-10T09:00:00Z'),
      alert('B', 3, '2026-11-18T09:00:00Z'),
      alert('C', 9, '2026-09-01T09:00:00Z'),
      alert('D', 9, '2026-11-20T09:00:00Z', 'SILENT_AT_PLACE'),
    ],
    new Date('2026-11-23T09:00:00Z'),
  );
  expect(found.map(({ name, count }) => [name, count])).toEqual([
    ['B', 3],
    ['A', 2],
  ]);
});
