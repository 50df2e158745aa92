import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { client, unwrap } from '@/api/client';
import { Problem } from '@/api/problem';
import type { components } from '@/api/schema';
import type { Import, ImportRow, RowDecision } from './model';
import { keys } from './query-keys';

type Schemas = components['schemas'];

/** What is said of a row. The row shows what the server answered; nothing is shown as saved before it is. */
export function useDecide(id: string) {
  const queries = useQueryClient();
  return useMutation<ImportRow, Error, { row: number; decision: RowDecision }>({
    mutationKey: keys.command(id),
    mutationFn: ({ row, decision }) =>
      unwrap(
        client.POST('/api/v1/imports/{id}/rows/{row}/decision', {
          params: { path: { id, row } },
          body: decision,
        }),
      ),
    onSuccess: (answered) => {
      // In its place: a row that leaves the list under the reader's eyes would be lost from sight.
      queries.setQueriesData<Schemas['ImportRowList']>({ queryKey: keys.rows(id) }, (list) =>
        list === undefined
          ? list
          : { ...list, items: list.items.map((row) => (row.row === answered.row ? answered : row)) },
      );
      void queries.invalidateQueries({ queryKey: keys.one(id) });
    },
    onError: (error) => {
      if (changedMeanwhile(error)) void queries.invalidateQueries({ queryKey: keys.one(id) });
    },
  });
}

export type Command = 'apply' | 'undo' | 'discard';

export function useImportCommand(command: Command, id: string) {
  const queries = useQueryClient();
  return useMutation<Import>({
    mutationKey: keys.command(id),
    mutationFn: () => {
      const given = { params: { path: { id } } };
      switch (command) {
        case 'apply':
          return unwrap(client.POST('/api/v1/imports/{id}/apply', given));
        case 'undo':
          return unwrap(client.POST('/api/v1/imports/{id}/undo', given));
        case 'discard':
          return unwrap(client.POST('/api/v1/imports/{id}/discard', given));
      }
    },
    onSuccess: (answered) => {
      queries.setQueryData(keys.one(id), answered);
      void queries.invalidateQueries({ queryKey: keys.lists });
      void queries.invalidateQueries({ queryKey: keys.rows(id) });
    },
    onError: async (error) => {
      if (!changedMeanwhile(error)) return;
      await queries.invalidateQueries({ queryKey: keys.one(id) });
      void queries.invalidateQueries({ queryKey: keys.rows(id) });
    },
  });
}

/** When the work on an import ends under the page's eyes: its rows are others by then, and places are shown elsewhere too. */
export function useRefreshAfterWork(id: string, underWay: boolean): void {
  const queries = useQueryClient();
  const was = useRef(underWay);
  useEffect(() => {
    if (was.current && !underWay) {
      void queries.invalidateQueries({ queryKey: keys.lists });
      void queries.invalidateQueries({ queryKey: keys.sources });
      void queries.invalidateQueries({ queryKey: keys.rows(id) });
      void queries.invalidateQueries({ predicate: isOfAnotherRoom });
    }
    was.current = underWay;
  }, [id, queries, underWay]);
}

const isOfAnotherRoom = ({ queryKey }: { queryKey: readonly unknown[] }) =>
  queryKey[0] === 'territory' || queryKey[0] === 'network';

export function changedMeanwhile(error: unknown): error is Problem {
  return error instanceof Problem && (error.status === 409 || error.status === 412);
}

/** The latest refusal because somebody acted meanwhile; it outlives the button that was pressed. */
export function useMeanwhile(id: string): Problem | undefined {
  const states = useMutationState({
    filters: { mutationKey: keys.command(id), exact: true },
    select: ({ state }) => ({ error: state.error, at: state.submittedAt }),
  });
  const latest = states.toSorted((a, b) => b.at - a.at)[0];
  return changedMeanwhile(latest?.error) ? latest.error : undefined;
}
