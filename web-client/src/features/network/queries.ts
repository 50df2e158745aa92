import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { KindOfHelp, Radius } from '@/shared/places/place';

const FIVE_MINUTES = 300_000;

export function usePlacesNear(commune: string, kindOfHelp: KindOfHelp | undefined, withinKm: Radius) {
  return useQuery({
    queryKey: ['place', 'near', commune, kindOfHelp ?? 'any', withinKm],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/places', {
          params: {
            query: {
              near: commune,
              withinKm,
              ...(kindOfHelp === undefined ? {} : { orientationType: kindOfHelp }),
            },
          },
          signal,
        }),
      ),
    staleTime: FIVE_MINUTES,
    // A wider radius adds to the list: what is there stays while the rest comes. Another commune starts anew.
    placeholderData: (previous, query) =>
      query?.queryKey[2] === commune && query.queryKey[3] === (kindOfHelp ?? 'any')
        ? keepPreviousData(previous)
        : undefined,
  });
}

export function usePlace(id: string) {
  return useQuery({
    queryKey: ['place', 'one', id],
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/places/{id}', { params: { path: { id } }, signal })),
    staleTime: FIVE_MINUTES,
  });
}
