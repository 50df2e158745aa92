import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';

const ROOM = 'webhook';
const PAGE_SIZE = 5;
/** A call leaves within seconds: whoever tries an address out waits for it in front of the page. */
const EVERY = 5_000;

export function useEndpoints(organisation: string) {
  return useQuery({
    queryKey: [ROOM, 'endpoints', organisation],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/organisations/{id}/webhooks', { params: { path: { id: organisation } }, signal }),
      ),
  });
}

export function useDeliveries(endpoint: string) {
  return useInfiniteQuery({
    queryKey: [ROOM, 'deliveries', endpoint],
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        client.GET('/api/v1/webhooks/{id}/deliveries', {
          params: {
            path: { id: endpoint },
            query: { size: PAGE_SIZE, ...(pageParam === '' ? {} : { before: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : EVERY),
  });
}

/** Something done here: everything of this room is read again. */
export function useAct<Given, Answer>(act: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: [ROOM] }),
  });
}

const byId = (id: string) => ({ params: { path: { id } } });

export const send = {
  create: ({ organisation, url }: { organisation: string; url: string }) =>
    unwrap(client.POST('/api/v1/organisations/{id}/webhooks', { ...byId(organisation), body: { url } })),
  disable: (id: string) => unwrap(client.POST('/api/v1/webhooks/{id}/disable', byId(id))),
  enable: (id: string) => unwrap(client.POST('/api/v1/webhooks/{id}/enable', byId(id))),
  test: (id: string) => unwrap(client.POST('/api/v1/webhooks/{id}/test', byId(id))),
  resend: ({ id, delivery }: { id: string; delivery: string }) =>
    unwrap(
      client.POST('/api/v1/webhooks/{id}/deliveries/{delivery}/resend', {
        params: { path: { id, delivery } },
      }),
    ),
};
