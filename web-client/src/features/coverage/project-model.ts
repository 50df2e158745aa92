import type { components } from '@/api/schema';
import type { Question } from './model';

type Schemas = components['schemas'];

export type ChangeRequest = Schemas['CoverageChange'];
export type Effect = Schemas['CoverageEffect'];
export type EffectOnCommune = Schemas['CoverageEffectOnCommune'];
export type Scenario = Schemas['Scenario'];
export type ScenarioRequest = Schemas['ScenarioRequest'];
export type Settings = Schemas['ScenarioSettings'];
export type Suggestions = Schemas['CommuneSuggestions'];

/** A commune or a place as it is named where it was chosen; without a name where only its number came. */
export interface Named {
  readonly code: string;
  readonly name: string | undefined;
}

/** One thing that could be done, as it is shown. */
export interface Change {
  readonly kind: ChangeRequest['kind'];
  readonly place: Named | undefined;
  readonly communes: readonly Named[];
  /** People a week; undefined for what closes. */
  readonly perWeek: number | undefined;
}

/** What is being thought of: kept in the page until somebody keeps it for good. */
export interface Draft {
  readonly name: string;
  readonly changes: readonly Change[];
  /** Of what it was opened from, to be replaced when it is kept. */
  readonly kept: { readonly id: string; readonly etag: string } | undefined;
}

export const NOTHING_YET: Draft = { name: '', changes: [], kept: undefined };

/** As many as the server reckons with. */
export const AT_MOST = 40;
export const STOPS = { least: 2, most: 15 } as const;
const PEOPLE_AT_MOST = 1_000;
const SUGGESTED_AT_MOST = 10;

export const open = (commune: Named, perWeek: number): Change => ({
  kind: 'OPEN',
  place: undefined,
  communes: [commune],
  perWeek,
});
export const round = (communes: readonly Named[], perWeek: number): Change => ({
  kind: 'ROUND',
  place: undefined,
  communes,
  perWeek,
});
export const close = (place: Named): Change => ({ kind: 'CLOSE', place, communes: [], perWeek: undefined });
export const capacity = (place: Named, perWeek: number): Change => ({
  kind: 'CAPACITY',
  place,
  communes: [],
  perWeek,
});

/** A place changes in one way: what is thought of last replaces what was. */
export function withChange(draft: Draft, change: Change): Draft {
  const others = draft.changes.filter(
    ({ place }) => change.place === undefined || place?.code !== change.place.code,
  );
  return others.length >= AT_MOST ? draft : { ...draft, changes: [...others, change] };
}

export function without(draft: Draft, index: number): Draft {
  return { ...draft, changes: draft.changes.filter((_, at) => at !== index) };
}

export function requestOf({ kind, place, communes, perWeek }: Change): ChangeRequest {
  return {
    kind,
    ...(place === undefined ? {} : { placeId: place.code }),
    ...(communes.length === 0 ? {} : { communeCodes: communes.map(({ code }) => code) }),
    ...(perWeek === undefined ? {} : { perWeek }),
  };
}

/** With the names that were kept with it: what is gone since is still named. */
export function changeOf({ kind, placeId, communeCodes, perWeek, names = [] }: ChangeRequest): Change {
  return {
    kind,
    place: placeId === undefined ? undefined : { code: placeId, name: names[0] },
    communes: (communeCodes ?? []).map((code, at) => ({
      code,
      name: placeId === undefined ? names[at] : undefined,
    })),
    perWeek,
  };
}

export function draftOf({ id, name, changes }: Scenario, etag: string): Draft {
  return { name, changes: changes.map(changeOf), kept: { id, etag } };
}

/** What a project is looked at with, to be kept with it. */
export function settingsOf({ month, method, catchment, mode, estimates }: Question): Settings {
  return { method, catchment, mode, estimates, ...(month === undefined ? {} : { month }) };
}

/** The month that a kept project is reckoned for: its own, or the present one once that is over. */
export function monthReckoned({ month }: Settings, today: string): string {
  const present = today.slice(0, 7);
  return month === undefined || month < present ? present : month;
}

/** Whether what they bring can be compared as it is: reckoned the same way, for the same month. */
export function sameSettings(one: Settings, other: Settings, today: string): boolean {
  return (
    one.method === other.method &&
    one.catchment === other.catchment &&
    one.mode === other.mode &&
    one.estimates === other.estimates &&
    monthReckoned(one, today) === monthReckoned(other, today)
  );
}

/** A typed number of people a week; undefined when it is none. A place may be thought of with nobody. */
export function peopleIn(typed: string, least: 0 | 1 = 1): number | undefined {
  return wholeIn(typed, least, PEOPLE_AT_MOST);
}

export function sessionsIn(typed: string): number | undefined {
  return wholeIn(typed, 1, SUGGESTED_AT_MOST);
}

function wholeIn(typed: string, least: number, most: number): number | undefined {
  const value = /^\d{1,4}$/u.test(typed.trim()) ? Number(typed.trim()) : NaN;
  return value >= least && value <= most ? value : undefined;
}

/** What one reads first of an effect. */
export interface EffectInShort {
  /** Fewer people without a place; negative when there are more. */
  readonly fewer: number;
  readonly gaining: readonly EffectOnCommune[];
  readonly losing: readonly EffectOnCommune[];
}

/** Communes where the number of people without a place changes: who gains most first, who loses most first. */
export function inShort({ before, after, communes }: Effect): EffectInShort {
  const by = ({ missingBefore, missingAfter }: EffectOnCommune) => missingBefore - missingAfter;
  return {
    fewer: before.missing - after.missing,
    gaining: communes.filter((one) => by(one) > 0).toSorted((a, b) => by(b) - by(a)),
    losing: communes.filter((one) => by(one) < 0).toSorted((a, b) => by(a) - by(b)),
  };
}
