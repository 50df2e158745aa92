import type { components } from '@/api/schema';
import { HELPS } from './model';
import type { Help } from './model';

export type Anomalies = components['schemas']['CoverageAnomalies'];

interface OutOfReach {
  readonly help: Help;
  readonly places: number;
  readonly communes: number;
  readonly people: number;
}

/** The helps that somebody cannot reach, the one that most people lack first. */
export function outOfReach({ helps }: Anomalies): OutOfReach[] {
  return HELPS.flatMap((help) =>
    helps
      .filter(({ orientationType, communes }) => orientationType === help && communes > 0)
      .map(({ places, communes, people }) => ({ help, places, communes, people })),
  ).toSorted((one, other) => other.people - one.people);
}
