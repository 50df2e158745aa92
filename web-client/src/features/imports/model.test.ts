import { describe, expect, it } from 'vitest';
import { firstView, lookOf, queryOf, rowQueryOf, viewsOf } from './look';
import { askAgainAfter, changesNothing, nextToDecide, percentOf, summaryOf } from './model';
import { LARGEST_FILE, faultOf, isFetchable, keyOf } from './new-file';
import type { Counts, ImportRow } from './model';

const counts = (part: Partial<Counts> = {}): Counts => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  possibleDuplicate: 0,
  rejected: 0,
  outside: 0,
  absent: 0,
  ...part,
});

const row = (number: number, part: Partial<ImportRow> = {}): ImportRow => ({
  row: number,
  outcome: 'POSSIBLE_DUPLICATE',
  sourceId: String(number),
  fields: [],
  changes: [],
  communes: [],
  notes: [],
  candidates: [],
  reopens: false,
  outdated: false,
  ...part,
});

const decided = { choice: 'MERGE', at: '2026-11-22T09:18:00Z' } as const;

describe('asking again while the server works', () => {
  it('is quick at first, slower later, and stops when there is nothing to wait for', () => {
    const waits = [1, 2, 5, 20, 200].map((answers) => askAgainAfter('READING', answers));
    expect(waits[0]).toBe(800);
    expect(waits).toEqual([...waits].sort((a, b) => Number(a) - Number(b)));
    expect(waits.at(-1)).toBe(10_000);
    expect(askAgainAfter('APPLYING', 1)).toBe(800);
    expect(askAgainAfter('UNDOING', 200)).toBe(3_000);
    expect(askAgainAfter('READY', 1)).toBe(false);
    expect(askAgainAfter(undefined, 0)).toBe(false);
  });
});

describe('how far the work is', () => {
  it.each([
    [{ step: 'WRITING', done: 12_400, total: 20_000 }, 62],
    [{ step: 'CHECKING', done: 7, total: 3 }, 100],
    [{ step: 'WAITING', done: 0, total: 0 }, undefined],
    [undefined, undefined],
  ] as const)('%j is %s %%', (progress, percent) => {
    expect(percentOf(progress)).toBe(percent);
  });
});

describe('what is shown of an import', () => {
  const run = { counts: counts({ updated: 12, created: 31, absent: 2 }), rules: [] };

  it('begins with what somebody has to decide', () => {
    expect(firstView({ ...run, counts: counts({ possibleDuplicate: 1, created: 400 }) })).toBe('duplicates');
    expect(firstView(run)).toBe('updated');
    expect(firstView({ counts: counts(), rules: [] })).toBe('created');
  });

  it('lists the parts that hold something, and the chosen one even when it was emptied', () => {
    expect(viewsOf(run, 'updated')).toEqual(['updated', 'created', 'absent']);
    expect(viewsOf(run, 'rejected')).toContain('rejected');
  });

  it.each([
    { view: 'duplicates', only: 'UNDECIDED', rule: undefined, page: 0 },
    { view: 'updated', only: 'DIFFERING', rule: undefined, page: 3 },
    { view: 'repairs', only: undefined, rule: 'PHONE_FORMAT', page: 1 },
  ] as const)('can be found again at its address: %j', (look) => {
    expect(lookOf(new URLSearchParams(queryOf(look)), 'created')).toEqual(look);
  });

  it('falls back to the first part when the address says nothing sensible', () => {
    expect(lookOf(new URLSearchParams('voir=tout&page=-4&regle=<b>'), 'absent')).toEqual({
      view: 'absent',
      only: undefined,
      rule: undefined,
      page: 0,
    });
  });

  it('asks for outdated rows whatever their outcome, and for none before a repair is chosen', () => {
    const plain = { only: undefined, rule: undefined, page: 0 };
    expect(rowQueryOf({ ...plain, view: 'updated', only: 'OUTDATED' })).not.toHaveProperty('outcome');
    expect(rowQueryOf({ ...plain, view: 'repairs' })).toBeUndefined();
    expect(rowQueryOf({ ...plain, view: 'absent' })).toMatchObject({ outcome: 'ABSENT' });
  });
});

describe('after a decision', () => {
  it('the next row without one comes, then the first that is left', () => {
    const rows = [row(1), row(2, { decision: decided }), row(3), row(4, { outcome: 'ABSENT' })];
    expect(nextToDecide(rows, 1)).toBe(3);
    expect(nextToDecide(rows, 4)).toBe(1);
  });

  it('nothing comes when everything is decided, and rows that ask nothing are passed over', () => {
    expect(nextToDecide([row(1), row(2, { decision: decided }), row(3, { outcome: 'UPDATED' })], 1)).toBe(
      undefined,
    );
  });
});

describe('the summary', () => {
  it('says only what there is, in the order of the sentence', () => {
    expect(summaryOf(counts({ rejected: 6, created: 31, unchanged: 290 })).map(({ part }) => part)).toEqual([
      'created',
      'unchanged',
      'rejected',
    ]);
  });

  it('knows a file that would change nothing', () => {
    expect(changesNothing({ counts: counts({ unchanged: 347, rejected: 2 }) })).toBe(true);
    expect(changesNothing({ counts: counts({ absent: 1 }) })).toBe(false);
  });
});

describe('a file, before it is sent', () => {
  it.each([
    ['lieux.csv', 10, undefined],
    ['Lieux.XLSX', 10, undefined],
    ['lieux.xls', 10, 'old-excel'],
    ['lieux.ods', 10, 'old-excel'],
    ['lieux.pdf', 10, 'type'],
    ['lieux', 10, 'type'],
    ['lieux.csv', 0, 'empty'],
    ['lieux.csv', LARGEST_FILE + 1, 'too-large'],
  ])('%s of %i bytes: %s', (name, size, fault) => {
    expect(faultOf({ name, size })).toBe(fault);
  });
});

describe('a source', () => {
  it.each([
    ['Hub des Brûnes n° 2', 'hub-des-brunes-n-2'],
    ['  L’Œuvre & co  ', 'l-oeuvre-co'],
    ['日本', ''],
    ['a'.repeat(59) + ' b', 'a'.repeat(59)],
  ])('called « %s » has the key %s', (name, key) => {
    expect(keyOf(name)).toBe(key);
    expect(key).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
  });

  it('is fetched by https only', () => {
    expect(isFetchable('https://hub.exemple.invalid/lieux.csv')).toBe(true);
    expect(isFetchable('http://hub.exemple.invalid/lieux.csv')).toBe(false);
    expect(isFetchable('lieux.csv')).toBe(false);
  });
});
