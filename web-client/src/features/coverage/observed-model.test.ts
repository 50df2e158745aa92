import { describe, expect, it } from 'vitest';
import type { Coverage } from './model';
import { observedByHelp, observedClasses, observedIn } from './observed-model';
import type { PublishedCounts } from './observed-model';

type Cells = PublishedCounts['measures'][number]['tables'][number]['cells'];
const measure = (code: string, cells: Cells) =>
  ({ measure: code, tables: [{ table: 'EPCI', cells }] }) as PublishedCounts['measures'][number];
const commune = (code: string, epci?: string) => ({ code, ...(epci === undefined ? {} : { epci }) });

const PLACES = {
  epcis: [
    { code: '1', name: 'Nord' },
    { code: '2', name: 'Sud' },
    { code: '3', name: 'Est' },
  ],
  communes: [commune('a', '1'), commune('b', '1'), commune('c', '2'), commune('d', '3'), commune('e')],
} as unknown as Coverage;
const COUNTS = {
  measures: [
    measure('EXPIRED', [
      { cell: '1', rounded: 25 },
      { cell: '2' },
      { cell: '9', name: 'Ancien', rounded: 15 },
    ]),
    measure('ACCEPTED_WITHIN_10_DAYS', [
      { cell: '1', rounded: 15 },
      { cell: '2', rounded: 20 },
    ]),
    measure('ACCEPTED_AFTER_10_DAYS', [{ cell: '1', rounded: 10 }, { cell: '2' }]),
  ],
};

describe('what was published, by EPCI', () => {
  it('never takes what is hidden, or in no table, for nobody', () => {
    expect(observedIn(COUNTS, 'expired', PLACES)).toEqual([
      { epci: '9', name: 'Ancien', number: 15, whole: true },
      { epci: '3', name: 'Est', number: undefined, whole: false },
      { epci: '1', name: 'Nord', number: 25, whole: true },
      { epci: '2', name: 'Sud', number: undefined, whole: false },
      { epci: 'NONE', name: undefined, number: undefined, whole: false },
    ]);
    expect(observedIn(COUNTS, 'unmet', PLACES).every(({ number }) => number === undefined)).toBe(true);
  });

  it('adds up the two classes of a late yes, and says when one of them is hidden', () => {
    const late = observedIn(COUNTS, 'late', PLACES);
    expect(late.find(({ epci }) => epci === '1')).toMatchObject({ number: 25, whole: true });
    expect(late.find(({ epci }) => epci === '2')).toMatchObject({ number: 20, whole: false });
  });

  it('fills every commune of an EPCI, and what is not published as a class of its own', () => {
    const classes = observedClasses(observedIn(COUNTS, 'expired', PLACES), PLACES.communes);
    expect(classes).toEqual([
      { kind: 'range', shade: 3, from: 15, to: 15, communes: [], epcis: 1 },
      { kind: 'range', shade: 4, from: 25, to: 25, communes: ['a', 'b'], epcis: 1 },
      { kind: 'hidden', shade: 'unknown', communes: ['c', 'd', 'e'], epcis: 3 },
    ]);
    expect(classes.some(({ shade }) => shade === 0)).toBe(false);
  });

  it('is told by kind of help as well, with the same silence on what is hidden', () => {
    const byHelp = {
      measures: [
        {
          measure: 'EXPIRED',
          tables: [
            {
              table: 'ORIENTATION_TYPE',
              cells: [{ cell: 'DO_TOGETHER', rounded: 30 }, { cell: 'LEARNING_PATH' }],
            },
          ],
        },
      ],
    } as unknown as PublishedCounts;
    const told = new Map(observedByHelp(byHelp, 'expired').map((one) => [one.help, one]));
    expect(told.get('DO_TOGETHER')).toMatchObject({ number: 30, whole: true });
    expect(told.get('LEARNING_PATH')?.number).toBeUndefined();
    expect(told.get('SOCIAL_FOLLOW_UP')?.number).toBeUndefined();
    expect(observedByHelp(byHelp, 'unmet').every(({ number }) => number === undefined)).toBe(true);
  });
});
