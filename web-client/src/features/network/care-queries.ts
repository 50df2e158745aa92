import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Attempt } from '@/api/attempt';
import { client, ifMatch, unwrap, unwrapVersioned } from '@/api/client';
import type { components } from '@/api/schema';
import type { CardRequest } from './components/care/card-form';
import type { Flaw } from './components/care/model';

type Schemas = components['schemas'];

const one = (id: string) => ({ params: { path: { id } } });

export const careKeys = {
  mine: ['place', 'mine'] as const,
  card: (id: string) => ['place', 'card', id] as const,
  agenda: (id: string) => ['place', 'agenda', id] as const,
  history: (id: string) => ['place', 'history', id] as const,
  reports: ['place', 'reports'] as const,
  myReports: ['place', 'my-reports'] as const,
};

/** Milliseconds without a key before a name is looked for. */
export const PAUSE_WHILE_TYPING = 250;

export function useMyPlaces() {
  return useQuery({
    queryKey: careKeys.mine,
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/my-places', { signal })),
  });
}

export function useCard(id: string) {
  return useQuery({
    queryKey: careKeys.card(id),
    queryFn: ({ signal }) => unwrapVersioned(client.GET('/api/v1/places/{id}/card', { ...one(id), signal })),
    // The form keeps its own copy: a refresh behind it would only surprise.
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** The card that stands now, past every cache: what a 412 was about. */
export function readCard(id: string) {
  return unwrapVersioned(client.GET('/api/v1/places/{id}/card', one(id)));
}

export function useAgenda(id: string) {
  return useQuery({
    queryKey: careKeys.agenda(id),
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/places/{id}/agenda', { ...one(id), signal })),
  });
}

export function usePlaceHistory(id: string) {
  return useQuery({
    queryKey: careKeys.history(id),
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/places/{id}/history', { ...one(id), signal })),
  });
}

export function useReports() {
  return useQuery({
    queryKey: careKeys.reports,
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/reports', { signal })),
  });
}

export function useMyReports(enabled: boolean) {
  return useQuery({
    queryKey: careKeys.myReports,
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/my-reports', { signal })),
    enabled,
  });
}

export function useDirectoryQuality(territory: string, flaw: Flaw | undefined, page: number) {
  return useQuery({
    queryKey: ['place', 'quality', territory, flaw ?? 'any', page],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/territories/{territory}/directory-quality', {
          params: { path: { territory }, query: { page, ...(flaw === undefined ? {} : { flaw }) } },
          signal,
        }),
      ),
  });
}

const SHORTEST_NAME = 3;

/** Teams of the network by part of their name or their organisation's, under the name that everybody sees. */
export function useTeamSearch(typed: string) {
  const q = typed.trim();
  return useQuery({
    queryKey: ['place', 'teams', q],
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/teams', { params: { query: { q } }, signal })),
    enabled: q.length >= SHORTEST_NAME,
  });
}

const FEW_PLACES = 8;

/** Places where somebody answers, by a part of their name. */
export function useTakeOverSearch(typed: string, territory: string | undefined) {
  const text = typed.trim();
  return useQuery({
    queryKey: ['place', 'take-over', text, territory],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/places', {
          params: {
            query: {
              text,
              connected: true,
              size: FEW_PLACES,
              ...(territory === undefined ? {} : { territory }),
            },
          },
          signal,
        }),
      ),
    enabled: text.length >= SHORTEST_NAME,
  });
}

/** The teams of an organisation one manages. */
export function useOwnTeams(organisation: string | undefined) {
  return useQuery({
    queryKey: ['place', 'own-teams', organisation],
    queryFn: async ({ signal }) =>
      (await unwrap(client.GET('/api/v1/organisations/{id}/staff', { ...one(organisation ?? ''), signal })))
        .teams,
    enabled: organisation !== undefined,
  });
}

export function checkCard(body: CardRequest) {
  return unwrap(client.POST('/api/v1/places/check', { body }));
}

/** Every change of a place may change what any list says of it. */
function usePlaceMutation<Input, Output>(send: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['place'] }),
  });
}

