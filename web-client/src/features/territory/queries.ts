import { useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';

const FIVE_MINUTES = 300_000;

export function useTerritoryPlaces(territory: string) {
  return useQuery({
    queryKey: ['territory', 'places', territory],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/v1/places', { params: { query: { territory } }, signal })),
    staleTime: FIVE_MINUTES,
  });
}

/** Counts only: the coordinator never sees a referral. */
export function useReferralCounts(territory: string) {
  return useQuery({
    queryKey: ['territory', 'counts', territory],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/territories/{territory}/referral-counts', {
          params: { path: { territory } },
          signal,
        }),
      ),
    staleTime: 60_000,
  });
}
