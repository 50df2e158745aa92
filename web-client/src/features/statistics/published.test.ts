import { describe, expect, it } from 'vitest';
import { isShown, linesOf, measureIn, partsOf, quarterIn, rateSaid } from './published';
import type { LineWords, Measure, PublishedCounts } from './published';

const QUARTERS = [
  { quarter: '2026-Q3', publishedOn: '2026-10-01' },
  { quarter: '2026-Q2', publishedOn: '2026-07-01' },
];
const hidden = { measure: 'EXPIRED', tables: [] } as Measure;
const shown = {
  measure: 'SENT',
  atLeast: 40,
  tables: [
    {
      table: 'EPCI',
      cells: [{ cell: '200000001', name: 'Rive', rounded: 40 }, { cell: 'NONE' }],
    },
  ],
} as Measure;

describe('what the address asks for', () => {
  it('is a quarter that is published, else the newest', () => {
    expect(quarterIn(new URLSearchParams('trimestre=2026-Q2'), QUARTERS)).toBe(QUARTERS[1]);
    expect(quarterIn(new URLSearchParams('trimestre=2031-Q1'), QUARTERS)).toBe(QUARTERS[0]);
    expect(quarterIn(new URLSearchParams(), [])).toBeUndefined();
  });

  it('is a measure, else the first that shows something, else the first', () => {
    expect(measureIn(new URLSearchParams('mesure=EXPIRED'), [hidden, shown])).toBe(hidden);
    expect(measureIn(new URLSearchParams('mesure=NOTHING'), [hidden, shown])).toBe(shown);
    expect(measureIn(new URLSearchParams(), [hidden])).toBe(hidden);
  });
});

it.each([
  ['2026-Q1', { year: '2026', from: '2026-01', to: '2026-03' }],
  ['2026-Q4', { year: '2026', from: '2026-10', to: '2026-12' }],
])('%s has three months', (quarter, parts) => {
  expect(partsOf(quarter)).toEqual(parts);
});

it.each([
  [71, 83, 'between'],
  [0, 83, 'atMost'],
  [71, 100, 'atLeast'],
  [0, 100, 'unknown'],
] as const)('a rate of %i to %i is said as %s', (from, to, said) => {
  expect(rateSaid({ from, to })).toBe(said);
});

it('a table is shown from one shown cell on', () => {
  const [table] = shown.tables;
  expect(table && isShown(table)).toBe(true);
  expect(isShown({ table: 'MONTH', cells: [{ cell: '2026-07' }] })).toBe(false);
});

it('the file has every cell, says what is hidden, whence and since when', () => {
  const words: LineWords = {
    territory: '00',
    quarter: 'Q3',
    source: 'Passerelle',
    hidden: 'masqué',
    measure: (measure) => measure,
    table: (table) => table,
    cell: (_, { cell, name }) => name ?? cell,
  };
  const counts = { publishedOn: '2026-10-01', measures: [shown] } as PublishedCounts;
  expect(linesOf(counts, words)).toEqual([
    ['00', 'Q3', 'SENT', 'EPCI', 'Rive', '40', '2026-10-01', 'Passerelle'],
    ['00', 'Q3', 'SENT', 'EPCI', 'NONE', 'masqué', '2026-10-01', 'Passerelle'],
  ]);
});
