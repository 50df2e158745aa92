import type { components } from '@/api/schema';
import { HELPS } from './model';
import type { Help } from './model';

export type Anomalies = components['schemas']['CoverageAnomalies'];

type Notice = components['schemas']['Notice'];

/** A place that did not answer, as the coordinator was told: a place and a count. */
export interface SilentPlace {
  readonly placeId: string;
  readonly name: string;
  readonly count: number;
  readonly at: string;
}

const A_MONTH = 31 * 86_400_000;

/** Of the last month, each place once, as it was last told; the most first. */
export function silentPlaces(notices: readonly Notice[], now: Date): SilentPlace[] {
  const found = new Map<string, SilentPlace>();
  for (const { kind, placeId, placeName, count, at } of notices) {
    const recent = now.getTime() - Date.parse(at) < A_MONTH;
    if (kind !== 'SILENT_IN_TERRITORY' || placeId === undefined || !recent) continue;
    const before = found.get(placeId);
    if (before === undefined || before.at < at) {
      found.set(placeId, { placeId, name: placeName ?? '', count: count ?? 1, at });
    }
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'fr'));
}

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