export function useSaveCard(id: string) {
  return usePlaceMutation(({ body, etag, confirm }: { body: CardRequest; etag: string; confirm: boolean }) =>
    unwrapVersioned(
      client.PUT('/api/v1/places/{id}', {
        params: { path: { id }, query: { confirm }, header: ifMatch(etag) },
        body,
      }),
    ),
  );
}

export interface NewPlace {
  readonly organisation: string;
  /** The team that answers there; none yet for a place that only gets people by telephone. */
  readonly team: string | undefined;
  readonly body: CardRequest;
}

/** Sent again, whether or not the first answer came, it is added once. */
export function useAddPlace() {
  const [attempt] = useState(() => new Attempt());
  return usePlaceMutation(async (place: NewPlace) => {
    const { organisation, team, body } = place;
    const added = await unwrap(
      client.POST('/api/v1/places', {
        params: {
          query: { organisation, ...(team === undefined ? {} : { team }) },
          header: attempt.keyFor(place),
        },
        body,
      }),
    );
    attempt.done();
    return added;
  });
}

export function useConfirmPlace(id: string) {
  return usePlaceMutation(() => unwrap(client.POST('/api/v1/places/{id}/confirm', one(id))));
}

export function useDeclareFull(id: string) {
  return usePlaceMutation((body: Schemas['SaturationRequest']) =>
    unwrap(client.POST('/api/v1/places/{id}/saturation', { ...one(id), body })),
  );
}

export function useEndFull(id: string) {
  return usePlaceMutation(() => unwrap(client.DELETE('/api/v1/places/{id}/saturation', one(id))));
}

export function useClosePlace(id: string) {
  return usePlaceMutation((closed: boolean) =>
    closed
      ? unwrap(client.POST('/api/v1/places/{id}/close', { ...one(id), body: {} }))
      : unwrap(client.POST('/api/v1/places/{id}/reopen', one(id))),
  );
}

export function useDeclareCapacity(id: string) {
  return usePlaceMutation((capacity: Schemas['CapacityLine'][]) =>
    unwrap(client.PUT('/api/v1/places/{id}/capacity', { ...one(id), body: { capacity } })),
  );
}

export function useAddAbsence(id: string) {
  return usePlaceMutation((body: Schemas['PlaceAbsenceRequest']) =>
    unwrap(client.POST('/api/v1/places/{id}/absences', { ...one(id), body })),
  );
}

export function useRemoveAbsence(id: string) {
  return usePlaceMutation((absence: string) =>
    unwrap(client.DELETE('/api/v1/places/{id}/absences/{absence}', { params: { path: { id, absence } } })),
  );
}

/** A new session, or one that is there and changes. */
export function useKeepSession(id: string, session?: string) {
  return usePlaceMutation((body: Schemas['PlaceSessionRequest']) =>
    unwrap(
      session === undefined
        ? client.POST('/api/v1/places/{id}/sessions', { ...one(id), body })
        : client.PUT('/api/v1/places/{id}/sessions/{session}', { params: { path: { id, session } }, body }),
    ),
  );
}

export function useRemoveSession(id: string) {
  return usePlaceMutation((session: string) =>
    unwrap(client.DELETE('/api/v1/places/{id}/sessions/{session}', { params: { path: { id, session } } })),
  );
}

export function useKeepStop(id: string, stop?: string) {
  return usePlaceMutation((body: Schemas['TravelStopRequest']) =>
    unwrap(
      stop === undefined
        ? client.POST('/api/v1/places/{id}/stops', { ...one(id), body })
        : client.PUT('/api/v1/places/{id}/stops/{stop}', { params: { path: { id, stop } }, body }),
    ),
  );
}

export function useRemoveStop(id: string) {
  return usePlaceMutation((stop: string) =>
    unwrap(client.DELETE('/api/v1/places/{id}/stops/{stop}', { params: { path: { id, stop } } })),
  );
}

export function useReportError(id: string) {
  return usePlaceMutation((body: Schemas['CreateErrorReportRequest']) =>
    unwrap(client.POST('/api/v1/places/{id}/reports', { ...one(id), body })),
  );
}

export function useCloseReport(id: string) {
  return usePlaceMutation((outcome: Schemas['ErrorReportOutcome']) =>
    unwrap(client.POST('/api/v1/reports/{id}/close', { ...one(id), body: { outcome } })),
  );
}
