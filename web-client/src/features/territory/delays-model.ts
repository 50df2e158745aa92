import type { components } from '@/api/schema';

export type Delays = components['schemas']['ReferralDelays'];
export type DelaysRequest = components['schemas']['DelaysRequest'];

/** Days on which offices are open, or any days. */
export type Unit = 'working' | 'calendar';

interface Delay {
  readonly field: keyof DelaysRequest;
  readonly unit: Unit;
  readonly least: number;
  readonly most: number;
  /** The network's own. */
  readonly usual: number;
  /** The step that comes before. */
  readonly after?: keyof DelaysRequest;
}

/** Every delay in the order in which it happens, with the server's own bounds. */
export const DELAYS = {
  answer: [
    { field: 'answerDays', unit: 'working', least: 1, most: 5, usual: 2 },
    { field: 'silentDays', unit: 'working', least: 2, most: 7, usual: 4, after: 'answerDays' },
    { field: 'coordinatorDays', unit: 'working', least: 5, most: 15, usual: 10, after: 'silentDays' },
    { field: 'expireDays', unit: 'calendar', least: 15, most: 60, usual: 30 },
  ],
  urgent: [
    { field: 'answerDaysUrgent', unit: 'working', least: 1, most: 2, usual: 1 },
    { field: 'silentDaysUrgent', unit: 'working', least: 2, most: 4, usual: 2, after: 'answerDaysUrgent' },
    {
      field: 'coordinatorDaysUrgent',
      unit: 'working',
      least: 3,
      most: 10,
      usual: 5,
      after: 'silentDaysUrgent',
    },
  ],
  contact: [
    { field: 'firstContactDays', unit: 'working', least: 2, most: 10, usual: 5 },
    { field: 'noContactDays', unit: 'working', least: 4, most: 20, usual: 10, after: 'firstContactDays' },
  ],
  later: [
    { field: 'muteDays', unit: 'calendar', least: 30, most: 90, usual: 60 },
    { field: 'askAfterDays', unit: 'calendar', least: 14, most: 60, usual: 30 },
  ],
} as const satisfies Record<string, readonly Delay[]>;

export type Stage = keyof typeof DELAYS;
export const STAGES = ['answer', 'urgent', 'contact', 'later'] as const satisfies Stage[];
export type Field = (typeof DELAYS)[Stage][number]['field'];
export type Typed = Readonly<Record<Field, string>>;

const ALL: readonly (Delay & { readonly field: Field })[] = STAGES.flatMap((stage) => [...DELAYS[stage]]);

export function typedOf(delays: Pick<Delays, Field>): Typed {
  return record((field) => String(delays[field]));
}

export const USUAL: Typed = record((field) => String(ALL.find((delay) => delay.field === field)?.usual));

/** What is wrong with a delay: out of its bounds, not after the step before it, or no time left to call. */
export type Fault =
  | { readonly kind: 'bounds'; readonly least: number; readonly most: number }
  | { readonly kind: 'after'; readonly earlier: number }
  | { readonly kind: 'tooEarly'; readonly earlier: number };

/** The order is looked at once each delay is possible by itself, as the server does. */
export function faultsOf(typed: Typed): ReadonlyMap<Field, Fault> {
  const out = ALL.filter(({ field, least, most }) => {
    const days = daysOf(typed[field]);
    return days === undefined || days < least || days > most;
  });
  if (out.length > 0) {
    return new Map(out.map(({ field, least, most }) => [field, { kind: 'bounds', least, most }]));
  }
  const { coordinatorDays, expireDays } = requestOf(typed);
  const calendarDays = 7 * Math.ceil(coordinatorDays / 5);
  return new Map([
    ...ALL.flatMap<[Field, Fault]>(({ field, after }) => {
      const earlier = after === undefined ? undefined : Number(typed[after]);
      return earlier !== undefined && Number(typed[field]) <= earlier
        ? [[field, { kind: 'after', earlier }]]
        : [];
    }),
    ...(expireDays <= calendarDays
      ? [['expireDays', { kind: 'tooEarly', earlier: calendarDays }] satisfies [Field, Fault]]
      : []),
  ]);
}

export function requestOf(typed: Typed): DelaysRequest {
  return record((field) => Number(typed[field]));
}

function daysOf(text: string): number | undefined {
  return /^\d{1,3}$/u.test(text.trim()) ? Number(text) : undefined;
}

function record<T>(of: (field: Field) => T): Record<Field, T> {
  return Object.fromEntries(ALL.map(({ field }) => [field, of(field)])) as Record<Field, T>;
}
