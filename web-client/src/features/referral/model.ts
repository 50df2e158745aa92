import type { Problem } from '@/api/problem';
import type { components } from '@/api/schema';
import { calendarDay } from '@/shared/i18n/dates';

type Schemas = components['schemas'];
export type Referral = Schemas['Referral'];
export type ReferralSummary = Schemas['ReferralSummary'];
export type ReferralList = Schemas['ReferralList'];
export type ReferralStatus = Schemas['ReferralStatus'];
export type ReferralCommand = Schemas['ReferralCommand'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type NextStep = Schemas['NextStep'];
export type Pile = Schemas['Pile'];
/** The piles of who sent; a place has three more. */
export type SentPileName = Exclude<Pile, 'MINE' | 'COLLEAGUES' | 'TODAY'>;
export type Claim = Schemas['ReferralClaim'];

/** A line of the queue, or the referral itself. */
export type Claimable = Pick<Referral, 'id' | 'status'> & { readonly claim?: Claim | undefined };
export type ClaimAct = 'CLAIM' | 'TAKE_OVER' | 'RELEASE';

/** What one tap does: take what nobody has, give back one's own, take over what a colleague has. */
export function claimActs({ status, claim }: Pick<Claimable, 'status' | 'claim'>): ClaimAct | undefined {
  const open = status === 'SENT' || status === 'ACCEPTED' || status === 'IN_PROGRESS' || status === 'ON_HOLD';
  if (!open) return undefined;
  if (claim === undefined) return 'CLAIM';
  return claim.mine ? 'RELEASE' : 'TAKE_OVER';
}

export type Appointment = Schemas['Appointment'];
export type ListedSide = Schemas['ListedSide'];
export type Outcome = Schemas['Outcome'];
export type CancelReason = Schemas['CancelReason'];
export type ErrorReason = Schemas['ErrorReason'];

/** The codes in the order in which screens offer them. */
export const CANCEL_REASONS = [
  'PERSON_WITHDRAWS',
  'AGREEMENT_WITHDRAWN',
  'HELP_FOUND_ELSEWHERE',
  'NO_NEWS',
  'DUPLICATE',
  'ENTRY_MISTAKE',
  'OTHER',
] as const satisfies readonly CancelReason[];

export const ERROR_REASONS = [
  'WRONG_PERSON',
  'WRONG_PLACE',
  'DUPLICATE',
  'TYPED_BY_MISTAKE',
] as const satisfies readonly ErrorReason[];

export type LaterRight = Schemas['LaterRight'];

export const LATER_RIGHTS = ['RIGHT_OPENED', 'RIGHT_KEPT'] as const satisfies readonly LaterRight[];

/** The tones of a status badge, said here again so that this file knows no component. */
export type Tone = 'follow-up' | 'waiting' | 'going' | 'done' | 'stopped' | 'neutral';

const TONES: Record<ReferralStatus, Tone> = {
  DRAFT: 'follow-up',
  SENT: 'waiting',
  ACCEPTED: 'going',
  IN_PROGRESS: 'going',
  ON_HOLD: 'waiting',
  CLOSED: 'done',
  DECLINED: 'follow-up',
  EXPIRED: 'follow-up',
  CANCELLED: 'stopped',
  ENTERED_IN_ERROR: 'neutral',
};

export function toneOf(status: ReferralStatus): Tone {
  return TONES[status];
}

/** The tone of a whole referral: what is silent needs somebody, and an end without help is not « done ». */
export function toneOfReferral({
  status,
  silent,
  nextStep,
}: Pick<Referral, 'status' | 'silent' | 'nextStep'>): Tone {
  if (silent) return 'follow-up';
  if (status === 'CLOSED' && nextStep.kind === 'CHOOSE_ANOTHER_PLACE') return 'stopped';
  return toneOf(status);
}

/** Why a line is in « À vous »; its sentence is `home.why.*`. */
export type Why = 'DRAFT' | 'ASKED' | 'SILENT' | 'DECLINED' | 'EXPIRED' | 'MISSED' | 'OTHER';

export function whyItNeedsMe({
  status,
  silent,
  appointment,
  asked,
}: Pick<ReferralSummary, 'status' | 'silent' | 'appointment' | 'asked'>): Why {
  if (status === 'DRAFT' || status === 'DECLINED' || status === 'EXPIRED') return status;
  if (asked) return 'ASKED';
  if (silent) return 'SILENT';
  return appointment?.state === 'MISSED' ? 'MISSED' : 'OTHER';
}

/** The next one to go to: today or later, by the territory's clock. */
export function nextAppointment(
  { appointments, endedAt }: Pick<Referral, 'appointments' | 'endedAt'>,
  now: Date,
): Appointment | undefined {
  if (endedAt !== undefined) return undefined;
  return appointments.find(
    ({ state, startsAt }) => state === 'BOOKED' && calendarDay(new Date(startsAt)) >= calendarDay(now),
  );
}

/** Whose turn it is, seen from the reader's side. */
export type Turn = 'mine' | 'theirs' | 'nobody';

export function turnOf(next: NextStep, sides: Referral['sides']): Turn {
  if (next.of === undefined) return 'nobody';
  return sides.includes(next.of) ? 'mine' : 'theirs';
}

/** Whether the expected day has passed: the waiting is then said otherwise. */
export function isLate({ by }: NextStep, now: Date): boolean {
  return by !== undefined && by < calendarDay(now);
}

export function changedMeanwhile(error: unknown): boolean {
  const { slug } = (error ?? {}) as Partial<Problem>;
  return slug === 'stale-version' || slug === 'command-not-allowed';
}

/** Pages as one list, with the total that the first one says; what changed while reading is shown once. */
export function joined(pages: readonly ReferralList[]) {
  const byId = new Map(pages.flatMap(({ items }) => items).map((line) => [line.id, line]));
  return { items: [...byId.values()], total: pages[0]?.total ?? 0 };
}

/** As the server says it: before there is nothing to go for, afterwards no longer. */
const UNDER_WAY: ReadonlySet<Referral['status']> = new Set(['SENT', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD']);

export function isUnderWay({ status }: Pick<Referral, 'status'>): boolean {
  return UNDER_WAY.has(status);
}

export type SenderAction = 'SEND' | 'REFER_AGAIN' | 'CANCEL' | 'INVALIDATE';

const SENDER_ACTIONS: readonly SenderAction[] = ['SEND', 'REFER_AGAIN', 'CANCEL', 'INVALIDATE'];

/** The sender's part of what is allowed now. A team that refers to its own place cancels once, with the place's words. */
export function senderActions({
  sides,
  allowedCommands,
}: Pick<Referral, 'sides' | 'allowedCommands'>): SenderAction[] {
  if (!sides.includes('SENDER')) return [];
  return SENDER_ACTIONS.filter(
    (action) => allowedCommands.includes(action) && !(action === 'CANCEL' && sides.includes('RECEIVER')),
  );
}

export interface DatedWord {
  /** Its words are in `home.line`. */
  readonly said: 'expected' | 'wasExpected' | 'since' | 'begun' | 'ended';
  readonly at: string;
}

/** The day that matters for a line of what my team sent. */
export function datesOf(
  line: Pick<ReferralSummary, 'status' | 'statusSince' | 'nextStep'>,
  now: Date,
): DatedWord[] {
  const since = calendarDay(new Date(line.statusSince));
  switch (line.status) {
    case 'DRAFT':
      return [{ said: 'begun', at: since }];
    case 'SENT':
      return line.nextStep.by === undefined
        ? [{ said: 'since', at: since }]
        : [{ said: isLate(line.nextStep, now) ? 'wasExpected' : 'expected', at: line.nextStep.by }];
    case 'CLOSED':
    case 'CANCELLED':
    case 'ENTERED_IN_ERROR':
      return [{ said: 'ended', at: since }];
    case 'ACCEPTED':
    case 'IN_PROGRESS':
    case 'ON_HOLD':
    case 'DECLINED':
    case 'EXPIRED':
      return [{ said: 'since', at: since }];
  }
}

/** A reference is read aloud in one go: no line ends inside it. */
export function unbroken(reference: string): string {
  return reference.replaceAll('-', '\u2011');
}
