import { useSyncExternalStore } from 'react';
import type { components } from '@/api/schema';
import type { Mapping } from '../../mapping/model';
import type { SourceFormat } from '../../model';
import type { FileFault } from '../../new-file';

export type Proposal = components['schemas']['ProfileProposal'];

/** The choice of a source that does not exist yet; no key can be called so. */
export const NEW_SOURCE = '+';

export interface Draft {
  readonly file: File | undefined;
  readonly fault: FileFault | undefined;
  readonly proposal: Proposal | undefined;
  /** A source's key, `NEW_SOURCE`, or empty while nothing is chosen. */
  readonly source: string;
  readonly name: string;
  /** Only what was chosen by hand; else what the source usually is, or what was recognised. */
  readonly format: SourceFormat | undefined;
  /** What was set on the mapping screen, by the profile it began from: changing one's mind about the source loses nothing. */
  readonly mappings: Readonly<Record<string, Mapping>>;
  /** The key under which the new source was sent: should only the file be lost, trying again finds its own source. */
  readonly opened: string | undefined;
}

const NOTHING: Draft = {
  file: undefined,
  fault: undefined,
  proposal: undefined,
  source: '',
  name: '',
  format: undefined,
  mappings: {},
  opened: undefined,
};

/**
 * The import that is being prepared, for as long as the page lives: one may go and look at something and come back.
 * A browser keeps a chosen file no longer than that.
 */
let draft = NOTHING;
const listeners = new Set<() => void>();

export function useDraft(): readonly [Draft, (part: Partial<Draft>) => void] {
  return [useSyncExternalStore(subscribe, () => draft), changeDraft];
}

export function changeDraft(part: Partial<Draft>): void {
  draft = { ...draft, ...part };
  listeners.forEach((listener) => {
    listener();
  });
}

export function currentDraft(): Draft {
  return draft;
}

export function forgetDraft(): void {
  changeDraft(NOTHING);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
