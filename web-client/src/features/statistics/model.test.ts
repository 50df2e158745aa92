import { describe, expect, it } from 'vitest';
import { anyHidden, inOrder, monthsToChoose, periodIn, whyNothing } from './model';
import type { Count, Statistics } from './model';

describe('the period of the address', () => {
  it('is as far as it says months', () => {
    expect(periodIn(new URLSearchParams('from=2026-01&to=2026-11'))).toEqual({
      from: '2026-01',
      to: '2026-11',
    });
    expect(periodIn(new URLSearchParams('from=2026-13&to=hier'))).toEqual({});
    expect(periodIn(new URLSearchParams('to=2026-02'))).toEqual({ to: '2026-02' });
  });

  it('is one whichever end is chosen first', () => {
    expect(inOrder('2026-03', '2026-01')).toEqual({ from: '2026-01', to: '2026-03' });
    expect(inOrder('2025-12', '2026-01')).toEqual({ from: '2025-12', to: '2026-01' });
  });

  it('is chosen among three years back, newest first, and keeps an older month that was asked for', () => {
    const months = monthsToChoose('2026-01-31', '2020-05', '2026-01');
    expect(months.slice(0, 3)).toEqual(['2026-01', '2025-12', '2025-11']);
    expect(months).toHaveLength(37);
    expect(months.at(-1)).toBe('2020-05');
    expect(new Set(months).size).toBe(37);
  });
});

describe('figures', () => {
  const hidden: Count = { withheld: 'HIDDEN_SMALL' };
  const of = (sent: Count, reported: Count) =>
    ({ countedAt: '2026-11-22T01:20:00Z', sent, reported }) as Statistics;

  it('are not counted, whatever they say, when nobody says when they were', () => {
    expect(whyNothing({ sent: { value: 0 }, reported: { value: 0 } } as Statistics)).toBe('notCounted');
    expect(whyNothing({ sent: hidden, reported: hidden } as Statistics)).toBe('notCounted');
  });

  it('are empty only when they are known to be zero', () => {
    expect(whyNothing(of({ value: 0 }, { value: 0 }))).toBe('empty');
    expect(whyNothing(of({ value: 0 }, { value: 1 }))).toBeUndefined();
  });

  it('of a delay are explained when one of them is hidden, and only then', () => {
    const known = { counted: { value: 20 }, waiting: { value: 15 }, never: { value: 15 } };
    expect(anyHidden('answer', { ...known, halfWithin: 2, nineInTenWithin: 4 })).toBe(false);
    expect(anyHidden('answer', { ...known, withheld: 'TOO_FEW' })).toBe(false);
    expect(anyHidden('answer', { ...known, never: hidden })).toBe(true);
    expect(anyHidden('answer', { ...known, withheld: 'HIDDEN_SMALL' })).toBe(true);
    expect(anyHidden('end', { ...known, halfWithin: 9, never: hidden })).toBe(false);
  });

  it('are all hidden when neither what was sent nor what was reported is said', () => {
    expect(whyNothing(of(hidden, hidden))).toBe('allHidden');
    expect(whyNothing(of({ value: 15 }, hidden))).toBeUndefined();
    expect(whyNothing(of({ value: 0 }, hidden))).toBeUndefined();
  });
});
