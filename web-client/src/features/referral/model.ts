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
/** The piles of who sent; a place has two more. */
export type SentPileName = Exclude<Pile, 'MINE' | 'TODAY'>;
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
export type HandOverChannel = Schemas['HandOverChannel'];

export const HAND_OVER_CHANNELS = [
  'PHONE',
  'PAPER',
  'IN_PERSON',
] as const satisfies readonly HandOverChannel[];

/** What the sending team may note for a place that has no member here, in the order of what happens. */
const REPORTS = ['ACCEPT', 'DECLINE', 'RECEIVE', 'CLOSE'] as const;
export type Report = (typeof REPORTS)[number];

export function reportsFor({
  sides,
  allowedCommands,
}: Pick<Referral, 'sides' | 'allowedCommands'>): Report[] {
  return sides.includes('REPORTED_BY_REFERRER')
    ? REPORTS.filter((report) => allowedCommands.includes(report))
    : [];
}

export type ReporterAction = Report | 'BOOK' | 'TELL_APPOINTMENT';

/** The same with its appointments, which are no commands: given once the place said yes, told while one is open. */
export function reporterActions(
  referral: Pick<Referral, 'sides' | 'allowedCommands' | 'status' | 'appointments'>,
): ReporterAction[] {
  const { sides, status, appointments } = referral;
  const reports: ReporterAction[] = reportsFor(referral);
  if (!sides.includes('REPORTED_BY_REFERRER') || !['ACCEPTED', 'IN_PROGRESS'].includes(status))
    return reports;
  const open = appointments.some(({ state }) => state === 'BOOKED');
  const between: ReporterAction[] = open ? ['BOOK', 'TELL_APPOINTMENT'] : ['BOOK'];
  const [last] = reports.filter((report) => report === 'CLOSE');
  return [
    ...reports.filter((report) => report !== 'CLOSE'),
    ...between,
    ...(last === undefined ? [] : [last]),
  ];
}

/** The sentence of what comes next: the place's step is another one for who notes it in its stead. */
export function isToReport({ sides, nextStep }: Pick<Referral, 'sides' | 'nextStep'>): boolean {
  return sides.includes('REPORTED_BY_REFERRER') && REPORTED_STEPS.has(nextStep.kind);
}

const REPORTED_STEPS: ReadonlySet<string> = new Set(['ANSWER', 'FIRST_CONTACT', 'OUTCOME']);

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

/** Readings are many: they are kept apart from what happened. */
const READINGS: ReadonlySet<string> = new Set(['READ', 'READ_HISTORY', 'LIST', 'PREVIEW']);

/** What happened, oldest first. A command that also prepared another referral says it there, not twice here. */
export function eventsOf(entries: readonly HistoryEntry[]): HistoryEntry[] {
  return entries.filter(({ action }) => !READINGS.has(action)).toSorted(oldestFirst);
}

export interface ReadingDay {
  readonly day: string;
  /** The team's public label, or nothing when the system or the person looked. */
  readonly team: string | undefined;
  readonly count: number;
  readonly members: readonly string[];
}

/** Who looked: one line per day and team, latest day first. */
export function readingsOf(entries: readonly HistoryEntry[]): ReadingDay[] {
  const days = new Map<string, HistoryEntry[]>();
  entries
    .filter(({ action }) => READINGS.has(action) || action === 'FIRST_READ')
    .forEach((entry) => {
      const key = `${calendarDay(new Date(entry.at))} ${entry.team ?? ''}`;
      days.set(key, [...(days.get(key) ?? []), entry]);
    });
  return [...days]
    .toSorted(([a], [b]) => (a.slice(0, 10) === b.slice(0, 10) ? a.localeCompare(b) : b.localeCompare(a)))
    .map(([key, group]) => ({
      day: key.slice(0, 10),
      team: group[0]?.team,
      count: group.length,
      members: [...new Set(group.flatMap(({ member }) => (member === undefined ? [] : [member])))].sort(),
    }));
}

function oldestFirst(a: HistoryEntry, b: HistoryEntry): number {
  return a.at === b.at ? a.id.localeCompare(b.id) : a.at.localeCompare(b.at);
}

/** The part of an action's detail that has a sentence: which catalogue group, which code. */
export interface DetailCode {
  readonly group:
    | 'declineReason'
    | 'cancelReason'
    | 'errorReason'
    | 'holdReason'
    | 'outcome'
    | 'contactChannel'
    | 'audience'
    | 'exportFormat'
    | 'askChannel'
    | 'refusal';
  readonly code: string;
}

