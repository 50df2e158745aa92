import type { components } from '@/api/schema';
import type { KindOfHelp } from '@/shared/places/place';
import type { Procedure } from './procedure';

type Schemas = components['schemas'];

/** What « Faire le point » came to, and nothing of what was answered on the way there. */
export interface Chosen {
  readonly kindOfHelp: KindOfHelp;
  readonly needs: readonly Schemas['Need'][];
  readonly urgent: boolean;
  readonly procedure: Procedure;
  readonly overrideReason: Schemas['OverrideReason'] | undefined;
  /** What a place may be told to receive the person well; the person agrees word by word, later. */
  readonly profileWords: readonly Schemas['ProfileWord'][];
}

let handedOver: { readonly team: string; readonly chosen: Chosen } | undefined;

/** From one room to the next, in memory: it waits for the team that chose, and for one reader. */
export function handOver(team: string, chosen: Chosen): void {
  handedOver = { team, chosen };
}

export function takeOver(team: string): Chosen | undefined {
  const found = handedOver?.team === team ? handedOver.chosen : undefined;
  handedOver = undefined;
  return found;
}

/** Nobody came for it, and somebody else sits there now. */
export function forgetChosen(): void {
  handedOver = undefined;
}
