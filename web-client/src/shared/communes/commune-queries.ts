import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
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

/** The largest communes of a territory, fetched while nobody waits: without a network they can still be chosen. */
export function communesAhead(territory: string) {
  return queryOptions({
    queryKey: ['commune', 'ahead', territory],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/v1/communes', { params: { query: { q: territory, limit: 50 } }, signal })),
    staleTime: A_DAY,
    gcTime: Infinity,
  });
}

/** Of the communes that this page has seen, those that are named so. */
export function useCommunesAtHand(typed: string): readonly Commune[] {
  const queries = useQueryClient();
  const sought = plain(typed);
  if (sought.length < SHORTEST) return [];
  const seen = new Map<string, Commune>();
  for (const kind of ['ahead', 'search']) {
    queries
      .getQueriesData<readonly Commune[]>({ queryKey: ['commune', kind] })
      .flatMap(([, communes = []]) => communes)
      .forEach((commune) => seen.set(commune.code, commune));
  }
  return [...seen.values()]
    .filter(
      ({ name, postcodes }) =>
        ` ${plain(name)}`.includes(` ${sought}`) || postcodes.some((code) => code.startsWith(sought)),
    )
    .slice(0, 8);
}

/** Without accents, capitals and hyphens. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
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
