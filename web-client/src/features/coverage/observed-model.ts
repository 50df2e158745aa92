import type { components } from '@/api/schema';
import { DARKENING, quantiles } from './classes-model';
import type { MapClass } from './classes-model';
import type { Coverage, Observed } from './model';

type Schemas = components['schemas'];
export type PublishedCounts = Schemas['PublishedCounts'];
export type PublishedQuarter = Schemas['PublishedQuarter'];
type MeasureCode = Schemas['PublishedMeasure'];

/** Measures that are added up; each event is in one of them only. */
const MEASURES: Readonly<Record<Observed, readonly MeasureCode[]>> = {
  noPlaceLeft: ['DECLINED_NO_PLACE_LEFT'],
  expired: ['EXPIRED'],
  unmet: ['UNMET_NEED'],
  late: ['ACCEPTED_WITHIN_10_DAYS', 'ACCEPTED_AFTER_10_DAYS'],
};
/** The cell of communes without an EPCI. */
export const NO_EPCI = 'NONE';

/** What is published of one EPCI. */
export interface ObservedFigure {
  readonly epci: string;
  /** Undefined for communes without an EPCI. */
  readonly name: string | undefined;
  /** Undefined where nothing is published, which is not nobody. */
  readonly number: number | undefined;
  /** False when only a part of it is published: then there are so many at least. */
  readonly whole: boolean;
}

/** The quarter of the address when it is one that is published, else the newest. */
export function quarterOf(
  asked: string | undefined,
  published: readonly PublishedQuarter[],
): PublishedQuarter | undefined {
  return published.find(({ quarter }) => quarter === asked) ?? published[0];
}

/** `2026-Q3` goes from 2026-07 to 2026-09. */
export function monthsOf(quarter: string): { readonly from: string; readonly to: string } {
  const number = Number(quarter.slice(6));
  const month = (count: number) => `${quarter.slice(0, 4)}-${String(count).padStart(2, '0')}`;
  return { from: month(number * 3 - 2), to: month(number * 3) };
}

/** Each EPCI of the territory and of what was published, by name. */
export function observedIn(
  { measures }: Pick<PublishedCounts, 'measures'>,
  layer: Observed,
  { epcis, communes }: Pick<Coverage, 'epcis' | 'communes'>,
): ObservedFigure[] {
  const wanted = MEASURES[layer];
  const tables = wanted.map(
    (code) =>
      measures.find(({ measure }) => measure === code)?.tables.find(({ table }) => table === 'EPCI')?.cells ??
      [],
  );
  const names = new Map<string, string | undefined>(epcis.map(({ code, name }) => [code, name]));
  if (communes.some(({ epci }) => epci === undefined)) names.set(NO_EPCI, undefined);
  // As it was called when it was published, where it is gone since.
  tables.flat().forEach(({ cell, name }) => names.has(cell) || names.set(cell, name));
  return [...names]
    .map(([epci, name]): ObservedFigure => {
      const shown = tables.flatMap((cells) => {
        const rounded = cells.find(({ cell }) => cell === epci)?.rounded;
        return rounded === undefined ? [] : [rounded];
      });
      return {
        epci,
        name: epci === NO_EPCI ? undefined : name,
        number: shown.length === 0 ? undefined : shown.reduce((sum, one) => sum + one, 0),
        whole: shown.length === wanted.length,
      };
    })
    .toSorted((a, b) => (a.name ?? '\uffff').localeCompare(b.name ?? '\uffff', 'fr'));
}

/** Four classes of about as many EPCIs each, and one of what is not published. */
export function observedClasses(
  figures: readonly ObservedFigure[],
  communes: readonly { readonly code: string; readonly epci?: string }[],
): MapClass[] {
  const filled = (found: readonly ObservedFigure[]) => ({
    communes: communes
      .filter(({ epci = NO_EPCI }) => found.some((figure) => figure.epci === epci))
      .map(({ code }) => code),
    epcis: found.length,
  });
  const known = figures.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const classes = quantiles(known, 4).map(({ from, to }, index, all): MapClass => ({
    kind: 'range',
    shade: DARKENING[DARKENING.length - all.length + index] ?? 4,
    from,
    to,
    ...filled(figures.filter(({ number = -1 }) => number >= from && number <= to)),
  }));
  const hidden = figures.filter(({ number }) => number === undefined);
  return [
    ...classes,
    ...(hidden.length === 0 ? [] : [{ kind: 'hidden', shade: 'unknown', ...filled(hidden) } as const]),
  ];
}
