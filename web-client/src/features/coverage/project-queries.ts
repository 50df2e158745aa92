import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { client, ifMatch, unwrap, unwrapVersioned } from '@/api/client';
import type { Versioned } from '@/api/client';
import type { Question } from './model';
import { requestOf } from './project-model';
import type { Change, Scenario, ScenarioRequest } from './project-model';
import { asked } from './queries';

const FIVE_MINUTES = 300_000;

/** What the changes would bring; asked again at each change, and the effect of before stays meanwhile. */
export function useEffectOf(territory: string, question: Question, changes: readonly Change[]) {
  const query = asked(question);
  const body = { changes: changes.map(requestOf) };
  return useQuery({
    queryKey: ['coverage', 'effect', territory, query, body],
    queryFn: ({ signal }) =>
      unwrap(
        client.POST('/api/v1/territories/{territory}/coverage/effect', {
          params: { path: { territory }, query },
          body,
          signal,
        }),
      ),
    enabled: changes.length > 0,
    staleTime: FIVE_MINUTES,
    placeholderData: keepPreviousData,
  });
}

export function useSuggest(territory: string, question: Question) {
  return useMutation({
    mutationFn: (about: { sessions: number; perWeek: number; besides: readonly Change[] }) =>
      unwrap(
        client.POST('/api/v1/territories/{territory}/coverage/suggestions', {
          params: { path: { territory }, query: asked(question) },
          body: {
            sessions: about.sessions,
            perWeek: about.perWeek,
            changes: about.besides.map(requestOf),
          },
        }),
      ),
  });
}

/** In which order a bus visits; it sets out from the first and comes back to it. */
export function useRoundOrder(territory: string) {
  return useMutation({
    mutationFn: ([from = '', ...communeCodes]: readonly string[]) =>
      unwrap(
        client.POST('/api/v1/territories/{territory}/coverage/rounds', {
          params: { path: { territory } },
          body: { from, communeCodes },
        }),
      ),
  });
}

export function useScenarios(territory: string) {
  return useQuery({
    queryKey: ['coverage', 'scenarios', territory],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/territories/{territory}/scenarios', { params: { path: { territory } }, signal }),
      ),
  });
}

function scenarioQuery(id: string) {
  return queryOptions({
    queryKey: ['coverage', 'scenario', id],
    queryFn: ({ signal }) =>
      unwrapVersioned(client.GET('/api/v1/scenarios/{id}', { params: { path: { id } }, signal })),
  });
}

export function useScenario(id: string) {
  return useQuery(scenarioQuery(id));
}

/** As it is now, whoever changed it last. */
export function useLatestScenario() {
  const queries = useQueryClient();
  return (id: string) => queries.query({ ...scenarioQuery(id), staleTime: 0 });
}

/** With what is known now: what a scenario brings changes with the places. */
export function useScenarioEffect(id: string, settings: 'AS_KEPT' | 'USUAL' = 'AS_KEPT') {
  return useQuery({
    queryKey: ['coverage', 'scenario', id, 'effect', settings],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/scenarios/{id}/effect', {
          params: { path: { id }, query: { settings } },
          signal,
        }),
      ),
    enabled: id !== '',
    staleTime: FIVE_MINUTES,
  });
}

interface Keeping {
  readonly asked: ScenarioRequest;
  /** What it takes the place of; a new one without. */
  readonly instead: { readonly id: string; readonly etag: string } | undefined;
}

export function useKeepScenario(territory: string) {
  const queries = useQueryClient();
  return useMutation<Versioned<Scenario>, Error, Keeping>({
    mutationFn: ({ asked: body, instead }) =>
      unwrapVersioned(
        instead === undefined
          ? client.POST('/api/v1/territories/{territory}/scenarios', {
              params: { path: { territory } },
              body,
            })
          : client.PUT('/api/v1/scenarios/{id}', {
              params: { path: { id: instead.id } },
              headers: ifMatch(instead.etag),
              body,
            }),
      ),
    onSuccess: (kept) => remember(queries, kept),
  });
}

export function useShareScenario(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (shared: boolean) =>
      unwrapVersioned(
        client.POST('/api/v1/scenarios/{id}/share', { params: { path: { id } }, body: { shared } }),
      ),
    onSuccess: (kept) => remember(queries, kept),
  });
}

export function useRemoveScenario(territory: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(client.POST('/api/v1/scenarios/{id}/remove', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['coverage', 'scenarios', territory] }),
  });
}

async function remember(queries: QueryClient, kept: Versioned<Scenario>): Promise<void> {
  queries.setQueryData(scenarioQuery(kept.data.id).queryKey, kept);
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['coverage', 'scenarios', kept.data.territoryCode] }),
    queries.invalidateQueries({ queryKey: ['coverage', 'scenario', kept.data.id, 'effect'] }),
  ]);
}
