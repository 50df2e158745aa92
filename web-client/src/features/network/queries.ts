import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { components, paths } from '@/api/schema';
import type { KindOfHelp, PlaceFilters, Position } from '@/shared/places/place';

const FIVE_MINUTES = 300_000;
const PAGE = 20;
const MOST_AHEAD = 100;

export type FoundPlaces = components['schemas']['PlaceSearch'];
type Asked = NonNullable<paths['/api/v1/places/search']['post']['parameters']['query']>;

export interface Departure {
  readonly commune: string | undefined;
  readonly position: Position | undefined;
}

/** Places in reach, a page at a time. A position travels in the body: an address would keep it. */
export function useFoundPlaces(
  { commune, position }: Departure,
  kindOfHelp: KindOfHelp | undefined,
  filters: PlaceFilters,
) {
  const departure = position ?? commune;
  return useInfiniteQuery({
    queryKey: ['place', 'found', departure, kindOfHelp ?? 'any', filters],
    queryFn: ({ signal, pageParam }): Promise<FoundPlaces> => {
      const query = askedOf(kindOfHelp, filters);
      const cursor = pageParam === '' ? {} : { cursor: pageParam };
      return position === undefined
        ? unwrap(
            client.GET('/api/v1/places', {
              params: { query: { near: commune ?? '', ...query, ...cursor } },
              signal,
            }),
          )
        : unwrap(
            client.POST('/api/v1/places/search', {
              params: { query },
              body: { ...position, ...cursor },
              signal,
            }),
          );
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    staleTime: FIVE_MINUTES,
    // What is there stays while a filter is applied; another departure starts anew.
    placeholderData: (previous, query) =>
      JSON.stringify(query?.queryKey[2]) === JSON.stringify(departure)
        ? keepPreviousData(previous)
        : undefined,
  });
}

/** Who can receive a referral in a territory, fetched while nobody waits: a place can then be chosen without a network. */
export function placesAhead(territory: string) {
  return queryOptions({
    queryKey: ['place', 'ahead', territory],
    queryFn: ({ signal }): Promise<FoundPlaces> =>
      unwrap(
        client.GET('/api/v1/places', {
          params: { query: { territory, connected: true, size: MOST_AHEAD } },
          signal,
        }),
      ),
    staleTime: FIVE_MINUTES,
    gcTime: Infinity,
  });
}

export function askedOf(kindOfHelp: KindOfHelp | undefined, filters: PlaceFilters): Asked {
  return {
    size: PAGE,
    withinMinutes: filters.minutes,
    withCar: filters.withCar,
    ...(kindOfHelp === undefined ? {} : { orientationType: kindOfHelp }),
    ...(filters.open === undefined ? {} : { open: filters.open }),
    ...(filters.free ? { free: true } : {}),
    ...(filters.services.length > 0 ? { service: [...filters.services] } : {}),
    ...(filters.access.length > 0 ? { access: [...filters.access] } : {}),
    ...(filters.publics.length > 0 ? { public: [...filters.publics] } : {}),
    ...(filters.languages.length > 0 ? { language: [...filters.languages] } : {}),
    ...(filters.specialCare.length > 0 ? { specialCare: [...filters.specialCare] } : {}),
    ...(filters.stepFree ? { stepFree: true } : {}),
    ...(filters.equipment.length > 0 ? { equipment: [...filters.equipment] } : {}),
    ...(filters.programmes.length > 0 ? { programme: [...filters.programmes] } : {}),
    ...(filters.text === '' ? {} : { text: filters.text }),
    ...(filters.connectedOnly ? { connected: true } : {}),
  };
}

export function usePlace(id: string) {
  return useQuery({
    queryKey: ['place', 'one', id],
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/places/{id}', { params: { path: { id } }, signal })),
    staleTime: FIVE_MINUTES,
  });
}
