import { describe, expect, it } from 'vitest';
import {
  BEYOND,
  isPast,
  isWithout,
  missingNeighbours,
  monthMarks,
  monthsAhead,
  monthsToShow,
  valueOf,
} from './model';
import { viewIn } from './view-url';
import type { Coverage, Line } from './model';

const LINE: Line = {
  code: '00012',
  name: 'Rocheval',
  population: 100,
  fragility: 6.2,
  fragilityEstimated: false,
  peopleInNeed: 15,
  placesWithin20: 0,
};
const COVERAGE = {
  computable: false,
  neighbours: [
    { code: '24', name: 'Dordogne', loaded: false },
    { code: '40', name: 'Landes', loaded: true },
  ],
} as unknown as Coverage;

describe('a coverage', () => {
  it('does not take what can’t be said for zero', () => {
    expect(valueOf('missing', LINE)).toBeUndefined();
    expect(valueOf('share', LINE)).toBeUndefined();
    expect(valueOf('time', LINE)).toBe(BEYOND);
    expect(valueOf('people', LINE)).toBe(15);
  });

  it('shows needs, time and fragility where no capacity is known', () => {
    expect(isWithout('missing', COVERAGE)).toBe(true);
    expect(isWithout('share', COVERAGE)).toBe(true);
    expect(isWithout('people', COVERAGE)).toBe(false);
    expect(isWithout('time', COVERAGE)).toBe(false);
  });

  it('names the neighbours whose places are missing', () => {
    expect(missingNeighbours(COVERAGE)).toEqual(['Dordogne']);
  });

  it('offers this month and the twelve to come, over the new year', () => {
    const months = monthsAhead('2026-11-23');
    expect(months.slice(0, 3)).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(months).toHaveLength(13);
  });

  it('offers the kept months that are over before the present one, once each', () => {
    expect(monthsToShow('2026-11-23', ['2026-09', '2026-10', '2026-11']).slice(0, 4)).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
    ]);
  });

  it('knows a month that is over', () => {
    const of = (month: string | undefined) => ({ ...viewIn(new URLSearchParams()), month });
    expect(isPast(of('2026-10'), '2026-11-23')).toBe(true);
    expect(isPast(of('2026-11'), '2026-11-23')).toBe(false);
    expect(isPast(of(undefined), '2026-11-23')).toBe(false);
  });
});

describe('the slider over the months', () => {
  const named = (months: readonly string[], present: string) =>
    monthMarks(months, present)
      .filter((mark) => mark.named)
      .map(({ value }) => months[value]);

  it('names its ends and the present month', () => {
    const months = monthsToShow('2026-11-23', [
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
    expect(named(months, '2026-11')).toEqual(['2026-05', '2026-11', '2027-11']);
    expect(monthMarks(months, '2026-11')).toHaveLength(months.length);
  });

  it('leaves the first one unnamed where it would be written over the present one', () => {
    expect(named(monthsToShow('2026-11-23', ['2026-10']), '2026-11')).toEqual(['2026-11', '2027-11']);
  });
});
