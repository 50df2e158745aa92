import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { components } from '@/api/schema';
import type { Source } from './model';
import { keys } from './query-keys';

type Schemas = components['schemas'];

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

export function saveSource(key: string, body: Schemas['SourceRequest']) {
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