const REASONS: Readonly<Record<string, DetailCode['group']>> = {
  DECLINE: 'declineReason',
  CANCEL: 'cancelReason',
  INVALIDATE: 'errorReason',
  HOLD: 'holdReason',
};

export function detailCodes({ action, detail }: Pick<HistoryEntry, 'action' | 'detail'>): DetailCode[] {
  const codes: DetailCode[] = [];
  const reason = REASONS[action];
  if (reason !== undefined && detail['reason'] !== undefined)
    codes.push({ group: reason, code: detail['reason'] });
  if (detail['outcome'] !== undefined) codes.push({ group: 'outcome', code: detail['outcome'] });
  if (action === 'SEND' && detail['channel'] !== undefined)
    codes.push({ group: 'contactChannel', code: detail['channel'] });
  if (action === 'TELL' && detail['audience'] !== undefined)
    codes.push({ group: 'audience', code: detail['audience'] });
  if (action === 'EXPORT_HISTORY' && detail['format'] !== undefined)
    codes.push({ group: 'exportFormat', code: detail['format'] });
  if (action === 'REFUSED' && detail['problem'] !== undefined)
    codes.push({ group: 'refusal', code: detail['problem'].toUpperCase().replaceAll('-', '_') });
  if (action.startsWith('PERSON_') && detail['channel'] !== undefined)
    codes.push({ group: 'askChannel', code: detail['channel'] });
  return codes;
}

type Person = NonNullable<Referral['person']>;

/** What is shown of what a place sees. */
export type SeenByPlace = Pick<
  Referral,
  | 'sides'
  | 'orientationType'
  | 'needs'
  | 'procedureBody'
  | 'procedureTopic'
  | 'urgent'
  | 'commune'
  | 'contactChannel'
  | 'person'
  | 'sender'
  | 'profileWords'
> & {
  readonly agreement?: Pick<NonNullable<Referral['agreement']>, 'how' | 'givenOn'>;
  readonly place?: Pick<NonNullable<Referral['place']>, 'name'>;
};

export interface Shared {
  /** What the place gets about the person; nothing unless it is to reach them itself. */
  readonly person: Person | undefined;
  /** What the sending team alone keeps. */
  readonly kept: Person | undefined;
}

/**
 * The sender's reading holds everything: this parts what the place sees from what stays. The rule is the server's; the
 * preview before sending shows its own answer, and a test holds both to the same words.
 */
export function sharedWithPlace({
  sides,
  contactChannel,
  person,
}: Pick<Referral, 'sides' | 'contactChannel' | 'person'>): Shared {
  if (person === undefined) return { person: undefined, kept: undefined };
  if (!sides.includes('SENDER')) return { person, kept: undefined };
  const direct = contactChannel === 'PHONE' || contactChannel === 'SMS' || contactChannel === 'EMAIL';
  const kept = {
    ...(direct || person.callName === undefined ? {} : { callName: person.callName }),
    ...(person.birthYear === undefined ? {} : { birthYear: person.birthYear }),
  };
  const passedOn = {
    ...(person.callName === undefined ? {} : { callName: person.callName }),
    ...(person.contact === undefined ? {} : { contact: person.contact }),
  };
  return {
    person: direct ? passedOn : undefined,
    kept: Object.keys(kept).length === 0 ? undefined : kept,
  };
}

/** The place loses everything about the person when it says no, does not answer, or the referral is cancelled. */
export function placeLostThePerson({ status }: Pick<Referral, 'status'>): boolean {
  return status === 'DECLINED' || status === 'EXPIRED' || status === 'CANCELLED';
}

/** Why it stands where it stands, where a reason was given. */
export function reasonOf(referral: Referral): DetailCode | undefined {
  const { status, declineReason, cancelReason, errorReason, holdReason } = referral;
  if (status === 'DECLINED' && declineReason !== undefined)
    return { group: 'declineReason', code: declineReason };
  if (status === 'CANCELLED' && cancelReason !== undefined)
    return { group: 'cancelReason', code: cancelReason };
  if (status === 'ENTERED_IN_ERROR' && errorReason !== undefined)
    return { group: 'errorReason', code: errorReason };
  if (status === 'ON_HOLD' && holdReason !== undefined) return { group: 'holdReason', code: holdReason };
  return undefined;
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
