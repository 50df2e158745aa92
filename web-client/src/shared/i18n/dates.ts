import type { Locale } from './catalogue';

/** The network lives on its territory's clock, wherever the reader's machine is set. */
export const TERRITORY_TIME_ZONE = 'Europe/Paris';

/** A day (`2026-11-24`) or an instant (`2026-11-24T09:30:00Z`), as the contract writes them. */
export type IsoDate = string;

export interface DateTexts {
  /** « mardi 24 novembre », with the year when it is not this one. */
  readonly day: string;
  /** « 9 h 30 »; empty for a day without time. */
  readonly time: string;
  /** « dans 2 jours », « hier », « il y a 3 mois ». */
  readonly relative: string;
}

const DAY = 86_400_000;

export function describeDate(iso: IsoDate, now: Date, locale: Locale): DateTexts {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(dayOnly ? `${iso}T12:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return { day: iso, time: '', relative: '' };
  const sameYear = calendarDay(date).slice(0, 4) === calendarDay(now).slice(0, 4);
  return {
    day: inWords(date, locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(sameYear ? {} : { year: 'numeric' }),
    }),
    time: dayOnly ? '' : clock(date, locale),
    relative: relativeDay(date, now, locale),
  };
}

/** « mardi 24 novembre 2026 », for paper, which is read when the year may be another. */
export function fullDay(day: IsoDate, locale: Locale): string {
  return inWords(new Date(`${day}T12:00:00Z`), locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** « 24 novembre 2026 », where the day of the week says nothing. */
export function dayOfYear(day: IsoDate, locale: Locale): string {
  return inWords(new Date(`${day}T12:00:00Z`), locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** « novembre 2026 », of a month as `2026-11`. */
export function monthName(month: string, locale: Locale): string {
  return formatter(locale, { month: 'long', year: 'numeric' }).format(new Date(`${month}-15T12:00:00Z`));
}

/** « nov. 2026 », where there is little room. */
export function shortMonth(month: string, locale: Locale): string {
  return formatter(locale, { month: 'short', year: 'numeric' }).format(new Date(`${month}-15T12:00:00Z`));
}

/** « 23–29 novembre 2026 », of the week that begins on that Monday. */
export function weekSpan(monday: IsoDate, locale: Locale): string {
  const first = new Date(`${monday}T12:00:00Z`);
  const last = new Date(first.getTime() + 6 * DAY);
  const span = formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return joined(span.formatRangeToParts(first, last), locale);
}

export function relativeDay(date: Date, now: Date, locale: Locale): string {
  const days = Math.round((Date.parse(calendarDay(date)) - Date.parse(calendarDay(now))) / DAY);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(days) < 31) return words.format(days, 'day');
  if (Math.abs(days) < 365) return words.format(Math.trunc(days / 30.44), 'month');
  return words.format(Math.trunc(days / 365.25), 'year');
}

/** The calendar day (`2026-11-24`) of an instant, on the territory's clock. */
export function calendarDay(date: Date): string {
  const parts = formatter('en', { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(date);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function clock(date: Date, locale: Locale): string {
  const text = formatter(locale, { hour: 'numeric', minute: '2-digit' }).format(date);
  if (locale !== 'fr') return text;
  const [hour = '', minute = ''] = text.split(':');
  const plain = String(Number(hour));
  return minute === '00' ? `${plain}\u00a0h` : `${plain}\u00a0h\u00a0${minute}`;
}

function inWords(date: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return joined(formatter(locale, options).formatToParts(date), locale);
}

/** In French the first of a month has a word of its own: « le 1er décembre ». */
function joined(parts: readonly { readonly type: string; readonly value: string }[], locale: Locale): string {
  return parts
    .map(({ type, value }) => (locale === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('');
}

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    ...options,
    timeZone: TERRITORY_TIME_ZONE,
  });
}
