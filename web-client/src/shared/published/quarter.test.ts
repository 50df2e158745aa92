import { expect, it } from 'vitest';
import { monthsOf, quarterOf } from './quarter';

it('knows the months of a quarter', () => {
  expect(monthsOf('2026-Q1')).toEqual({ from: '2026-01', to: '2026-03' });
  expect(monthsOf('2026-Q4')).toEqual({ from: '2026-10', to: '2026-12' });
});

it('takes the quarter that is asked for when it is published, else the newest', () => {
  const published = [
    { quarter: '2026-Q3', publishedOn: '2026-10-01' },
    { quarter: '2026-Q2', publishedOn: '2026-07-01' },
  ];
  expect(quarterOf('2026-Q2', published)?.quarter).toBe('2026-Q2');
  expect(quarterOf('2020-Q1', published)?.quarter).toBe('2026-Q3');
  expect(quarterOf(null, published)?.quarter).toBe('2026-Q3');
  expect(quarterOf(undefined, [])).toBeUndefined();
});
