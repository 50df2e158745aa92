import { describe, expect, it } from 'vitest';
import { emptyWeek, likeMonday, readWeek, withStretch, writeWeek } from './week-hours';

describe('the weekly hours', () => {
  it.each([
    'Mo-Fr 09:00-12:30,13:30-17:00; PH off',
    'Mo-We 09:00-12:00; Fr 14:00-17:00',
    'Tu-Fr 09:30-12:30,14:00-18:00; Sa 09:30-12:30',
    'Mo 09:00-12:00; We 09:00-12:00; Su 10:00-11:00',
  ])('are read and written without loss: %s', (hours) => {
    const week = readWeek(hours);
    expect(week).toBeDefined();
    expect(week && writeWeek(week)).toBe(hours);
  });

  it('let a later rule replace a day', () => {
    const week = readWeek('Mo-Fr 09:00-12:00; We off');
    expect(week && writeWeek(week)).toBe('Mo-Tu 09:00-12:00; Th-Fr 09:00-12:00');
  });

  it.each([
    'week 1-53/2 Tu 09:00-12:00',
    'Mo[1] 14:00-17:00',
    'Mo-Fr 09:00-12:00 "sur rendez-vous"',
    '24/7',
    'Mo 08:00-09:00,10:00-11:00,12:00-13:00',
    'Jul-Aug off',
    'lundi 9h',
  ])('leave to the expert field what a week cannot show: %s', (hours) => {
    expect(readWeek(hours)).toBeUndefined();
  });

  it('are nothing without a time, whatever the holidays', () => {
    expect(writeWeek(emptyWeek())).toBe('');
  });

  it('fill in and empty a stretch, and copy a Monday', () => {
    const monday = withStretch(withStretch(emptyWeek(), 'Mo', 0, { from: '09:00' }), 'Mo', 0, {
      to: '12:00',
    });
    expect(writeWeek(likeMonday(monday))).toBe('Mo-Fr 09:00-12:00; PH off');
    expect(writeWeek(withStretch(monday, 'Mo', 0, { from: '', to: '' }))).toBe('');
  });
});
