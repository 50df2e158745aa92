import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { RowQuery } from './look';
import { askAgainAfter } from './model';
import type { ImportRow } from './model';
import { keys } from './query-keys';

export function useImports(source?: string) {
  return useInfiniteQuery({
    queryKey: keys.list(source),
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        client.GET('/api/v1/imports', {
          params: { query: { page: pageParam, ...(source === undefined ? {} : { source }) } },
          signal,
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ items, total }, pages) =>
      items.length > 0 && pages.reduce((sum, page) => sum + page.items.length, 0) < total
        ? pages.length
        : undefined,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), total: pages[0]?.total ?? 0 }),
    staleTime: 0,
  });
}

/** One import; asked again, more and more slowly, while the server works on it. */
export function useImport(id: string) {
  return useQuery({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => askAgainAfter(state.data?.status, state.dataUpdateCount),
    // A colleague may apply it meanwhile: coming back to the tab shows where it stands now.
    staleTime: 0,
  });
}

export function useRows(id: string, query: RowQuery | undefined) {
  return useQuery({
    queryKey: keys.page(id, query),
    queryFn: ({ signal }) => readRows(id, query ?? { page: 0, size: 1 }, signal),
    enabled: query !== undefined,
    // Another page of the same list may wait behind the one before; another list's rows would be a lie.
    placeholderData: (before, asked) => (sameList(query, asked?.queryKey.at(-1)) ? before : undefined),
  });
}

function sameList(query: RowQuery | undefined, before: unknown): boolean {
  const ofFirstPage = (asked: object) => JSON.stringify({ ...asked, page: 0 });
  return (
    query !== undefined &&
    typeof before === 'object' &&
    before !== null &&
    ofFirstPage(query) === ofFirstPage(before)
  );
}

function readRows(id: string, query: RowQuery, signal?: AbortSignal) {
  return unwrap(
    client.GET('/api/v1/imports/{id}/rows', {
      params: { path: { id }, query: { ...query } },
      ...(signal === undefined ? {} : { signal }),
    }),
  );
}

const LARGEST_PAGE = 200;

/** Every rejected row, for the file that goes back to the source. */
export async function readRejected(id: string): Promise<readonly ImportRow[]> {
  const rows: ImportRow[] = [];
  for (let page = 0; ; page++) {
    const { items, total } = await readRows(id, { outcome: 'REJECTED', page, size: LARGEST_PAGE });
    rows.push(...items);
    if (items.length === 0 || rows.length >= total) return rows;
  }
}
