import type { Locale } from '@/shared/i18n/catalogue';
import { TERRITORY_TIME_ZONE } from '@/shared/i18n/dates';

/** A stretch of opening, on the territory's clock (« 09:00 »). `24:00` closes a day that goes on. */
export interface Opening {
  readonly from: string;
  readonly to: string;
}

export interface OpeningDay {
  /** Calendar day, `2026-11-24`. */
  readonly day: string;
  readonly openings: readonly Opening[];
}

export interface OpeningWeek {
  readonly open: boolean;
  /** The next change: when it closes, or opens; absent when none is near. */
  readonly next: { readonly day: string; readonly time: string } | undefined;
  readonly days: readonly OpeningDay[];
}

const DAYS = 7;

/**
 * Reads OSM `opening_hours` with the community's own library, which knows French public holidays. It weighs more than
 * the rest of the page: it arrives after it. Undefined when what an imported directory says cannot be read.
 */
export async function readOpeningHours(value: string, now: Date): Promise<OpeningWeek | undefined> {
  const { default: OpeningHours } = await import('opening_hours');
  try {
    const country = { lat: 46.5, lon: 2.5, address: { country_code: 'fr', state: '' } };
    return weekOf(new OpeningHours(value, country), wallClock(now));
  } catch {
    return undefined;
  }
}

/** The two questions we ask the library. */
export interface Schedule {
  getOpenIntervals: (from: Date, to: Date) => [Date, Date, boolean, string | undefined][];
  getState: (at: Date) => boolean;
  getNextChange: (at: Date, limit: Date) => Date | undefined;
}

/** Seven days from today. Dates carry the territory's clock in their local fields, as the library expects. */
export function weekOf(schedule: Schedule, now: Date): OpeningWeek {
  const start = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const dayAt = (offset: number) => new Date(start.getFullYear(), start.getMonth(), start.getDate() + offset);
  const end = dayAt(DAYS);
  const intervals = schedule.getOpenIntervals(start, end).filter(([, , unknown]) => !unknown);
  const change = schedule.getNextChange(now, dayAt(2 * DAYS));
  return {
    open: schedule.getState(now),
    next: change === undefined ? undefined : { day: dayOf(change), time: timeOf(change) },
    days: Array.from({ length: DAYS }, (_, offset) => {
      const from = dayAt(offset);
      const to = dayAt(offset + 1);
      return {
        day: dayOf(from),
        openings: intervals
          .filter(([opens, closes]) => opens < to && closes > from)
          .map(([opens, closes]) => ({
            from: opens < from ? '00:00' : timeOf(opens),
            to: closes >= to ? '24:00' : timeOf(closes),
          })),
      };
    }),
  };
}

/** « 9 h 30 » in French, « 09:30 » in English. */
export function readableTime(time: string, locale: Locale): string {
  if (locale !== 'fr') return time;
  const [hour = '', minute = ''] = time.split(':');
  const plain = `${String(Number(hour))}\u00a0h`;
  return minute === '00' ? plain : `${plain}\u00a0${minute}`;
}

function wallClock(now: Date): Date {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: TERRITORY_TIME_ZONE,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0);
  return new Date(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

const two = (value: number) => String(value).padStart(2, '0');

function dayOf(date: Date): string {
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function timeOf(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
