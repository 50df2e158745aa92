import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { NOTHING_YET } from './project-model';
import type { Draft } from './project-model';

interface Drafts {
  readonly of: Map<string, Draft>;
  readonly listeners: Set<() => void>;
}

/** As long as what the page knows of the server; a query would answer a moment late, and lose what is typed fast. */
const kept = new WeakMap<QueryClient, Drafts>();

/** What is being thought of stays while one goes to a place's page and comes back; it leaves with the tab. */
export function useDraft(territory: string) {
  const drafts = draftsOf(useQueryClient());
  const listen = useCallback(
    (listener: () => void) => {
      drafts.listeners.add(listener);
      return () => {
        drafts.listeners.delete(listener);
      };
    },
    [drafts],
  );
  const draft = useSyncExternalStore(listen, () => drafts.of.get(territory) ?? NOTHING_YET);
  const change = useCallback(
    (next: (before: Draft) => Draft) => {
      drafts.of.set(territory, next(drafts.of.get(territory) ?? NOTHING_YET));
      drafts.listeners.forEach((listener) => {
        listener();
      });
    },
    [drafts, territory],
  );
  return { draft, change };
}

function draftsOf(queries: QueryClient): Drafts {
  const found = kept.get(queries) ?? { of: new Map<string, Draft>(), listeners: new Set<() => void>() };
  kept.set(queries, found);
  return found;
}
