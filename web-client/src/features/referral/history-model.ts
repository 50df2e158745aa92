import { calendarDay } from '@/shared/i18n/dates';
import type { HistoryEntry, Referral } from './model';

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
    | 'notice'
    | 'step'
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
  if (action === 'TELL' && detail['event'] !== undefined)
    codes.push({ group: 'notice', code: detail['event'] });
  // One line of the trail may stand for several steps that fell due together.
  const steps = action === 'REMIND' ? detail['steps'] : action === 'SKIP' ? detail['skipped'] : undefined;
  steps?.split(',').forEach((code) => codes.push({ group: 'step', code }));
  if (action === 'EXPORT_HISTORY' && detail['format'] !== undefined)
    codes.push({ group: 'exportFormat', code: detail['format'] });
  if (action === 'REFUSED' && detail['problem'] !== undefined)
    codes.push({ group: 'refusal', code: detail['problem'].toUpperCase().replaceAll('-', '_') });
  if (action.startsWith('PERSON_') && detail['channel'] !== undefined)
    codes.push({ group: 'askChannel', code: detail['channel'] });
  return codes;
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
