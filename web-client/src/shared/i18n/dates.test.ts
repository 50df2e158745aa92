import { describe, expect, it } from 'vitest';
import { calendarDay, dayOfYear, describeDate, fullDay, monthName, shortMonth, weekSpan } from './dates';

const SUNDAY = new Date('2026-11-22T10:00:00Z');

describe('a date in words', () => {
  it('is a full day with the relative beside', () => {
    expect(describeDate('2026-11-24', SUNDAY, 'fr')).toEqual({
      day: 'mardi 24 novembre',
      time: '',
      relative: 'après-demain',
    });
    expect(describeDate('2026-11-26', SUNDAY, 'fr').relative).toBe('dans 4 jours');
  });

  it('is a month with its year where only months count', () => {
    expect(monthName('2026-02', 'fr')).toBe('février 2026');
    expect(monthName('2025-12', 'en')).toBe('December 2025');
    expect(shortMonth('2026-11', 'fr')).toBe('nov. 2026');
  });

  it('is a week from its Monday on, with what both ends share said once', () => {
    // Around the dash each version of the platform has its own spaces.
    const plain = (text: string) => text.replace(/\s*–\s*/u, '–');
    expect(plain(weekSpan('2026-11-23', 'fr'))).toBe('23–29 novembre 2026');
    expect(plain(weekSpan('2026-12-28', 'fr'))).toBe('28 décembre 2026–3 janvier 2027');
    expect(plain(weekSpan('2026-11-23', 'en'))).toBe('23–29 November 2026');
  });

  it('says the hour as it is said in French', () => {
    expect(describeDate('2026-11-24T08:30:00Z', SUNDAY, 'fr').time).toBe('9\u00a0h\u00a030');
    expect(describeDate('2026-11-24T13:00:00Z', SUNDAY, 'fr').time).toBe('14\u00a0h');
    expect(describeDate('2026-11-24T08:30:00Z', SUNDAY, 'en').time).toBe('9:30');
  });

  it('says the first of a month as it is said in French', () => {
    expect(describeDate('2026-12-01', SUNDAY, 'fr').day).toBe('mardi 1er décembre');
    expect(describeDate('2026-12-11', SUNDAY, 'fr').day).toBe('vendredi 11 décembre');
    expect(describeDate('2026-12-01', SUNDAY, 'en').day).not.toContain('1er');
    expect(fullDay('2027-02-01', 'fr')).toBe('lundi 1er février 2027');
    expect(dayOfYear('2027-02-01', 'fr')).toBe('1er février 2027');
    expect(weekSpan('2027-02-01', 'fr')).toMatch(/^1er\s*–\s*7 février 2027$/u);
  });

  it('adds the year when it is another one', () => {
    expect(describeDate('2027-01-04', SUNDAY, 'fr').day).toBe('lundi 4 janvier 2027');
  });

  it('counts days on the territory’s clock, not in hours', () => {
    const lateEvening = new Date('2026-11-22T22:50:00Z'); // 23 h 50 in Paris
    expect(describeDate('2026-11-22T23:10:00Z', lateEvening, 'fr').relative).toBe('demain');
    expect(calendarDay(new Date('2026-11-22T23:10:00Z'))).toBe('2026-11-23');
  });

  it.each([
    ['2026-11-21', 'hier'],
    ['2026-08-20', 'il y a 3 mois'],
    ['2024-11-20', 'il y a 2 ans'],
  ])('%s was %s', (iso, relative) => {
    expect(describeDate(iso, SUNDAY, 'fr').relative).toBe(relative);
  });

  it('shows what it cannot read as it is', () => {
    expect(describeDate('bientôt', SUNDAY, 'fr')).toEqual({ day: 'bientôt', time: '', relative: '' });
  });
});
