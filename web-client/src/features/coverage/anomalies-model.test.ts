import { expect, it } from 'vitest';
import { outOfReach } from './anomalies-model';
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
