import type { HistoryEntry } from '../model';
import { eventsOf } from '../history-model';

/** What the history can be narrowed to; the address says it in French. */
export const HISTORY_KINDS = ['DONE', 'READINGS', 'NOTICES', 'REFUSALS'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

const IN_ADDRESS: Readonly<Record<HistoryKind, string>> = {
  DONE: 'faits',
  READINGS: 'lectures',
  NOTICES: 'avis',
  REFUSALS: 'refus',
};

const KIND_OF: Readonly<Record<string, HistoryKind>> = {
  READ: 'READINGS',
  FIRST_READ: 'READINGS',
  READ_HISTORY: 'READINGS',
  LIST: 'READINGS',
  PREVIEW: 'READINGS',
  REMIND: 'NOTICES',
  SKIP: 'NOTICES',
  TELL: 'NOTICES',
  TELL_PARTNER: 'NOTICES',
  PERSON_ASKED: 'NOTICES',
  PERSON_TO_ASK: 'NOTICES',
  REFUSED: 'REFUSALS',
};

/** Whatever is neither a reading, a notice nor a refusal was done: an action that this page does not know yet too. */
export function kindOf({ action }: Pick<HistoryEntry, 'action'>): HistoryKind {
  return KIND_OF[action] ?? 'DONE';
}

/** Nothing or an unknown word in the address means everything. */
export function kindInAddress(search: URLSearchParams): HistoryKind | undefined {
  return HISTORY_KINDS.find((kind) => IN_ADDRESS[kind] === search.get('historique'));
}

/** The same address with another choice; what else it says stays. */
export function addressFor(search: URLSearchParams, kind: HistoryKind | undefined): string {
  const next = new URLSearchParams(search);
  next.delete('historique');
  if (kind !== undefined) next.set('historique', IN_ADDRESS[kind]);
  return `?${next.toString()}`;
}

export function narrowed(entries: readonly HistoryEntry[], kind: HistoryKind | undefined): HistoryEntry[] {
  const events = eventsOf(entries);
  return kind === undefined ? events : events.filter((entry) => kindOf(entry) === kind);
}
