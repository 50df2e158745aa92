import { describe, expect, it } from 'vitest';
import type { ImportRow } from './model';
import { rejectedLines } from './rejected-file';

const ROW: ImportRow = {
  row: 7,
  outcome: 'REJECTED',
  sourceId: 's-7',
  fields: [],
  changes: [],
  communes: [],
  notes: [
    { kind: 'REJECTED', rule: 'REQUIRED_MISSING', column: 'Nom' },
    { kind: 'REPAIRED', rule: 'REQUIRED_MISSING', column: 'Téléphone', before: '05', after: '+335' },
  ],
  candidates: [],
  reopens: false,
  outdated: false,
};

describe('the list of rejected rows', () => {
  it('has a line for each reason, and none for what was only repaired', () => {
    expect(rejectedLines([ROW])).toEqual([{ row: 7, name: undefined, note: ROW.notes[0] }]);
  });
});
