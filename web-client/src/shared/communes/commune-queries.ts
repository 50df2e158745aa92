import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { components } from '@/api/schema';

export type Commune = components['schemas']['Commune'];

/** What a form keeps of a commune. */
export type CommuneChoice = Pick<Commune, 'code' | 'name'>;

const A_DAY = 86_400_000;
const SHORTEST = 2;

/** Communes as one types: by name, whatever the accents, or by postcode. */
export function useCommuneSearch(typed: string) {
  const q = typed.trim();
  return useQuery({
    queryKey: ['commune', 'search', q],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/v1/communes', { params: { query: { q, limit: 8 } }, signal })),
    enabled: q.length >= SHORTEST,
    staleTime: A_DAY,
    placeholderData: keepPreviousData,
  });
}

/** The whole commune behind a choice, for its point on the map. */
export function useCommune(choice: CommuneChoice | undefined) {
  const code = choice?.code ?? '';
  return useQuery({
    queryKey: ['commune', 'one', code],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/v1/communes/{code}', { params: { path: { code } }, signal })),
    enabled: code !== '',
    staleTime: A_DAY,
  });
}
