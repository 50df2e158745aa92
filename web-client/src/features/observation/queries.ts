import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Observation } from './model';

const ROOM = 'observation';

export function useSheet(territory: string, quarter: string | undefined) {
  return useQuery({
    queryKey: [ROOM, territory, quarter ?? ''],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/territories/{territory}/observations/sheet', {
          params: { path: { territory }, query: quarter === undefined ? {} : { quarter } },
          signal,
        }),
      ),
  });
}

/** Something done here: the sheet is read again. */
export function useAct<Given>(act: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: [ROOM] }),
  });
}

export const send = {
  note: ({ territory, observation }: { territory: string; observation: Observation }) =>
    unwrap(
      client.POST('/api/v1/territories/{territory}/observations', {
        params: { path: { territory } },
        body: observation,
      }),
    ),
  withdraw: ({ territory, id }: { territory: string; id: string }) =>
    unwrap(
      client.POST('/api/v1/territories/{territory}/observations/{id}/withdraw', {
        params: { path: { territory, id } },
      }),
    ),
};
