import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { NOTHING_YET } from './project-model';
import type { Draft } from './project-model';

/** What is being thought of stays while one goes to a place's page and comes back; it leaves with the tab. */
export function useDraft(territory: string) {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['coverage', 'draft', territory],
    queryFn: () => NOTHING_YET,
    initialData: NOTHING_YET,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const change = useCallback(
    (next: (before: Draft) => Draft) => {
      queries.setQueryData<Draft>(['coverage', 'draft', territory], (before) => next(before ?? NOTHING_YET));
    },
    [queries, territory],
  );
  return { draft: data, change };
}
