import {
  useInfiniteQuery,
  useMutation,
  useMutationState,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { Attempt } from '@/api/attempt';
import { client, ifMatch, unwrap } from '@/api/client';
import { Problem } from '@/api/problem';
import type { components } from '@/api/schema';
import { noticeKeys } from '@/shared/notices/keys';
import { changedMeanwhile, joined } from './model';
import type { ListedSide, Pile, Referral, ReferralList } from './model';

type Schemas = components['schemas'];

export const referralKeys = {
  all: ['referral'] as const,
  lists: ['referral', 'list'] as const,
  list: (side: ListedSide, pile: Pile, size: number, read: boolean | undefined) =>
    [...referralKeys.lists, side, pile, size, read] as const,
  one: (id: string) => ['referral', 'one', id] as const,
  history: (id: string) => ['referral', 'history', id] as const,
  command: (id: string) => ['referral', 'command', id] as const,
};

export const PAGE_SIZE = 20;

/** One referral, as this team's side may see it. Its `revision` is the version that a command must name. */
export function useReferral(id: string | undefined) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: referralKeys.one(id ?? ''),
    queryFn: async ({ signal }) => {
      const referral = await unwrap(
        client.GET('/api/v1/referrals/{id}', { params: { path: { id: id ?? '' } }, signal }),
      );
      readAtPlace(queries, referral);
      noticesRead(queries);
      return referral;
    },
    enabled: id !== undefined,
    // Two teams act on it: what is shown on arriving, or on coming back to the tab, is what stands now.
    staleTime: 0,
  });
}

/** Opening it at the place is its first reading: the queue, which still calls it unread, is asked again when shown. */
function readAtPlace(queries: QueryClient, { id, sides }: Referral): void {
  if (!sides.includes('RECEIVER')) return;
  const unread = queries
    .getQueriesData<InfiniteData<ReferralList>>({ queryKey: [...referralKeys.lists, 'RECEIVER'] })
    .some(([, list]) => list?.pages.some(({ items }) => items.some((line) => line.id === id && !line.read)));
  if (unread) void queries.invalidateQueries({ queryKey: referralKeys.lists });
}

/** Opening it reads what one was told about it: the bell is asked again, if it says that something waits. */
function noticesRead(queries: QueryClient): void {
  const told = queries.getQueryData<{ readonly unread: number }>(noticeKeys.unread);
  if (told === undefined || told.unread === 0) return;
  void queries.invalidateQueries({ queryKey: noticeKeys.unread });
  void queries.invalidateQueries({ queryKey: noticeKeys.list });
}

export function useHistory(id: string) {
  return useQuery({
    queryKey: referralKeys.history(id),
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/v1/referrals/{id}/history', { params: { path: { id } }, signal })),
  });
}

/** The place that another one named instead of itself. */
export function usePlaceNamed(id: string | undefined) {
  return useQuery({
    queryKey: ['place', 'one', id ?? ''],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/v1/places/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== undefined,
  });
}

/** Up to three places for the same help near the person, without the one that says no; asked only when wanted. */
export function useOtherPlaces(referral: Referral, wanted: boolean) {
  const { commune, orientationType, place } = referral;
  return useQuery({
    queryKey: ['place', 'instead', referral.id],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/matches', {
          params: {
            query: {
              near: commune.code,
              orientationType,
              withinMinutes: 60,
              ...(place === undefined ? {} : { without: place.id }),
            },
          },
          signal,
        }),
      ),
    enabled: wanted,
  });
}

