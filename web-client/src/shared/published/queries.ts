import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';

const FIVE_MINUTES = 300_000;

/** What a territory publishes of each quarter that is over. */
export function usePublishedQuarters(territory: string, enabled = true) {
  return useQuery({
    queryKey: ['published', 'quarters', territory],
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

/** Published once and never changed: what was read is true for as long as the page is open. */
export function usePublishedCounts(territory: string, quarter: string | undefined) {
  return useQuery({
    queryKey: ['published', 'counts', territory, quarter],
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
