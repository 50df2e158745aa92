import { useCallback, useSyncExternalStore } from 'react';
import { Attempt } from '@/api/attempt';
import { calendarDay } from '@/shared/i18n/dates';
import { waitingRoom } from '@/shared/waiting/waiting-room';
import { nothingTyped } from './model';
import type { SeenByPlace, Typed } from './model';

/**
 * What is being typed, for as long as the page lives: one may go and look at a place and come back. It is never
 * written anywhere: closing the tab, signing out or acting for another team forgets it.
 */
export interface Flow extends Typed {
  /** What the place would see, and of which request it is the answer; by this page's own rule without a network. */
  readonly preview:
    { readonly request: string; readonly seen: SeenByPlace; readonly withoutNetwork: boolean } | undefined;
  /** The help was chosen in « Faire le point »: it is not asked again. */
  readonly together: boolean;
  /** Why the server did not take what was typed. */
  readonly refusal: unknown;
  readonly creating: Attempt;
  readonly sending: Attempt;
  /** Under which its sending is known to the waiting room, whichever draft it is. */
  readonly sendingKey: string;
}

const flows = new Map<string, Flow>();
const movedTo = new Map<string, string>();
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

export function flowOf(team: string, draftId: string | undefined): Flow {
  return ensure(team, keyOf(team, draftId));
}

export function changeFlow(team: string, draftId: string | undefined, part: Partial<Flow>): void {
  write(keyOf(team, draftId), { ...flowOf(team, draftId), ...part });
}

/** What was typed before its draft existed, or for a draft that another one replaces, goes on under the new draft. */
export function moveFlow(team: string, from: string | undefined, to: string): void {
  const flow = ensure(team, keyOf(team, from));
  flows.delete(keyOf(team, from));
  write(keyOf(team, to), { ...flow, preview: undefined, ...nothingTried() });
}

/** The same to where no server knows it yet: what was tried may have been done, and trying again must not do it twice. */
export function moveFlowAside(team: string, from: string | undefined, to: string): void {
  const flow = ensure(team, keyOf(team, from));
  flows.delete(keyOf(team, from));
  write(keyOf(team, to), { ...flow, preview: undefined });
}

/** The server knows it now: addresses of before lead there, and what was read before sending stands. */
export function moveFlowToServer(team: string, from: string, to: string): void {
  const flow = ensure(team, keyOf(team, from));
  flows.delete(keyOf(team, from));
  movedTo.set(keyOf(team, from), to);
  write(keyOf(team, to), { ...flow, creating: new Attempt() });
}

export function whereItMoved(team: string, draftId: string): string | undefined {
  return movedTo.get(keyOf(team, draftId));
}

export function forgetFlow(team: string, draftId: string): void {
  flows.delete(keyOf(team, draftId));
}

export function forgetEverything(): void {
  flows.clear();
  movedTo.clear();
}

const nothingTried = () => ({
  refusal: undefined,
  creating: new Attempt(),
  sending: new Attempt(),
  sendingKey: crypto.randomUUID(),
});

const keyOf = (team: string, draftId: string | undefined) => `${team} ${draftId ?? 'new'}`;

function ensure(team: string, key: string): Flow {
  const known = flows.get(key);
  if (known !== undefined) return known;
  const waiting = new Set(waitingRoom.all().map((one) => one.key));
  [...flows]
    .filter(([other, { sendingKey }]) => !other.startsWith(`${team} `) && !waiting.has(sendingKey))
    .forEach(([other]) => flows.delete(other));
  const flow: Flow = {
    ...nothingTyped(calendarDay(new Date())),
    together: false,
    preview: undefined,
    ...nothingTried(),
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
