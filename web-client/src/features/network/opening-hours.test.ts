import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOpeningHours, readableTime } from './opening-hours';

// A Tuesday; Paris is one hour ahead of UTC.
const TUESDAY_9H30 = new Date('2026-11-24T08:30:00Z');

/** The server's own table: both readers are held to it. */
const TABLE = JSON.parse(
  readFileSync(
    resolve(import.meta.dirname, '../../../../api/src/test/resources/network/opening-hours.json'),
    'utf8',
  ),
) as readonly { readonly hours: string; readonly at: string; readonly says: string }[];

/** Of the table's months: Paris is two hours ahead of UTC. */
const summer = (at: string) => /-0[4-9]-/.test(at);

describe('opening hours', () => {
  it('say that it is open and until when', async () => {
    const week = await readOpeningHours('Tu,We 09:00-12:00,14:00-18:30; Sa 10:00-17:00', TUESDAY_9H30);
    expect(week?.state).toBe('open');
    expect(week?.next).toEqual({ day: '2026-11-24', time: '12:00' });
    expect(week?.days.map(({ day, openings }) => [day, openings.length])).toEqual([
      ['2026-11-24', 2],
      ['2026-11-25', 2],
      ['2026-11-26', 0],
      ['2026-11-27', 0],
      ['2026-11-28', 1],
      ['2026-11-29', 0],
      ['2026-11-30', 0],
    ]);
    expect(week?.days[0]?.openings[1]).toEqual({ from: '14:00', to: '18:30' });
  });

  it('say when it opens next', async () => {
    const week = await readOpeningHours('Th 14:00-17:00', TUESDAY_9H30);
    expect(week?.state).toBe('closed');
    expect(week?.next).toEqual({ day: '2026-11-26', time: '14:00' });
  });

  it('know French public holidays', async () => {
    const week = await readOpeningHours('Mo-Fr 09:00-12:00; PH off', new Date('2026-12-24T10:00:00Z'));
    const christmas = week?.days.find(({ day }) => day === '2026-12-25');
    expect(christmas?.openings).toEqual([]);
  });

  it('do not say whether it opens on a public holiday that they do not mention', async () => {
    const week = await readOpeningHours('Mo-Fr 09:00-12:00', new Date('2026-12-25T09:30:00Z'));
    expect(week?.state).toBe('unknown');
    expect(week?.next).toEqual({ day: '2026-12-28', time: '09:00' });
    expect(week?.days.slice(0, 4).map(({ openings, holiday }) => [openings.length, holiday])).toEqual([
      [0, true],
      [0, false],
      [0, false],
      [1, false],
    ]);
  });

  it.each(TABLE)('$hours at $at are read as the server reads them: $says', async ({ hours, at, says }) => {
    const week = await readOpeningHours(hours, new Date(`${at}${summer(at) ? '+02:00' : '+01:00'}`));
    expect(week?.state.toUpperCase() ?? 'UNKNOWN').toBe(says);
  });

  it('split what goes past midnight between its two days', async () => {
    const week = await readOpeningHours('Fr 20:00-02:00', TUESDAY_9H30);
    expect(week?.days[3]?.openings).toEqual([{ from: '20:00', to: '24:00' }]);
    expect(week?.days[4]?.openings).toEqual([{ from: '00:00', to: '02:00' }]);
  });

  it('are not shown when they cannot be read', async () => {
    await expect(readOpeningHours('lundi matin, sur rendez-vous', TUESDAY_9H30)).resolves.toBeUndefined();
  });

  it.each([
    ['09:00', '9\u00a0h'],
    ['14:30', '14\u00a0h\u00a030'],
    ['24:00', '24\u00a0h'],
  ])('%s is said %s in French', (time, said) => {
    expect(readableTime(time, 'fr')).toBe(said);
    expect(readableTime(time, 'en')).toBe(time);
  });
});
