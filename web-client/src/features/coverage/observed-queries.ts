import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';

const FIVE_MINUTES = 300_000;

export function usePublishedQuarters(territory: string, enabled: boolean) {
  return useQuery({
    queryKey: ['coverage', 'published-quarters', territory],
    queryFn: async ({ signal }) =>
      (
        await unwrap(
          client.GET('/api/v1/territories/{territory}/published-counts/quarters', {
            params: { path: { territory } },
            signal,
          }),
        )
      ).items,
    enabled,
    staleTime: FIVE_MINUTES,
  });
}

/** Published once and never changed. */
export function usePublishedCounts(territory: string, quarter: string | undefined) {
  return useQuery({
    queryKey: ['coverage', 'published-counts', territory, quarter],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/territories/{territory}/published-counts', {
          params: { path: { territory }, query: { quarter: quarter ?? '' } },
          signal,
        }),
      ),
    enabled: quarter !== undefined,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}
