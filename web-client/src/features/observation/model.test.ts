import { describe, expect, it } from 'vitest';
import { partsOf, quarterIn } from './model';

describe('a quarter', () => {
  it.each(['2026-Q5', 'hier', '', '26-Q1'])('that is none (%s) is not asked for', (written) => {
    expect(quarterIn(new URLSearchParams({ trimestre: written }))).toBeUndefined();
  });

  it('is said as it is written', () => {
    expect(quarterIn(new URLSearchParams({ trimestre: '2026-Q4' }))).toBe('2026-Q4');
    expect(partsOf('2026-Q1', 'fr')).toEqual({ ordinal: '1er', year: '2026' });
    expect(partsOf('2026-Q3', 'en')).toEqual({ ordinal: '3rd', year: '2026' });
  });
});
