import {
  useInfiniteQuery,
  useMutation,
  useMutationState,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import { Problem } from '@/api/problem';
import type { components } from '@/api/schema';
import { askAgainAfter } from './model';
import type { Import, ImportRow, RowDecision, RowQuery, Source, SourceFormat } from './model';

type Schemas = components['schemas'];

const keys = {
  lists: ['imports', 'list'] as const,
  list: (source: string | undefined) => [...keys.lists, source ?? ''] as const,
  one: (id: string) => ['imports', 'one', id] as const,
  rows: (id: string) => ['imports', 'rows', id] as const,
  page: (id: string, query: RowQuery | undefined) => [...keys.rows(id), query] as const,
  command: (id: string) => ['imports', 'command', id] as const,
  sources: ['imports', 'sources'] as const,
  source: (key: string) => [...keys.sources, key] as const,
};

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

/** What is said of a row. The row shows what the server answered; nothing is shown as saved before it is. */
export function useDecide(id: string) {
  const queries = useQueryClient();
  return useMutation<ImportRow, Error, { row: number; decision: RowDecision }>({
    mutationKey: keys.command(id),
    mutationFn: ({ row, decision }) =>
      unwrap(
        client.POST('/api/v1/imports/{id}/rows/{row}/decision', {
          params: { path: { id, row } },
          body: decision,
        }),
      ),
    onSuccess: (answered) => {
      // In its place: a row that leaves the list under the reader's eyes would be lost from sight.
      queries.setQueriesData<Schemas['ImportRowList']>({ queryKey: keys.rows(id) }, (list) =>
        list === undefined
          ? list
          : { ...list, items: list.items.map((row) => (row.row === answered.row ? answered : row)) },
      );
      void queries.invalidateQueries({ queryKey: keys.one(id) });
    },
    onError: (error) => {
      if (changedMeanwhile(error)) void queries.invalidateQueries({ queryKey: keys.one(id) });
    },
  });
}

export type Command = 'apply' | 'undo' | 'discard';

export function useImportCommand(command: Command, id: string) {
  const queries = useQueryClient();
  return useMutation<Import>({
    mutationKey: keys.command(id),
    mutationFn: () => {
      const given = { params: { path: { id } } };
      switch (command) {
        case 'apply':
          return unwrap(client.POST('/api/v1/imports/{id}/apply', given));
        case 'undo':
          return unwrap(client.POST('/api/v1/imports/{id}/undo', given));
        case 'discard':
          return unwrap(client.POST('/api/v1/imports/{id}/discard', given));
      }
    },
    onSuccess: (answered) => {
      queries.setQueryData(keys.one(id), answered);
      void queries.invalidateQueries({ queryKey: keys.lists });
      void queries.invalidateQueries({ queryKey: keys.sources });
      void queries.invalidateQueries({ queryKey: keys.rows(id) });
      // Places are shown elsewhere too.
      if (command !== 'discard') void queries.invalidateQueries({ predicate: isOfAnotherRoom });
    },
    onError: async (error) => {
      if (!changedMeanwhile(error)) return;
      await queries.invalidateQueries({ queryKey: keys.one(id) });
      void queries.invalidateQueries({ queryKey: keys.rows(id) });
    },
  });
}

const isOfAnotherRoom = ({ queryKey }: { queryKey: readonly unknown[] }) =>
  queryKey[0] === 'territory' || queryKey[0] === 'network';

export function changedMeanwhile(error: unknown): error is Problem {
  return error instanceof Problem && (error.status === 409 || error.status === 412);
}

/** The latest refusal because somebody acted meanwhile; it outlives the button that was pressed. */
export function useMeanwhile(id: string): Problem | undefined {
  const states = useMutationState({
    filters: { mutationKey: keys.command(id), exact: true },
    select: ({ state }) => ({ error: state.error, at: state.submittedAt }),
  });
  const latest = states.toSorted((a, b) => b.at - a.at)[0];
  return changedMeanwhile(latest?.error) ? latest.error : undefined;
}

export function useSources() {
  return useQuery({
    queryKey: keys.sources,
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/imports/sources', { signal })),
  });
}

export function useSource(key: string | undefined) {
  return useQuery({
    queryKey: keys.source(key ?? ''),
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/v1/imports/sources/{key}', { params: { path: { key: key ?? '' } }, signal })),
    enabled: key !== undefined,
  });
}

export function useSaveSource(key: string) {
  const queries = useQueryClient();
  return useMutation<Source, Error, Schemas['SourceRequest']>({
    mutationFn: (body) => saveSource(key, body),
    onSuccess: (saved) => {
      queries.setQueryData(keys.source(key), saved);
      void queries.invalidateQueries({ queryKey: keys.sources });
    },
  });
}

function saveSource(key: string, body: Schemas['SourceRequest']) {
  return unwrap(client.PUT('/api/v1/imports/sources/{key}', { params: { path: { key } }, body }));
}

export function usePullSource(key: string) {
  const queries = useQueryClient();
  return useMutation<Source>({
    mutationFn: () =>
      unwrap(client.POST('/api/v1/imports/sources/{key}/pull', { params: { path: { key } } })),
    onSuccess: (pulled) => {
      queries.setQueryData(keys.source(key), pulled);
      void queries.invalidateQueries({ queryKey: keys.sources });
      void queries.invalidateQueries({ queryKey: keys.lists });
    },
  });
}

export function readCorrections(key: string): Promise<string> {
  return unwrap(
    client.GET('/api/v1/imports/sources/{key}/corrections', {
      params: { path: { key } },
      parseAs: 'text',
    }),
  );
}

/** The parts of an upload as a form; openapi-fetch then leaves the content type to the browser. */
const asForm = (parts: Record<string, string | File | undefined>): FormData => {
  const form = new FormData();
  Object.entries(parts).forEach(([name, value]) => {
    if (value !== undefined) form.append(name, value);
  });
  return form;
};

export function useProfileProposal() {
  return useMutation<Schemas['ProfileProposal'], Error, File>({
    mutationFn: (file) =>
      unwrap(
        client.POST('/api/v1/imports/profile-proposal', {
          body: { file: file.name },
          bodySerializer: () => asForm({ file }),
        }),
      ),
  });
}

export interface Sending {
  readonly file: File;
  readonly source: string;
  /** What is to be kept with the source first: a new source with its profile, or a changed one. */
  readonly save: Schemas['SourceRequest'] | undefined;
  /** Of a new source that needs no profile. */
  readonly name: string | undefined;
  readonly format: SourceFormat | undefined;
}

/** Keeps the source, then sends the file. Saving is the same done twice, so trying again after a cut is safe. */
export function useSendFile() {
  const queries = useQueryClient();
  return useMutation<Import, Error, Sending>({
    mutationFn: async ({ file, source, save, name, format }) => {
      if (save !== undefined) await saveSource(source, save);
      return unwrap(
        client.POST('/api/v1/imports', {
          body: { file: file.name, source },
          bodySerializer: () => asForm({ file, source, sourceName: name, format }),
        }),
      );
    },
    onSuccess: (received) => {
      queries.setQueryData(keys.one(received.id), received);
      void queries.invalidateQueries({ queryKey: keys.lists });
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.sources }),
  });
}
