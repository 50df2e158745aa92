import type { Shade } from '@/shared/map/area-map-data';
import { BEYOND, valueOf } from './model';
import type { Layer, Line } from './model';

/**
 * One line of a legend and what it fills. `none`: nobody, nothing · `unknown`: can't be said · `hidden`: not published,
 * which is not nothing · `range`: `from` up to `to`, which is left out where there is no end.
 */
export interface MapClass {
  readonly kind: 'none' | 'range' | 'unknown' | 'hidden' | 'loss' | 'gain' | 'same';
  readonly shade: Shade;
  readonly from?: number;
  readonly to?: number;
  readonly communes: readonly string[];
  /** Where the figures are of EPCIs: how many, their communes being what is filled. */
  readonly epcis?: number;
}

/** Bounds that mean something on their own: half of an equal share is half, whatever the territory. */
const FIXED: Readonly<
  Partial<Record<Layer, { readonly bounds: readonly number[]; readonly worstFirst: boolean }>>
> = {
  share: { bounds: [0, 0.25, 0.5, 0.75, 1], worstFirst: true },
  fragility: { bounds: [0, 2, 4, 6, 8], worstFirst: false },
};
const MINUTES = [10, 20, 30] as const;
export const DARKENING: readonly Shade[] = [0, 1, 2, 3, 4];

/** At most five classes, light where all is well and dark where it is not, and one for what can't be said. */
export function classesOf(layer: Layer, lines: readonly Line[]): MapClass[] {
  const known = lines.flatMap((line) => {
    const value = valueOf(layer, line);
    return value === undefined ? [] : [{ code: line.code, value }];
  });
  const unknown = lines.filter((line) => valueOf(layer, line) === undefined).map(({ code }) => code);
  return [
    ...(known.length === 0 ? [] : ranges(layer, known)),
    ...(unknown.length === 0 ? [] : [{ kind: 'unknown', shade: 'unknown', communes: unknown } as const]),
  ];
}

interface Known {
  readonly code: string;
  readonly value: number;
}

function ranges(layer: Layer, known: readonly Known[]): MapClass[] {
  if (layer === 'time') return byMinutes(known);
  const fixed = FIXED[layer];
  if (fixed === undefined) return byQuantiles(known);
  const { bounds, worstFirst } = fixed;
  const classes = bounds.map((from, index): MapClass => {
    const to = bounds[index + 1];
    return {
      kind: 'range',
      shade: DARKENING[worstFirst ? bounds.length - 1 - index : index] ?? 0,
      from,
      ...(to === undefined ? {} : { to }),
      communes: codes(known, (value) => value >= from && (to === undefined || value < to)),
    };
  });
  return worstFirst ? classes.reverse() : classes;
}

function byMinutes(known: readonly Known[]): MapClass[] {
  const shades: readonly Shade[] = [0, 1, 3, 4];
  return [...MINUTES, BEYOND].map((to, index): MapClass => {
    const above = MINUTES[index - 1] ?? -1;
    return {
      kind: 'range',
      shade: shades[index] ?? 4,
      ...(to === BEYOND ? { from: above } : { to }),
      communes: codes(known, (value) => value > above && value <= to),
    };
  });
}

/** « Aucune » apart, then four classes of about as many communes each; bounds are figures that exist. */
function byQuantiles(known: readonly Known[]): MapClass[] {
  const some = known.map(({ value }) => value).filter((value) => value > 0);
  const none: MapClass = { kind: 'none', shade: 0, communes: codes(known, (value) => value <= 0) };
  const classes = quantiles(some, 4).map(({ from, to }, index, all): MapClass => ({
    kind: 'range',
    // Fewer classes keep the darkest: the most is always the same dark.
    shade: DARKENING[DARKENING.length - all.length + index] ?? 4,
    from,
    to,
    communes: codes(known, (value) => value >= from && value <= to),
  }));
  return [none, ...classes];
}

export function quantiles(values: readonly number[], parts: number): { from: number; to: number }[] {
  const ascending = values.toSorted((a, b) => a - b);
  const ends = new Set(
    Array.from(
      { length: parts },
      (_, part) => ascending[Math.ceil(((part + 1) * ascending.length) / parts) - 1],
    ),
  );
  let below = -Infinity;
  return [...ends].flatMap((to) => {
    if (to === undefined) return [];
    const from = ascending.find((value) => value > below) ?? to;
    below = to;
    return [{ from, to }];
  });
}

/** What a project changes: for how many more, or fewer, a place is missing. */
export function effectClasses(
  lines: readonly Pick<Line, 'code'>[],
  effect: readonly { readonly code: string; readonly missingBefore: number; readonly missingAfter: number }[],
): MapClass[] {
  const fewer = new Map(
    effect.map(({ code, missingBefore, missingAfter }) => [code, missingBefore - missingAfter]),
  );
  const known = lines.map(({ code }) => ({ code, value: fewer.get(code) ?? 0 }));
  const side = (kind: 'gain' | 'loss', sign: 1 | -1): MapClass[] => {
    const turned = known.map(({ code, value }) => ({ code, value: sign * value }));
    const parts = quantiles(
      turned.map(({ value }) => value).filter((value) => value > 0),
      2,
    );
    return parts.map(({ from, to }, index) => ({
      kind,
      shade: `${kind}${index + 1 === parts.length ? '2' : '1'}` as Shade,
      from,
      to,
      communes: codes(turned, (value) => value >= from && value <= to),
    }));
  };
  return [
    ...side('gain', 1).reverse(),
    { kind: 'same', shade: 0, communes: codes(known, (value) => value === 0) },
    ...side('loss', -1),
  ];
}

function codes(known: readonly Known[], within: (value: number) => boolean): string[] {
  return known.filter(({ value }) => within(value)).map(({ code }) => code);
}
