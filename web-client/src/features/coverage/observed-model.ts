import type { components } from '@/api/schema';
import { DARKENING, quantiles } from './classes-model';
import type { MapClass } from './classes-model';
import { HELPS } from './model';
import type { Coverage, Help, Observed } from './model';

type Schemas = components['schemas'];
export type PublishedCounts = Schemas['PublishedCounts'];
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

export interface PublishedFigure {
  /** Undefined where nothing is published, which is not nobody. */
  readonly number: number | undefined;
  /** False when only a part of it is published: then there are so many at least. */
  readonly whole: boolean;
}

/** What is published of one EPCI. */
export interface ObservedFigure extends PublishedFigure {
  readonly epci: string;
  /** Undefined for communes without an EPCI. */
  readonly name: string | undefined;
}

export interface ObservedOfHelp extends PublishedFigure {
  readonly help: Help;
}

type Counts = Pick<PublishedCounts, 'measures'>;
type Cells = readonly Schemas['PublishedCell'][];

/** The same for each kind of help, in the order of the screens. */
export function observedByHelp({ measures }: Counts, layer: Observed): ObservedOfHelp[] {
  const tables = tablesOf(measures, layer, 'ORIENTATION_TYPE');
  return HELPS.map((help) => ({ help, ...publishedIn(tables, help) }));
}

function tablesOf(
  measures: Counts['measures'],
  layer: Observed,
  table: Schemas['PublishedTableName'],
): readonly Cells[] {
  return MEASURES[layer].map(
    (code) =>
      measures.find(({ measure }) => measure === code)?.tables.find((one) => one.table === table)?.cells ??
      [],
  );
}

/** The sum of what is shown of a cell: never of what is hidden, and never a difference. */
function publishedIn(tables: readonly Cells[], wanted: string): PublishedFigure {
  const shown = tables.flatMap((cells) => {
    const rounded = cells.find(({ cell }) => cell === wanted)?.rounded;
    return rounded === undefined ? [] : [rounded];
  });
  return {
    number: shown.length === 0 ? undefined : shown.reduce((sum, one) => sum + one, 0),
    whole: shown.length === tables.length,
  };
}

/** Each EPCI of the territory and of what was published, by name. */
export function observedIn(
  { measures }: Pick<PublishedCounts, 'measures'>,
  layer: Observed,
  { epcis, communes }: Pick<Coverage, 'epcis' | 'communes'>,
): ObservedFigure[] {
  const tables = tablesOf(measures, layer, 'EPCI');
  const names = new Map<string, string | undefined>(epcis.map(({ code, name }) => [code, name]));
  if (communes.some(({ epci }) => epci === undefined)) names.set(NO_EPCI, undefined);
  // As it was called when it was published, where it is gone since.
  tables.flat().forEach(({ cell, name }) => names.has(cell) || names.set(cell, name));
  return [...names]
    .map(([epci, name]): ObservedFigure => {
      return {
        epci,
        name: epci === NO_EPCI ? undefined : name,
        ...publishedIn(tables, epci),
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
