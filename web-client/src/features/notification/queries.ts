import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import { noticeKeys } from '@/shared/notices/keys';
import type { Choices } from './model';
import { useAtWork } from './use-at-work';

const CHOICES = ['notification', 'choices'] as const;
const EVERY = 2 * 60_000;
const PAGE_SIZE = 20;

/** How many I have not read; asked again now and then while somebody works here. */
export function useUnread() {
  const atWork = useAtWork();
  return useQuery({
    queryKey: noticeKeys.unread,
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/v1/notices', { params: { query: { unread: true, size: 1 } }, signal })),
    select: ({ unread }) => unread,
    refetchInterval: atWork ? EVERY : false,
  });
}

export function useNotices() {
  return useInfiniteQuery({
    queryKey: noticeKeys.list,
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        client.GET('/api/v1/notices', {
          params: { query: { size: PAGE_SIZE, ...(pageParam === '' ? {} : { before: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => ({
      items: pages.flatMap(({ items }) => items),
      unread: pages[0]?.unread ?? 0,
    }),
    staleTime: 0,
  });
}

/** One notice, or with `upTo` that one and all earlier ones. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (read: { readonly id: string } | { readonly upTo: string }) =>
      'id' in read
        ? unwrap(client.POST('/api/v1/notices/{id}/read', { params: { path: { id: read.id } } }))
        : unwrap(client.POST('/api/v1/notices/read', { params: { query: { to: read.upTo } } })),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: noticeKeys.unread }),
        queries.invalidateQueries({ queryKey: noticeKeys.list }),
      ]),
  });
}

export function useChoices() {
  return useQuery({
    queryKey: CHOICES,
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/me/notification-choices', { signal })),
  });
}

/** Kept at once, and shown so at once; a refusal puts back nothing, the page offers to try again. */
export function useKeepChoices() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (choices: Choices) =>
      unwrap(client.PUT('/api/v1/me/notification-choices', { body: choices })),
    // Quick changes one after the other leave in their order.
    scope: { id: 'notification-choices' },
    onSuccess: (kept) => {
      queries.setQueryData(CHOICES, kept);
    },
  });
}
