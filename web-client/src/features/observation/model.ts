import type { components } from '@/api/schema';

export type Sheet = components['schemas']['ObservationSheet'];
export type Observation = components['schemas']['ObservationRequest'];
export type Step = Observation['step'];
export type Human = Observation['human'];

export const STEPS = [
  'FIND_PROCEDURE',
  'CREATE_ACCOUNT',
  'SIGN_IN',
  'FILL_IN',
  'DOCUMENTS',
  'SEND',
  'BOOK_APPOINTMENT',
  'FOLLOW_UP',
  'UNDERSTAND_ANSWER',
] as const satisfies readonly Step[];

export const HUMANS = ['NOT_TRIED', 'REACHED', 'NOBODY'] as const satisfies readonly Human[];

const QUARTER = /^(\d{4})-Q([1-4])$/u;

/** What the address says, if it is a quarter. */
export function quarterIn(search: URLSearchParams): string | undefined {
  const written = search.get('trimestre') ?? '';
  return QUARTER.test(written) ? written : undefined;
}

/** « 4e » and « 2026 » of `2026-Q4`. */
export function partsOf(quarter: string, locale: 'fr' | 'en'): { ordinal: string; year: string } {
  const [, year = '', number = ''] = QUARTER.exec(quarter) ?? [];
  const ordinals =
    locale === 'fr' ? { 1: '1er', 2: '2e', 3: '3e', 4: '4e' } : { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th' };
  return { ordinal: ordinals[Number(number) as 1 | 2 | 3 | 4], year };
}
