import type { Import, RowFilter, RowNote, RowOutcome } from './model';

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
