import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type Import = Schemas['Import'];
export type ImportStatus = Schemas['ImportStatus'];
export type ImportRow = Schemas['ImportRow'];
export type RowOutcome = Schemas['RowOutcome'];
export type RowFilter = Schemas['RowFilter'];
export type RowChoice = Schemas['RowChoice'];
export type RowDecision = Schemas['RowDecisionRequest'];
export type FieldChange = Schemas['ImportFieldChange'];
export type FieldValue = Schemas['FieldValue'];
export type CardField = Schemas['CardField'];
export type Candidate = Schemas['DuplicateCandidate'];
export type RowNote = Schemas['RowNote'];
export type Source = Schemas['DirectorySource'];
export type SourceFormat = Schemas['SourceFormat'];
export type PullEvery = Schemas['PullEvery'];
export type Counts = Schemas['OutcomeCounts'];
export type WorkProgress = Schemas['WorkProgress'];
export type NothingDone = Schemas['NothingDone'];
export type NamedCommune = Schemas['NamedCommune'];

export const FORMATS: readonly SourceFormat[] = [
  'HUB_TABLE',
  'MEDNUM',
  'FRANCE_SERVICES',
  'DATA_INCLUSION_STRUCTURES',
  'DATA_INCLUSION_SERVICES',
  'PUBLIC_COUNTERS',
];

/** Whether the rows of a file are services of places that another file brought. */
export function ofServices({ format }: Pick<Import, 'format'>): boolean {
  return format === 'DATA_INCLUSION_SERVICES';
}

export const PULL_EVERY: readonly PullEvery[] = ['DAY', 'WEEK', 'MONTH'];

export type Tone = 'follow-up' | 'waiting' | 'going' | 'done' | 'stopped' | 'neutral';

export function toneOf(status: ImportStatus): Tone {
  switch (status) {
    case 'RECEIVED':
      return 'waiting';
    case 'READING':
    case 'APPLYING':
    case 'UNDOING':
      return 'going';
    case 'READY':
      return 'follow-up';
    case 'APPLIED':
      return 'done';
    case 'UNDONE':
    case 'FAILED':
      return 'stopped';
    case 'DISCARDED':
      return 'neutral';
  }
}

export function isUnderWay(status: ImportStatus): boolean {
  return ['RECEIVED', 'READING', 'APPLYING', 'UNDOING'].includes(status);
}

/** Of the present step, 0–100; nothing while it waits or has nothing to count. */
export function percentOf(progress: WorkProgress | undefined): number | undefined {
  if (progress === undefined || progress.total === 0) return undefined;
  return Math.min(100, Math.floor((100 * progress.done) / progress.total));
}

const FIRST_WAIT = 800;
const LONGEST_WAIT = 10_000;
/** While a figure goes up under somebody's eyes. */
const LONGEST_WAIT_AT_WORK = 3_000;

/** Milliseconds before asking again: quick at first, for small files, then slower and slower. */
export function askAgainAfter(status: ImportStatus | undefined, answers: number): number | false {
  if (status === undefined || !isUnderWay(status)) return false;
  const longest = status === 'APPLYING' || status === 'UNDOING' ? LONGEST_WAIT_AT_WORK : LONGEST_WAIT;
  return Math.min(longest, Math.round(FIRST_WAIT * 1.3 ** Math.max(0, answers - 1)));
}

/** The row to look at after one was decided on: the next without a decision, then the first one left. */
export function nextToDecide(rows: readonly ImportRow[], decided: number): number | undefined {
  const open = rows.filter((row) => row.row !== decided && isOpen(row));
  return (open.find(({ row }) => row > decided) ?? open[0])?.row;
}

/** Whether the row is a question to the coordinator, answered or not. */
export function asks({ outcome, candidates }: Pick<ImportRow, 'outcome' | 'candidates'>): boolean {
  return outcome === 'ABSENT' || outcome === 'POSSIBLE_DUPLICATE' || candidates.length > 0;
}

function isOpen(row: ImportRow): boolean {
  return asks(row) && row.decision === undefined;
}

/** What the summary says, in its order; unchanged places are said even when all of them are. */
export const SUMMARY_PARTS = [
  'created',
  'updated',
  'unchanged',
  'possibleDuplicate',
  'rejected',
  'outside',
  'absent',
] as const satisfies readonly (keyof Counts)[];

export type SummaryPart = (typeof SUMMARY_PARTS)[number];

export function summaryOf(counts: Counts): readonly { part: SummaryPart; count: number }[] {
  return SUMMARY_PARTS.map((part) => ({ part, count: counts[part] })).filter(({ count }) => count > 0);
}

/** Whether applying would change anything at all. */
export function changesNothing({ counts }: Pick<Import, 'counts'>): boolean {
  return counts.created + counts.updated + counts.possibleDuplicate + counts.absent === 0;
}
