import type { components } from '@/api/schema';
import { monthsOf, quarterOf } from '@/shared/published/quarter';
import type { PublishedQuarter } from '@/shared/published/quarter';

type Schemas = components['schemas'];

export type PublishedCounts = Schemas['PublishedCounts'];
export type Measure = Schemas['PublishedMeasureTables'];
export type MeasureCode = Measure['measure'];
export type Table = Schemas['PublishedTable'];
export type TableCode = Table['table'];
export type Cell = Schemas['PublishedCell'];
export type Rate = Schemas['PublishedRate'];

/** The quarter of the address when it is one that is published, else the newest. */
export function quarterIn(
  search: URLSearchParams,
  published: readonly PublishedQuarter[],
): PublishedQuarter | undefined {
  return quarterOf(search.get('trimestre'), published);
}

/** The measure of the address, else the first one that shows something. */
export function measureIn(search: URLSearchParams, measures: readonly Measure[]): Measure | undefined {
  const asked = search.get('mesure');
  return (
    measures.find(({ measure }) => measure === asked) ??
    measures.find(({ atLeast }) => atLeast !== undefined) ??
    measures[0]
  );
}

/** `2026-Q3` goes from 2026-07 to 2026-09. */
export function partsOf(quarter: string): {
  readonly year: string;
  readonly from: string;
  readonly to: string;
} {
  return { year: quarter.slice(0, 4), ...monthsOf(quarter) };
}

/** How a rate can be said truly: between two bounds, from one side only, or not at all. */
export function rateSaid({
  from,
  to,
}: Pick<Rate, 'from' | 'to'>): 'between' | 'atLeast' | 'atMost' | 'unknown' {
  if (from === 0) return to === 100 ? 'unknown' : 'atMost';
  return to === 100 ? 'atLeast' : 'between';
}

export function isShown(table: Table): boolean {
  return table.cells.some(({ rounded }) => rounded !== undefined);
}

export interface LineWords {
  readonly territory: string;
  readonly quarter: string;
  readonly source: string;
  readonly hidden: string;
  readonly measure: (measure: MeasureCode) => string;
  readonly table: (table: TableCode) => string;
  readonly cell: (table: TableCode, cell: Cell) => string;
}

/** Every cell of the quarter on a line of its own, with where it comes from and since when. */
export function linesOf({ measures, publishedOn }: PublishedCounts, words: LineWords): string[][] {
  return measures.flatMap(({ measure, tables }) =>
    tables.flatMap(({ table, cells }) =>
      cells.map((cell) => [
        words.territory,
        words.quarter,
        words.measure(measure),
        words.table(table),
        words.cell(table, cell),
        cell.rounded === undefined ? words.hidden : String(cell.rounded),
        publishedOn,
        words.source,
      ]),
    ),
  );
}
