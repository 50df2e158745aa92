import { useQuery } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import { referralKeys } from '../../queries';

/** Among the lists: what changes one of them changes the week. */
export function useAgendaWeek(week: string) {
  return useQuery({
    queryKey: [...referralKeys.lists, 'week', week],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/v1/appointments', { params: { query: { week } }, signal })),
  });
}
