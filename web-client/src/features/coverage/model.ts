import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type Coverage = Schemas['Coverage'];
export type Totals = Schemas['CoverageTotals'];
export type Line = Schemas['CoverageOfCommune'];
export type Group = Schemas['CoverageOfEpci'];
export type Border = Schemas['CoverageBorder'];
export type Explained = Schemas['CommuneCoverage'];
export type Near = Schemas['PlaceInReach'];
export type Place = Schemas['CoveragePlace'];
export type Rule = Schemas['FragilityRule'];

/** The kinds of help that a place gives, in the order in which they are offered. */
export const HELPS = [
  'DO_TOGETHER',
  'ACT_ON_BEHALF',
  'LEARNING_PATH',
  'EQUIPMENT_OR_CONNECTION',
  'READING_WRITING_FRENCH',
  'PAPER_PHONE_COUNTER',
  'SOCIAL_FOLLOW_UP',
] as const;
export type Help = (typeof HELPS)[number];

export const METHODS = ['ENHANCED_TWO_STEP', 'THREE_STEP'] as const;
export const CATCHMENTS = ['WITHIN_30', 'WITHIN_20'] as const;
export const MODES = ['CAR', 'FOOT'] as const;
export const ESTIMATES = ['AS_THEY_ARE', 'HALF', 'TWICE', 'LEFT_OUT'] as const;

/** How a coverage is reckoned; without a month, the present one. */
export interface Question {
  readonly help: Help;
  readonly month: string | undefined;
  readonly method: (typeof METHODS)[number];
  readonly catchment: (typeof CATCHMENTS)[number];
  readonly mode: (typeof MODES)[number];
  readonly estimates: (typeof ESTIMATES)[number];
}

/** What a map shows of a commune. */
export const LAYERS = ['missing', 'share', 'time', 'people', 'fragility'] as const;
export type Layer = (typeof LAYERS)[number];

/** What happened, as it was published: another thing than an estimate, and never mixed with one. */
export const OBSERVED = ['noPlaceLeft', 'expired', 'unmet', 'late'] as const;
export type Observed = (typeof OBSERVED)[number];
export type AnyLayer = Layer | Observed;

export function isObserved(layer: AnyLayer): layer is Observed {
  return OBSERVED.some((one) => one === layer);
}

/** Beyond every place that one could go to. */
export const BEYOND = Infinity;

/** The figure of a commune in a layer; undefined where it can't be said. */
export function valueOf(layer: Layer, line: Line): number | undefined {
  switch (layer) {
    case 'missing':
      return line.missing;
    case 'share':
      return line.share;
    case 'time':
      return line.nearestMinutes ?? BEYOND;
    case 'people':
      return line.peopleInNeed;
    case 'fragility':
      return line.fragility;
  }
}

/** Whether what the help offers can't be said: no place has told how many people it receives. */
export function isWithout(layer: Layer, { computable }: Coverage): boolean {
  return !computable && (layer === 'missing' || layer === 'share');
}

/** Neighbours whose places are not loaded: near them, the figures are too dark. */
export function missingNeighbours({ neighbours }: Coverage): string[] {
  return neighbours.filter(({ loaded }) => !loaded).map(({ name }) => name);
}

/** The kept months that are over, then the present one and those ahead. */
export function monthsToShow(today: string, kept: readonly string[]): string[] {
  const ahead = monthsAhead(today);
  return [...kept.filter((month) => month < (ahead[0] ?? '')), ...ahead];
}

/** A month that is over: its map was kept, nothing of it can be reckoned again. */
export function isPast({ month }: Question, today: string): boolean {
  return month !== undefined && month < today.slice(0, 7);
}

/** The present month and those that stops and absences are known for. */
export function monthsAhead(today: string): string[] {
  const first = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) => {
    const count = first + ahead;
    return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}

const MONTHS_AHEAD = 12;

/** Marks of a slider over the months: each has one, and the ends and the present one are named where there is room. */
export function monthMarks(
  months: readonly string[],
  present: string,
): { readonly value: number; readonly named: boolean }[] {
  const room = Math.max(1, Math.floor(months.length / 4));
  const now = months.indexOf(present);
  const apart = (value: number) => now < 0 || value === now || Math.abs(value - now) >= room;
  return months.map((_, value) => ({
    value,
    named: (value === now || value === 0 || value === months.length - 1) && apart(value),
  }));
}
