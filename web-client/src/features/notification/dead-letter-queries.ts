import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';

const KEY = ['notification', 'dead-letters'] as const;

export function useDeadLetters() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/outbox/dead-letters', { signal })),
  });
}

export function useHandleDeadLetter() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, act }: { readonly id: string; readonly act: 'retry' | 'discard' }) =>
      unwrap(client.POST(`/api/v1/outbox/dead-letters/{id}/${act}`, { params: { path: { id } } })),
    // Another administrator may have been quicker: the list says what is left.
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
