import type { Explained, Near } from './model';

/** The figure of a commune as somebody would follow it with a pencil. */
export interface Steps {
  /** Places that are near enough to count. */
  readonly counting: readonly Near[];
  /** Near, but farther than what the settings let count. */
  readonly apart: readonly Near[];
  readonly perWeek: number;
  /** Of the place that most communes share: how many others. */
  readonly otherCommunes: number;
  /** Places a week that fall to this commune. */
  readonly forHere: number;
  /** Places a week that an equal share would give it. */
  readonly equal: number;
}

export function stepsOf({ places, commune, targetPer1000 }: Explained): Steps {
  const counting = places.filter(({ weight }) => weight > 0);
  return {
    counting,
    apart: places.filter(({ weight }) => weight <= 0),
    perWeek: sum(counting.map(({ placesAWeek }) => placesAWeek)),
    otherCommunes: Math.max(0, ...counting.map(({ sharedByCommunes }) => sharedByCommunes - 1)),
    forHere: sum(counting.map(({ placesForHere }) => placesForHere)),
    equal: (targetPer1000 * commune.peopleInNeed) / 1_000,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
