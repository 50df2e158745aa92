import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, unwrapVersioned } from '@/api/client';
import type { Versioned } from '@/api/client';
import { Problem } from '@/api/problem';
import type { Delays, DelaysRequest } from './delays-model';

const key = (territory: string) => ['territory', 'delays', territory] as const;
const of = (territory: string) => ({ params: { path: { territory } } });

export function useDelays(territory: string) {
  return useQuery({
    queryKey: key(territory),
    queryFn: ({ signal }) =>
      unwrapVersioned(
        client.GET('/api/v1/territories/{territory}/referral-delays', { ...of(territory), signal }),
      ),
  });
}

export function useChangeDelays(territory: string) {
  const queries = useQueryClient();
  return useMutation<Versioned<Delays>, Error, { readonly asked: DelaysRequest; readonly etag: string }>({
    mutationFn: ({ asked, etag }) =>
      unwrapVersioned(
        client.PUT('/api/v1/territories/{territory}/referral-delays', {
          ...of(territory),
          headers: ifMatch(etag),
          body: asked,
        }),
      ),
    onSuccess: (changed) => {
      queries.setQueryData(key(territory), changed);
    },
    // Somebody else was quicker: what holds now comes beside what was typed.
    onError: (refusal) =>
      refusal instanceof Problem && refusal.status === 412
        ? queries.invalidateQueries({ queryKey: key(territory) })
        : undefined,
  });
}
