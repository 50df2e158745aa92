import { useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Place } from './model';

const FIVE_MINUTES = 300_000;

export function useTerritoryPlaces(territory: string) {
  return useQuery({
    queryKey: ['territory', 'places', territory],
    queryFn: ({ signal }) => allPlaces(territory, signal),
    staleTime: FIVE_MINUTES,
  });
}

/** The whole territory, page by page. */
async function allPlaces(territory: string, signal: AbortSignal): Promise<Place[]> {
  const places: Place[] = [];
  let cursor: string | undefined;
  do {
    const page = await unwrap(
      client.GET('/api/v1/places', {
        params: { query: { territory, size: 200, ...(cursor === undefined ? {} : { cursor }) } },
        signal,
      }),
    );
    places.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return places;
}
