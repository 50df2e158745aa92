import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Question } from './model';

/** Places change by the day: asking again soon brings the same. */
const FIVE_MINUTES = 300_000;

export function asked({ help, month, method, catchment, mode, estimates }: Question) {
  return { type: help, method, catchment, mode, estimates, ...(month === undefined ? {} : { month }) };
}

export function useCoverage(territory: string, question: Question) {
  const query = asked(question);
  return useQuery({
    queryKey: ['coverage', 'territory', territory, query],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/territories/{territory}/coverage', {
          params: { path: { territory }, query },
          signal,
        }),
      ),
    staleTime: FIVE_MINUTES,
    // The map of before stays until the new one is there: nothing jumps.
    placeholderData: keepPreviousData,
  });
}

export function useExplained(territory: string, code: string, question: Question) {
  const query = asked(question);
  return useQuery({
    queryKey: ['coverage', 'commune', territory, code, query],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/territories/{territory}/coverage/communes/{code}', {
          params: { path: { territory, code }, query },
          signal,
        }),
      ),
    staleTime: FIVE_MINUTES,
  });
}

/** Published with each version of the product. */
export function useRule() {
  return useQuery({
    queryKey: ['coverage', 'rule'],
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/coverage/fragility-rule', { signal })),
    staleTime: Infinity,
  });
}

/** The months that were kept, the first one first: what was, stays. */
export function useKeptMonths(territory: string) {
  return useQuery({
    queryKey: ['coverage', 'months', territory],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/territories/{territory}/coverage/months', {
          params: { path: { territory } },
          signal,
        }),
      ),
    staleTime: FIVE_MINUTES,
  });
}

export function useAnomalies(territory: string) {
  return useQuery({
    queryKey: ['coverage', 'anomalies', territory],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/territories/{territory}/coverage/anomalies', {
          params: { path: { territory } },
          signal,
        }),
      ),
    staleTime: FIVE_MINUTES,
  });
}

const NEWEST = 100;

/** The coordinator's own alerts: a place and a count, nothing else is in them. */
export function useAlerts() {
  return useQuery({
    queryKey: ['coverage', 'alerts'],
    queryFn: async ({ signal }) =>
      (await unwrap(client.GET('/api/v1/notices', { params: { query: { size: NEWEST } }, signal }))).items,
    staleTime: FIVE_MINUTES,
  });
}
