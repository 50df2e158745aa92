import type { components } from '../api/schema';

export type Page = components['schemas']['PersonPage'];
export type Referral = Page['referral'];
export type Answer = NonNullable<Page['feedback']>['answer'];
export type Look = Referral['looks'][number];

const DIGITS = 20;

/** What was typed, in groups of four as on the slip; other signs fall away. */
export function grouped(typed: string): string {
  const digits = typed.replace(/\D/g, '').slice(0, DIGITS);
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}

export function isComplete(typed: string): boolean {
  return typed.replace(/\D/g, '').length === DIGITS;
}

/** The code that a QR code brings behind the #; it travels no farther than this browser. */
export function codeInFragment(hash: string): string | undefined {
  const digits = hash.replace(/\D/g, '');
  return digits.length === DIGITS ? grouped(digits) : undefined;
}

export type Failure = 'MISTYPED' | 'UNKNOWN' | 'TOO_MANY' | 'NO_NETWORK' | 'OURS';

export function failureOf(status: number): Failure {
  switch (status) {
    case 400:
      return 'MISTYPED';
    case 422:
      return 'UNKNOWN';
    case 429:
      return 'TOO_MANY';
    case 0:
      return 'NO_NETWORK';
    default:
      return 'OURS';
  }
}

/** How it went can be said once something could have happened; not of what was called off or never was. */
export function asksHowItWent(standing: Referral['standing']): boolean {
  return standing !== 'WITHDRAWN' && standing !== 'CANCELLED' && standing !== 'ENTERED_IN_ERROR';
}

/** As it is dialled in France, in pairs; a short number stays as it is. */
export function spokenPhone(phone: string): string {
  const national = phone.replace(/^\+33/, '0');
  return /^0\d{9}$/.test(national) ? national.replace(/(\d\d)(?=\d)/g, '$1 ') : phone;
}

export function inFull(day: string, locale: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const said = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year ?? 1970, (month ?? 1) - 1, date ?? 1)));
  return asSaid(said, locale);
}

/** In French the first of a month has a word of its own: « le 1er décembre ». */
function asSaid(day: string, locale: string): string {
  return locale.startsWith('fr') ? day.replace(/ 1 (?=\p{L})/u, ' 1er ') : day;
}

/** The hour as French writes and reads it aloud, « 10 h 30 »; « 10:30 » is for machines. */
export function momentInFull(moment: string, locale: string): string {
  const parts: Intl.DateTimeFormatOptions = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Paris',
  };
  const said = new Intl.DateTimeFormat(locale, parts).format(new Date(moment));
  return locale.startsWith('fr')
    ? asSaid(said, locale).replace(/0?(\d+):(\d{2})$/, '$1\u00a0h\u00a0$2')
    : said;
}