/** One pile of a side's list, or what of it the place has opened or not, page after page (« Voir plus »). */
export function useReferralList(side: ListedSide, pile: Pile, size = PAGE_SIZE, read?: boolean) {
  return useInfiniteQuery({
    queryKey: referralKeys.list(side, pile, size, read),
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        client.GET('/api/v1/referrals', {
          params: {
            query: {
              side,
              pile,
              size,
              ...(read === undefined ? {} : { read }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => joined(pages),
  });
}

/** Asked by POST and kept nowhere: what is looked for may be what a person is called. */
export function useFindReferrals() {
  return useMutation({
    mutationFn: (words: string) => unwrap(client.POST('/api/v1/referrals/search', { body: { words } })),
    gcTime: 0,
  });
}

/** What each verb of the life cycle asks for. */
export interface CommandBodies {
  'hand-over': Schemas['HandOverReferralRequest'];
  accept: Schemas['AcceptReferralRequest'];
  decline: Schemas['DeclineReferralRequest'];
  receive: Schemas['ReceiveReferralRequest'];
  start: Schemas['StartReferralRequest'];
  hold: Schemas['HoldReferralRequest'];
  resume: undefined;
  close: Schemas['CloseReferralRequest'];
  cancel: Schemas['CancelReferralRequest'];
  invalidate: Schemas['InvalidateReferralRequest'];
  send: Schemas['SendReferralRequest'];
  'refer-again': undefined;
  'refer-onward': Schemas['ReferOnwardRequest'];
}

export type Verb = keyof CommandBodies;

/** What a command is given on: a referral, or a line of a list. */
export interface Target {
  readonly id: string;
  readonly revision: number;
}

interface CommandOptions {
  /** Kept by the caller where the same sending may be tried again after the page was left and found again. */
  readonly attempt?: Attempt;
}

/**
 * One verb on one referral, on the version that the screen shows. Trying again after a cut keeps the key, so that it is
 * done once. When the referral changed meanwhile (409, 412) it is read again and `useMeanwhile` tells the page.
 */
export function useCommand<V extends Verb>(verb: V, target: Target, options: CommandOptions = {}) {
  const queries = useQueryClient();
  const [ownAttempt] = useState(() => new Attempt());
  const attempt = options.attempt ?? ownAttempt;
  return useMutation<Referral, Error, CommandBodies[V]>({
    mutationKey: referralKeys.command(target.id),
    mutationFn: (body) => command(verb, target, body, attempt),
    onSuccess: (answered) => {
      attempt.done();
      queries.setQueryData(referralKeys.one(answered.id), answered);
      const stale: QueryKey[] = [referralKeys.lists, referralKeys.history(target.id)];
      if (answered.id !== target.id) stale.push(referralKeys.one(target.id));
      stale.forEach((queryKey) => void queries.invalidateQueries({ queryKey }));
    },
    onError: async (error) => {
      if (!changedMeanwhile(error)) return;
      void queries.invalidateQueries({ queryKey: referralKeys.history(target.id) });
      void queries.invalidateQueries({ queryKey: referralKeys.lists });
      await queries.invalidateQueries({ queryKey: referralKeys.one(target.id) });
    },
  });
}

// The verbs share one shape; only their bodies differ, and `CommandBodies` holds each to its own.
type AnyCommand = (
  path: string,
  options: { params: { path: { id: string }; header: Record<string, string> }; body?: unknown },
) => Promise<{ data?: Referral; error?: unknown; response: Response }>;

export function command<V extends Verb>(
  verb: V,
  { id, revision }: Target,
  body: CommandBodies[V],
  attempt: Attempt,
) {
  return unwrap(
    (client.POST as AnyCommand)(`/api/v1/referrals/{id}/${verb}`, {
      params: {
        path: { id },
        header: { ...ifMatch(`"${String(revision)}"`), ...attempt.keyFor({ verb, id, body: body ?? null }) },
      },
      ...(body === undefined ? {} : { body }),
    }),
  );
}

/**
 * The refusal of the latest command on this referral when it is because somebody acted meanwhile. It outlives the
 * dialog that gave the command: what was asked may not be possible any more, and the page must still say why.
 */
export function useMeanwhile(id: string): Problem | undefined {
  const states = useMutationState({
    filters: { mutationKey: referralKeys.command(id), exact: true },
    select: ({ state }) => ({ status: state.status, error: state.error, at: state.submittedAt }),
  });
  const latest = states.toSorted((a, b) => b.at - a.at)[0];
  return latest?.status === 'error' && latest.error instanceof Problem && changedMeanwhile(latest.error)
    ? latest.error
    : undefined;
}
