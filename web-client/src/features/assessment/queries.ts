import { queryOptions, useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';

/** Read once and kept for as long as the page lives: it must still be there when the network is not. */
export const questionnaireQuery = queryOptions({
  queryKey: ['assessment', 'questionnaire'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/v1/assessment/questionnaire', { signal })),
  staleTime: Infinity,
  gcTime: Infinity,
});

export function useQuestionnaire() {
  return useQuery(questionnaireQuery);
}
