import { describe, expect, it } from 'vitest';
import {
  addressOf,
  daysOf,
  hasSomethingToTake,
  mondayOf,
  placesOf,
  untoldOf,
  weekAfter,
  weekIn,
  weekOf,
} from './model';
import type { AgendaLine } from './model';

const line = (
  startsAt: string,
  { state = 'BOOKED', waitsForWord = false, placeName = 'Ici' }: Record<string, unknown> = {},
) =>
  ({ appointment: { id: startsAt, startsAt, state }, waitsForWord, referral: { placeName } }) as AgendaLine;

const WEDNESDAY = '2026-11-25';
const FROM = '2026-11-23';

describe('a week', () => {
  it.each([
    ['2026-11-23', '2026-W48'],
    ['2026-11-29', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2026-10-25', '2026-W43'],
  ])('of %s is %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  it('begins on a Monday, and the next one seven days later, over the end of a year too', () => {
    expect(mondayOf('2026-W48')).toBe('2026-11-23');
    expect(mondayOf('2026-W01')).toBe('2025-12-29');
    expect(weekAfter('2026-W53', 1)).toBe('2027-W01');
    expect(weekAfter('2027-W01', -1)).toBe('2026-W53');
  });

  it('is the address’s, the present one being the plain address', () => {
    const asked = (text: string) => weekIn(new URLSearchParams(text), WEDNESDAY);
    expect(asked('semaine=2026-W50')).toBe('2026-W50');
    expect(asked('')).toBe('2026-W48');
    for (const none of ['2025-W53', '2026-W00', '2026-W99', 'demain', '2026-50'])
      expect(asked(`semaine=${none}`)).toBe('2026-W48');
    expect(addressOf('2026-W48', WEDNESDAY)).toBe('/agenda');
    expect(addressOf('2026-W49', WEDNESDAY)).toBe('/agenda?semaine=2026-W49');
  });
});

describe('the days', () => {
  it('show today first, then what is to come, then what was', () => {
    expect(daysOf({ from: FROM, appointments: [] }, WEDNESDAY).map(({ day }) => day.slice(8))).toEqual([
      '25',
      '26',
      '27',
      '23',
      '24',
    ]);
    expect(
      daysOf({ from: FROM, appointments: [] }, WEDNESDAY)
        .filter(({ isToday }) => isToday)
        .map(({ day }) => day),
    ).toEqual([WEDNESDAY]);
  });

  it('of another week come in their order, and none is today', () => {
    const days = daysOf({ from: '2026-11-30', appointments: [] }, WEDNESDAY);
    expect(days.map(({ day }) => day.slice(8))).toEqual(['30', '01', '02', '03', '04']);
    expect(days.some(({ isToday }) => isToday)).toBe(false);
  });

  it('hold a Saturday and a Sunday only where there is something, or today', () => {
    const saturday = line('2026-11-28T09:00:00Z');
    const untold = line('2026-11-29T09:00:00Z', { waitsForWord: true });
    const shown = (appointments: AgendaLine[], today: string) =>
      daysOf({ from: FROM, appointments }, today).map(({ day }) => day.slice(8));
    expect(shown([saturday], FROM)).toEqual(['23', '24', '25', '26', '27', '28']);
    expect(shown([untold], FROM)).toContain('29');
    expect(shown([], '2026-11-29')[0]).toBe('29');
  });

  it('go by the clock of Paris, on the night it changes too', () => {
    const night = [line('2026-10-25T22:30:00Z'), line('2026-10-24T22:30:00Z')];
    const sunday = daysOf({ from: '2026-10-19', appointments: night }, WEDNESDAY).at(-1);
    expect(sunday?.day).toBe('2026-10-25');
    expect(sunday?.lines).toHaveLength(2);
  });

  it('do not say twice what waits for a word, nor that such a day was empty', () => {
    const told = line('2026-11-23T09:00:00Z', { state: 'HELD' });
    const untold = line('2026-11-23T10:00:00Z', { waitsForWord: true });
    const monday = daysOf({ from: FROM, appointments: [told, untold] }, FROM)[0];
    expect(monday?.lines).toEqual([told]);
    expect(monday?.saidFirst).toBe(1);
  });
});

describe('the week as a whole', () => {
  it('says first what weeks before left untold, then its own', () => {
    const before = line('2026-11-20T09:00:00Z', { waitsForWord: true });
    const own = line('2026-11-23T09:00:00Z', { waitsForWord: true });
    const ahead = line('2026-11-27T09:00:00Z');
    const week = { untoldBefore: [before], appointments: [own, ahead] };
    expect(untoldOf(week as never)).toEqual([before, own]);
  });

  it('is taken into a diary for what is booked', () => {
    const off = line('2026-11-27T09:00:00Z', { state: 'CANCELLED' });
    expect(hasSomethingToTake({ appointments: [off] })).toBe(false);
    expect(hasSomethingToTake({ appointments: [off, line('2026-11-27T10:00:00Z')] })).toBe(true);
  });

  it('counts the places it is about', () => {
    const there = line('2026-11-27T09:00:00Z', { placeName: 'Là-bas' });
    expect(placesOf([line('2026-11-27T10:00:00Z'), there, there])).toBe(2);
    expect(placesOf([there, there])).toBe(1);
  });
});
