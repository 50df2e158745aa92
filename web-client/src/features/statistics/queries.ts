import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Period, Statistics, Whose } from './model';

/** Counted each night: asking again soon brings the same. */
const FIVE_MINUTES = 300_000;

export function useStatistics(whose: Whose, period: Period) {
  return useQuery({
    queryKey: ['statistics', whose.kind, whose.id, period],
    queryFn: ({ signal }) => ask(whose, period, signal),
    staleTime: FIVE_MINUTES,
    // The figures of the other period stay until the new ones are there: nothing jumps.
    placeholderData: keepPreviousData,
  });
}

function ask({ kind, id }: Whose, query: Period, signal: AbortSignal): Promise<Statistics> {
  switch (kind) {
    case 'place':
      return unwrap(
        client.GET('/api/v1/places/{id}/statistics', { params: { path: { id }, query }, signal }),
      );
    case 'organisation':
      return unwrap(
        client.GET('/api/v1/organisations/{id}/statistics', { params: { path: { id }, query }, signal }),
      );
  }
}

/** What the place is called, for the title. */
export function usePlaceName(id: string) {
  return useQuery({
    queryKey: ['statistics', 'place-name', id],
    queryFn: async ({ signal }) =>
      (await unwrap(client.GET('/api/v1/places/{id}', { params: { path: { id } }, signal }))).name,
    staleTime: FIVE_MINUTES,
  });
}
