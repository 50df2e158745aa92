import { useCallback, useSyncExternalStore } from 'react';
import { Attempt } from '@/api/attempt';
import { calendarDay } from '@/shared/i18n/dates';
import type { Referral } from '../../model';
import { nothingTyped } from './model';
import type { Typed } from './model';

/**
 * What is being typed, for as long as the page lives: one may go and look at a place and come back. It is never
 * written anywhere: closing the tab, signing out or acting for another team forgets it.
 */
export interface Flow extends Typed {
  /** What the place would see, and of which request it is the answer. */
  readonly preview: { readonly request: string; readonly seen: Referral } | undefined;
  readonly creating: Attempt;
  readonly sending: Attempt;
}

const flows = new Map<string, Flow>();
const listeners = new Set<() => void>();

export function useFlow(team: string, draftId: string | undefined) {
  const key = keyOf(team, draftId);
  const flow = useSyncExternalStore(subscribe, () => ensure(team, key));
  const change = useCallback(
    (part: Partial<Flow> | ((flow: Flow) => Partial<Flow>)) => {
      const now = ensure(team, key);
      write(key, { ...now, ...(typeof part === 'function' ? part(now) : part) });
    },
    [team, key],
  );
  return [flow, change] as const;
}

/** What was typed before its draft existed, or for a draft that another one replaces, goes on under the new draft. */
export function moveFlow(team: string, from: string | undefined, to: string): void {
  const flow = ensure(team, keyOf(team, from));
  flows.delete(keyOf(team, from));
  write(keyOf(team, to), { ...flow, preview: undefined, creating: new Attempt(), sending: new Attempt() });
}

export function forgetFlow(team: string, draftId: string): void {
  flows.delete(keyOf(team, draftId));
}

export function forgetEverything(): void {
  flows.clear();
}

const keyOf = (team: string, draftId: string | undefined) => `${team} ${draftId ?? 'new'}`;

function ensure(team: string, key: string): Flow {
  const known = flows.get(key);
  if (known !== undefined) return known;
  [...flows.keys()].filter((other) => !other.startsWith(`${team} `)).forEach((other) => flows.delete(other));
  const flow: Flow = {
    ...nothingTyped(calendarDay(new Date())),
    preview: undefined,
    creating: new Attempt(),
    sending: new Attempt(),
  };
  flows.set(key, flow);
  return flow;
}

function write(key: string, flow: Flow): void {
  flows.set(key, flow);
  listeners.forEach((listener) => {
    listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
