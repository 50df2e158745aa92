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
  /** Those that are sure. */
  readonly openings: readonly Opening[];
  /** A public holiday on which it would open on another day, and of which the hours say nothing. */
  readonly holiday: boolean;
}

export interface OpeningWeek {
  readonly state: 'open' | 'closed' | 'unknown';
  /** When it closes if it is open, else when it surely opens next; absent when none is near. */
  readonly next: { readonly day: string; readonly time: string } | undefined;
  readonly days: readonly OpeningDay[];
}

const DAYS = 7;
const ONE_DAY = 24 * 60 * 60 * 1000;
const FRANCE = { lat: 46.5, lon: 2.5, address: { country_code: 'fr', state: '' } };

/**
 * Reads OSM `opening_hours` with the community's own library, which knows French public holidays. It weighs more than
 * the rest of the page: it arrives after it. Undefined when what an imported directory says cannot be read.
 *
 * It promises no more than the server does: a rule about public holidays holds wherever it stands in the text, and
 * without one nobody knows whether it is open on such a day; a day without times is not open day and night; nobody
 * opens a counter by the sun.
 */
export async function readOpeningHours(value: string, now: Date): Promise<OpeningWeek | undefined> {
  const { default: OpeningHours } = await import('opening_hours');
  try {
    const schedule = new OpeningHours(holidaysLast(value), FRANCE);
    const holidays = new OpeningHours('PH', FRANCE);
    return weekOf(
      schedule,
      doubtsOf(withoutWords(value), (day) => holidays.getState(day)),
      wallClock(now),
    );
  } catch {
    return undefined;
  }
}

/** What we ask of the library. */
interface Schedule {
  getOpenIntervals: (from: Date, to: Date) => [Date, Date, boolean, string | undefined][];
}

/** Where what the library answers is more than what the place said. */
interface Doubts {
  /** Whether that day is a public holiday of which the hours say nothing. */
  readonly holiday: (day: Date) => boolean;
  readonly stretch: (from: Date, to: Date) => boolean;
}

function doubtsOf(text: string, isPublicHoliday: (day: Date) => boolean): Doubts {
  const silent = !/\bPH\b|24\/7/.test(text);
  const bySun = /\b(?:sunrise|sunset|dawn|dusk)\b/.test(text);
  const saysWholeDays = /24\/7|\b0?0:00\b/.test(text);
  return {
    holiday: (day) => silent && isPublicHoliday(day),
    stretch: (from, to) => bySun || (!saysWholeDays && to.getTime() - from.getTime() >= ONE_DAY),
  };
}

interface Stretch {
  readonly from: Date;
  readonly to: Date;
  readonly sure: boolean;
  readonly holiday: boolean;
}

/** Seven days from today. Dates carry the territory's clock in their local fields, as the library expects. */
function weekOf(schedule: Schedule, doubts: Doubts, now: Date): OpeningWeek {
  const dayAt = (offset: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset);
  const stretches = schedule
    .getOpenIntervals(dayAt(-1), dayAt(2 * DAYS))
    .flatMap(([from, to, unknown]) =>
      daysOf(from, to).map((part) => ({ ...part, unknown: unknown || doubts.stretch(from, to) })),
    )
    .map(({ from, to, unknown }): Stretch => {
      const holiday = !unknown && doubts.holiday(from);
      return { from, to, sure: !unknown && !holiday, holiday };
    });
  const sure = stretches.filter((stretch) => stretch.sure);
  const under = stretches.filter(({ from, to }) => from <= now && now < to);
  const state = under.some((stretch) => stretch.sure) ? 'open' : under.length > 0 ? 'unknown' : 'closed';
  const change =
    state === 'open' ? endOf(sure, now, dayAt(2 * DAYS)) : sure.find(({ from }) => from > now)?.from;
  return {
    state,
    next: change === undefined ? undefined : { day: dayOf(change), time: timeOf(change) },
    days: Array.from({ length: DAYS }, (_, offset) => {
      const from = dayAt(offset);
      const to = dayAt(offset + 1);
      return {
        day: dayOf(from),
        openings: sure
          .filter((stretch) => stretch.from < to && stretch.to > from)
          .map((stretch) => ({
            from: stretch.from < from ? '00:00' : timeOf(stretch.from),
            to: stretch.to >= to ? '24:00' : timeOf(stretch.to),
          })),
        holiday: stretches.some((stretch) => stretch.holiday && stretch.from >= from && stretch.from < to),
      };
    }),
  };
}

/** A night belongs to the day on which it began; what lasts longer is each day's own. */
function daysOf(from: Date, to: Date): readonly { readonly from: Date; readonly to: Date }[] {
  if (to.getTime() - from.getTime() < ONE_DAY) return [{ from, to }];
  const parts: { from: Date; to: Date }[] = [];
  let start = from;
  while (start < to) {
    const midnight = new Date(start.getFullYear(), start.getMonth(), start.getDate() + 1);
    const end = midnight < to ? midnight : to;
    parts.push({ from: start, to: end });
    start = end;
  }
  return parts;
}

/** Where the opening that is under way ends, however many stretches it is made of. */
function endOf(sure: readonly Stretch[], now: Date, limit: Date): Date | undefined {
  let reached = now;
  for (const { from, to } of sure) {
    if (from > reached) break;
    if (to > reached) reached = to;
  }
  return reached < limit ? reached : undefined;
}

/** `PH off; Mo-Fr 09:00-12:00` means the same as the other way round: later rules override earlier ones. */
function holidaysLast(value: string): string {
  const [main = '', ...fallbacks] = value.split('||');
  if (withoutWords(main) !== main) return value;
  const rules = main.split(';');
  const ofHolidays = rules.filter((rule) => /\bPH\b/.test(rule));
  const others = rules.filter((rule) => !ofHolidays.includes(rule));
  return [[...others, ...ofHolidays].join(';'), ...fallbacks].join('||');
}

function withoutWords(value: string): string {
  return value.replace(/"[^"]*"/g, '');
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
