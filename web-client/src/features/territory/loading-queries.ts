import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import { bodyOf, isRunning } from './loading-model';
import type { Files, Source, TerritoryLoad } from './loading-model';

const WHILE_LOADING = 1_500;
const ALL = ['territory', 'overview'] as const;

/** Every territory; asked again and again as long as one is being loaded. */
export function useTerritories() {
  return useQuery({
    queryKey: ALL,
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/territories', { signal })),
    refetchInterval: ({ state }) =>
      state.data?.some(({ lastLoad }) => isRunning(lastLoad)) === true ? WHILE_LOADING : false,
  });
}

/** The last load of one territory, which may not be open yet and then is in no list. */
export function useTerritoryLoad(territory: string) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: [...ALL, territory, 'load'],
    queryFn: async ({ signal }) => {
      const load = await unwrap(
        client.GET('/api/v1/territories/{territory}/load', { params: { path: { territory } }, signal }),
      );
      if (!isRunning(load)) void queries.invalidateQueries({ queryKey: ALL, exact: true });
      return load;
    },
    refetchInterval: ({ state }) => (isRunning(state.data) ? WHILE_LOADING : false),
  });
}

interface LoadRequest {
  readonly territory: string;
  readonly source: Source;
  readonly vintage: string;
  readonly files: Files;
}

export function useLoadTerritory() {
  const queries = useQueryClient();
  return useMutation<TerritoryLoad, Error, LoadRequest>({
    mutationFn: ({ territory, source, vintage, files }) =>
      unwrap(
        client.POST('/api/v1/territories/{territory}/load', {
          params: { path: { territory } },
          body: { source },
          // The browser writes the parts of the form, and their boundary into the header.
          bodySerializer: () => bodyOf(source, vintage, files),
        }),
      ),
    onSuccess: async (load) => {
      queries.setQueryData([...ALL, load.territoryCode, 'load'], load);
      await queries.invalidateQueries({ queryKey: ALL });
    },
  });
}
