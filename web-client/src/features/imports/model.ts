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

/** What an upload may weigh, as the contract says. */
export const LARGEST_FILE = 64 * 1024 * 1024;

export type Tone = 'follow-up' | 'waiting' | 'going' | 'done' | 'stopped' | 'neutral';

export function toneOf(status: ImportStatus): Tone {
  switch (status) {
    case 'RECEIVED':
      return 'waiting';
    case 'READING':
    case 'APPLYING':
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
  return status === 'RECEIVED' || status === 'READING' || status === 'APPLYING';
}

const FIRST_WAIT = 800;
const LONGEST_WAIT = 10_000;

/** Milliseconds before asking again: quick at first, for small files, then slower and slower. */
export function askAgainAfter(status: ImportStatus | undefined, answers: number): number | false {
  if (status === undefined || !isUnderWay(status)) return false;
  return Math.min(LONGEST_WAIT, Math.round(FIRST_WAIT * 1.3 ** Math.max(0, answers - 1)));
}

/** The parts of the preview, in the order they deserve to be looked at. */
export const VIEWS = [
  'duplicates',
  'updated',
  'created',
  'rejected',
  'absent',
  'outside',
  'repairs',
] as const;
export type View = (typeof VIEWS)[number];

const VIEW_WORDS: Record<View, string> = {
  duplicates: 'a-regarder',
  updated: 'changements',
  created: 'nouveaux',
  rejected: 'refuses',
  absent: 'absents',
  outside: 'hors-territoire',
  repairs: 'reparations',
};

const VIEW_OUTCOME: Record<Exclude<View, 'repairs'>, RowOutcome> = {
  duplicates: 'POSSIBLE_DUPLICATE',
  updated: 'UPDATED',
  created: 'CREATED',
  rejected: 'REJECTED',
  absent: 'ABSENT',
  outside: 'OUTSIDE',
};

export function countOf(view: View, { counts, rules }: Pick<Import, 'counts' | 'rules'>): number {
  if (view === 'repairs') return rules.reduce((sum, { count }) => sum + count, 0);
  return counts[view === 'duplicates' ? 'possibleDuplicate' : view];
}

/** Views that hold something; the chosen one stays even when a decision emptied it. */
export function viewsOf(run: Pick<Import, 'counts' | 'rules'>, chosen: View): readonly View[] {
  return VIEWS.filter((view) => view === chosen || countOf(view, run) > 0);
}

/** Where to begin: what somebody has to decide, then what changes, then what is new. */
export function firstView(run: Pick<Import, 'counts' | 'rules'>): View {
  return VIEWS.find((view) => countOf(view, run) > 0) ?? 'created';
}

/** What of an import is shown: the page's address, so that it can be found again and sent to a colleague. */
export interface Look {
  readonly view: View;
  readonly only: RowFilter | undefined;
  readonly rule: string | undefined;
  /** From 0. */
  readonly page: number;
}

const ONLY_WORDS: Record<RowFilter, string> = {
  UNDECIDED: 'sans-decision',
  DIFFERING: 'differences',
  OUTDATED: 'a-revoir',
};

export function lookOf(query: URLSearchParams, first: View): Look {
  const page = Number(query.get('page') ?? '1');
  const rule = query.get('regle');
  return {
    view: VIEWS.find((view) => VIEW_WORDS[view] === query.get('voir')) ?? first,
    only: (Object.keys(ONLY_WORDS) as RowFilter[]).find((only) => ONLY_WORDS[only] === query.get('seul')),
    rule: rule !== null && /^[A-Z_]{1,60}$/.test(rule) ? rule : undefined,
    page: Number.isInteger(page) && page > 1 ? page - 1 : 0,
  };
}

export function queryOf({ view, only, rule, page }: Partial<Look> & Pick<Look, 'view'>): string {
  const query = new URLSearchParams({ voir: VIEW_WORDS[view] });
  if (only !== undefined) query.set('seul', ONLY_WORDS[only]);
  if (rule !== undefined) query.set('regle', rule);
  if (page !== undefined && page > 0) query.set('page', String(page + 1));
  return `?${query.toString()}`;
}

export const PAGE_SIZE = 25;

export interface RowQuery {
  readonly outcome?: RowOutcome;
  readonly rule?: RowNote['rule'];
  readonly only?: RowFilter;
  readonly page: number;
  readonly size: number;
}

/** What to ask the server for; nothing while no repair is chosen. Outdated rows are of every outcome. */
export function rowQueryOf({ view, only, rule, page }: Look): RowQuery | undefined {
  const paged = { page, size: PAGE_SIZE };
  if (only === 'OUTDATED') return { only, ...paged };
  if (view === 'repairs') {
    return rule === undefined ? undefined : { rule: rule as RowNote['rule'], ...paged };
  }
  return { outcome: VIEW_OUTCOME[view], ...(only === undefined ? {} : { only }), ...paged };
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

export type FileFault = 'old-excel' | 'type' | 'empty' | 'too-large';

/** What can be said of a file before it is sent. What it truly holds, the server finds out. */
export function faultOf({
  name,
  size,
}: {
  readonly name: string;
  readonly size: number;
}): FileFault | undefined {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  if (['xls', 'ods', 'numbers'].includes(ending)) return 'old-excel';
  if (!['csv', 'txt', 'tsv', 'json', 'xlsx', 'geojson'].includes(ending)) return 'type';
  if (size === 0) return 'empty';
  return size > LARGEST_FILE ? 'too-large' : undefined;
}

const KEY_LENGTH = 60;

/** « Hub des Brûnes n° 2 » is `hub-des-brunes-n-2`; empty when nothing of a name can stay. */
export function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, KEY_LENGTH)
    .replace(/-+$/, '');
}

/** Whether the address can be fetched, as far as this page can tell. */
export function isFetchable(address: string): boolean {
  try {
    return new URL(address).protocol === 'https:' && address.length <= 2000;
  } catch {
    return false;
  }
}

export function sizeIn(bytes: number): { readonly unit: 'kB' | 'MB'; readonly value: number } {
  return bytes < 1_000_000
    ? { unit: 'kB', value: Math.max(1, Math.round(bytes / 1000)) }
    : { unit: 'MB', value: Math.round(bytes / 100_000) / 10 };
}
