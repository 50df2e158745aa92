import type { components } from '@/api/schema';
import { calendarDay } from '@/shared/i18n/dates';
import type { HistoryEntry, Outcome, Referral } from '../../model';

type Schemas = components['schemas'];
export type DeclineReason = Schemas['DeclineReason'];
export type HoldReason = Schemas['HoldReason'];
export type AttemptChannel = Schemas['AttemptChannel'];

/** What the place may do, in the order of the screen: what happens most first, what can't be undone last. */
const ORDER = [
  'RECEIVE',
  'RESUME',
  'ACCEPT',
  'START',
  'CLOSE',
  'BOOK',
  'ATTEMPT',
  'HOLD',
  'SOCIAL_NEED',
  'REFER_ONWARD',
  'DECLINE',
  'CANCEL',
] as const;
export type Action = (typeof ORDER)[number];

/** Only what the server allows. Appointments and tries to reach the person are dated facts, possible until the end. */
export function actionsFor({
  allowedCommands,
  sides,
  status,
}: Pick<Referral, 'allowedCommands' | 'sides' | 'status'>): Action[] {
  const allowed = new Set<string>(allowedCommands);
  if (!sides.includes('RECEIVER')) return [];
  if (['SENT', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'].includes(status)) allowed.add('ATTEMPT');
  if (['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'].includes(status)) allowed.add('BOOK');
  // The need that is found behind the digital one has a button of its own.
  if (allowed.has('REFER_ONWARD')) allowed.add('SOCIAL_NEED');
  // Whoever is on both sides calls it off with the sender's actions.
  if (sides.includes('SENDER')) allowed.delete('CANCEL');
  return ORDER.filter((action) => allowed.has(action));
}

/** The page's one main action. */
export function mainAction(actions: readonly Action[]): Action | undefined {
  return (['RECEIVE', 'RESUME', 'CLOSE'] as const).find((action) => actions.includes(action));
}

export const DECLINE_REASONS = [
  'NO_PLACE_LEFT',
  'SERVICE_NOT_OFFERED',
  'OUT_OF_CRITERIA',
  'OUT_OF_AREA',
  'CLOSED_PERIOD',
  'ALREADY_SUPPORTED',
  'NOT_ENOUGH_INFORMATION',
  'DUPLICATE',
  'OTHER',
] as const satisfies readonly DeclineReason[];

export const HOLD_REASONS = [
  'WAITING_FOR_DOCUMENTS',
  'WAITING_FOR_PERSON',
  'WAITING_LIST',
  'CLOSED_PERIOD',
] as const satisfies readonly HoldReason[];

export const ATTEMPT_CHANNELS = [
  'PHONE',
  'SMS',
  'EMAIL',
  'IN_PERSON',
] as const satisfies readonly AttemptChannel[];

export const DELIVERED = [
  'PROCEDURE_DONE',
  'FILED_AWAITING_DECISION',
  'RIGHT_OPENED',
  'RIGHT_KEPT',
  'SKILL_GAINED',
  'EQUIPPED',
  'STABILISED',
  'PARTLY',
  'REFERRED_ELSEWHERE',
] as const satisfies readonly Outcome[];

export const NOT_DELIVERED = [
  'ABSENT',
  'UNREACHABLE',
  'PERSON_WITHDRAWS',
  'NOT_ELIGIBLE_AFTER_MEETING',
  'PLACE_FAILED',
  'OTHER',
] as const satisfies readonly Outcome[];

/** What a visit that took place cannot have ended with. */
const NOT_AFTER_A_VISIT: ReadonlySet<Outcome> = new Set(['UNREACHABLE', 'ABSENT', 'REFERRED_ELSEWHERE']);

export function afterAVisit(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter((outcome) => !NOT_AFTER_A_VISIT.has(outcome));
}

export const ATTEMPTS_BEFORE_UNREACHABLE = 3;

/** How many dated tries are still to be noted before « could not be reached » can be said. */
export function attemptsMissing({ attempts }: Pick<Referral, 'attempts'>): number {
  return Math.max(0, ATTEMPTS_BEFORE_UNREACHABLE - attempts);
}

/** An end needs a trace: a meeting, a try, or an appointment to which nobody came. */
export function hasTrace(referral: Pick<Referral, 'firstContactOn' | 'attempts' | 'appointments'>): boolean {
  return referral.firstContactOn !== undefined || mayHaveStayedAway(referral);
}

/** « Nobody came » is said after a missed appointment or a try, and not before. */
export function mayHaveStayedAway({
  attempts,
  appointments,
}: Pick<Referral, 'attempts' | 'appointments'>): boolean {
  return attempts > 0 || appointments.some(({ state }) => state === 'MISSED');
}

/** From five minutes to eight hours, as the server takes it. */
export const SHORTEST_MINUTES = 5;
export const LONGEST_MINUTES = 480;
export const USUAL_MINUTES = 30;
export const LONGEST_SPOT = 60;

export function isLength(minutes: string): boolean {
  return (
    /^\d{1,3}$/.test(minutes) && Number(minutes) >= SHORTEST_MINUTES && Number(minutes) <= LONGEST_MINUTES
  );
}

/** To come, and not a slip of the keyboard in the year. */
export function isSlotToCome(slot: string | undefined, now: Date): slot is string {
  if (slot === undefined) return false;
  const ahead = Date.parse(slot) - now.getTime();
  return ahead > 0 && ahead < 365 * 24 * 3600 * 1000;
}

/** The latest referral that this team prepared onward from this one; the trail alone knows it before the end. */
export function onwardOf(entries: readonly HistoryEntry[]): string | undefined {
  return entries
    .filter(({ action, detail }) => action === 'REFER_ONWARD' && detail['referral'] !== undefined)
    .toSorted((a, b) => b.at.localeCompare(a.at))[0]?.detail['referral'];
}

export const LONGEST_HOLD_DAYS = 30;

export function today(now: Date): string {
  return calendarDay(now);
}

export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

export function isPastOrToday(day: string, now: Date): boolean {
  return isDay(day) && day <= today(now);
}

export function isReviewDay(day: string, now: Date): boolean {
  return isDay(day) && day > today(now) && day <= daysLater(today(now), LONGEST_HOLD_DAYS);
}

/** A day and an hour on the territory's clock, as an instant; undefined when one of them is not there. */
export function slotOf(day: string, time: string): string | undefined {
  if (!isDay(day) || !/^\d{2}:\d{2}$/.test(time)) return undefined;
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // The territory's clock is ahead by its offset at that moment; asked twice, it holds on the days it changes.
  const first = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(first)).toISOString().replace('.000Z', 'Z');
}

function offsetAt(instant: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Paris',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0);
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) -
    Math.floor(instant / 60_000) * 60_000
  );
}
