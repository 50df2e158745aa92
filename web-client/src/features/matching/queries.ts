import { keepPreviousData, useMutation, useMutationState, useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { components } from '@/api/schema';
import type { Procedure } from '@/shared/assessment/procedure';
import type { KindOfHelp } from '@/shared/places/place';
import type { Asked } from './model';

type ProcedureBody = components['schemas']['ProcedureBody'];

const FIVE_MINUTES = 300_000;

/** Of everything that was answered for one need, whatever the filters. */
export function bestPlacesKey(commune: string, kindOfHelp: KindOfHelp, { body, topic }: Procedure) {
  return ['place', 'best', [commune, kindOfHelp, body ?? 'any', topic ?? 'any'].join(' ')] as const;
}

/** At most three places with their reasons, or what is left when nobody in reach can receive. */
export function useBestPlaces(
  commune: string,
  kindOfHelp: KindOfHelp,
  procedure: Procedure,
  asked: Asked,
  without?: string,
) {
  const { body, topic } = procedure;
  const need = bestPlacesKey(commune, kindOfHelp, procedure);
  return useQuery({
    queryKey: [...need, asked, without ?? 'none'],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/matches', {
          params: {
            query: {
              near: commune,
              orientationType: kindOfHelp,
              ...(body === undefined ? {} : { body }),
              ...(topic === undefined ? {} : { topic }),
              ...(without === undefined ? {} : { without }),
              withinMinutes: asked.minutes,
              withCar: asked.withCar,
              ...(asked.free ? { free: true } : {}),
              ...(asked.languages.length > 0 ? { language: [...asked.languages] } : {}),
              ...(asked.specialCare.length > 0 ? { specialCare: [...asked.specialCare] } : {}),
              ...(asked.stepFree ? { stepFree: true } : {}),
              ...(asked.equipment.length > 0 ? { equipment: [...asked.equipment] } : {}),
            },
          },
          signal,
        }),
      ),
    staleTime: FIVE_MINUTES,
    // What is there stays while a filter is applied; another need starts anew.
    placeholderData: (previous, query) =>
      query?.queryKey[2] === need[2] ? keepPreviousData(previous) : undefined,
  });
}

/** Whom to turn to at an administration; asked only once somebody wants to know. */
export function useCompetentBody(body: ProcedureBody | undefined, commune: string) {
  return useQuery({
    queryKey: ['place', 'competent', body ?? 'none', commune],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/competent-bodies/{body}', {
          params: { path: { body: body ?? 'OTHER' }, query: { near: commune } },
          signal,
        }),
      ),
    enabled: body !== undefined,
    staleTime: FIVE_MINUTES,
  });
}

export function useWeights() {
  return useQuery({
    queryKey: ['matching', 'weights'],
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/matching/weights', { signal })),
    staleTime: FIVE_MINUTES,
  });
}

/** One count for one request, however often its page is left and found again. */
export function useUnmetNeed(request: string, communeCode: string, kindOfHelp: KindOfHelp) {
  const mutationKey = ['matching', 'unmet', request, communeCode, kindOfHelp];
  const counted = useMutationState({
    filters: { mutationKey, exact: true, status: 'success' },
    select: () => true,
  });
  const count = useMutation({
    mutationKey,
    mutationFn: () =>
      unwrap(client.POST('/api/v1/unmet-needs', { body: { communeCode, orientationType: kindOfHelp } })),
    gcTime: Infinity,
  });
  return { count, counted: counted.length > 0 };
}
