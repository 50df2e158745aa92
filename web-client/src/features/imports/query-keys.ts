import type { RowQuery } from './look';

/** Where answers are kept; a command says by these which have become old. */
export const keys = {
  lists: ['imports', 'list'] as const,
  list: (source: string | undefined) => [...keys.lists, source ?? ''] as const,
  one: (id: string) => ['imports', 'one', id] as const,
  rows: (id: string) => ['imports', 'rows', id] as const,
  page: (id: string, query: RowQuery | undefined) => [...keys.rows(id), query] as const,
  command: (id: string) => ['imports', 'command', id] as const,
  sources: ['imports', 'sources'] as const,
  source: (key: string) => [...keys.sources, key] as const,
};
