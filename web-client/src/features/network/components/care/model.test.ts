import { describe, expect, it } from 'vitest';
import { flawOf, freshnessOf, looksLikeAPerson } from './model';

describe('freshness', () => {
  it.each([
    ['2026-11-22', 'FINE'],
    ['2026-05-23', 'FINE'],
    ['2026-05-22', 'TO_CHECK'],
    ['2025-11-23', 'TO_CHECK'],
    ['2025-11-22', 'ALERT'],
  ])('of a place verified on %s is %s', (day, expected) => {
    expect(freshnessOf(day, new Date('2026-11-22T12:00:00Z'))).toBe(expected);
  });

  it('does not run over the end of a short month', () => {
    expect(freshnessOf('2026-02-28', new Date('2026-08-31T12:00:00Z'))).toBe('TO_CHECK');
    expect(freshnessOf('2026-03-01', new Date('2026-08-31T12:00:00Z'))).toBe('FINE');
  });
});

describe('a note about a place', () => {
  it.each(['Le bon numéro est le 05 36 49 00 02', 'Fermé depuis le 12/11/2026', 'Composez le 3949'])(
    'is welcome: %s',
    (note) => {
      expect(looksLikeAPerson(note)).toBe(false);
    },
  );
  it.each(['Son portable : 06 12 34 56 78', 'jeanne@exemple.invalid', 'Mme Dupont', '2 85 05 78 006 084 91'])(
    'is not when it speaks of a person: %s',
    (note) => {
      expect(looksLikeAPerson(note)).toBe(true);
    },
  );
});

describe('the filter of the directory', () => {
  it('is one of the known flaws or none', () => {
    expect(flawOf('NO_PHONE')).toBe('NO_PHONE');
    expect(flawOf('anything')).toBeUndefined();
    expect(flawOf(null)).toBeUndefined();
  });
});
