import { describe, expect, it } from 'vitest';
import { inOrder, monthsToChoose, periodIn, whyNothing } from './model';
import type { Statistics } from './model';

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
  const of = (sent: number, reported: number) =>
    ({ countedAt: '2026-11-22T01:20:00Z', sent, reported }) as Statistics;

  it('are not counted, whatever they say, when nobody says when they were', () => {
    expect(whyNothing({ sent: 0, reported: 0 } as Statistics)).toBe('notCounted');
    expect(whyNothing({ sent: 4, reported: 1 } as Statistics)).toBe('notCounted');
  });

  it('are empty only when nothing was sent and nothing reported', () => {
    expect(whyNothing(of(0, 0))).toBe('empty');
    expect(whyNothing(of(0, 1))).toBeUndefined();
    expect(whyNothing(of(1, 0))).toBeUndefined();
  });
});
