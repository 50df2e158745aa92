import type { components } from '@/api/schema';
import { calendarDay } from '@/shared/i18n/dates';
import type { Session } from '@/shared/session/session';

export type KeptPlace = components['schemas']['KeptPlace'];
export type Agenda = components['schemas']['PlaceAgenda'];
export type Freshness = components['schemas']['Freshness'];
export type ErrorReport = components['schemas']['ErrorReport'];
export type Flaw = components['schemas']['DirectoryFlaw'];

export const WRONGS = ['PHONE', 'ADDRESS', 'HOURS', 'CLOSED', 'SERVICES', 'FULL', 'OTHER'] as const;
export const FLAWS = ['REPORTED', 'ALERT', 'TO_CHECK', 'NO_PHONE', 'NO_HOURS', 'NO_TEAM', 'CLOSED'] as const;
export const ABSENCE_REASONS = ['HOLIDAYS', 'STAFF_AWAY', 'TRAINING', 'WORKS', 'EVENT'] as const;

export interface ManagedOrganisation {
  readonly value: string;
  readonly label: string;
}

/** The organisations to which one may add a place. */
export function managedOrganisations({ offices, permissions }: Session): readonly ManagedOrganisation[] {
  if (!permissions.has('manage-organisation')) return [];
  return offices.flatMap(({ role, organisationId, organisationName }) =>
    role === 'ORGANISATION_MANAGER' && organisationId !== undefined
      ? [{ value: organisationId, label: organisationName ?? organisationId }]
      : [],
  );
}

export function flawOf(text: string | null): Flaw | undefined {
  return FLAWS.find((flaw) => flaw === text);
}

/** Six months warn, twelve alert; counted in whole months on the calendar. */
export function freshnessOf(verifiedOn: string, now: Date): Freshness {
  if (verifiedOn <= monthsBefore(now, 12)) return 'ALERT';
  return verifiedOn <= monthsBefore(now, 6) ? 'TO_CHECK' : 'FINE';
}

function monthsBefore(now: Date, months: number): string {
  const [year = 0, month = 1, day = 1] = calendarDay(now).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}

/** The first signs of a person that the server refuses too: said while one writes, so that nothing is typed in vain. */
export function looksLikeAPerson(note: string): boolean {
  return (
    /\S+@\S+\.\S+/.test(note) ||
    /(?:\+33|0033|0)[\s.\-/()]*[67](?:[\s.\-/]*\d){8}/.test(note) ||
    /\d(?:[\s.-]?\d){12,}/.test(note) ||
    /(?<!\p{L})(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s+\p{Lu}/u.test(note)
  );
}
