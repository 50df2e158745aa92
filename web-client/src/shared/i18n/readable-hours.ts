import type { Locale } from './catalogue';

const DAYS: Readonly<Record<string, string>> = {
  Mo: 'lun.',
  Tu: 'mar.',
  We: 'mer.',
  Th: 'jeu.',
  Fr: 'ven.',
  Sa: 'sam.',
  Su: 'dim.',
  PH: 'jours fériés',
  off: 'fermé',
};

/** `Mo-Fr 09:00-12:00` with the days as a French reader calls them; the rest is as the source writes it. */
export function readableHours(hours: string, locale: Locale): string {
  return locale === 'fr'
    ? hours.replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|off)\b/g, (day) => DAYS[day] ?? day)
    : hours;
}
