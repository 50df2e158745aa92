import { queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { Pile } from '../../model';
import { referralKeys } from '../../queries';

/** How many a pile holds. One line is the least a list can be asked for, and each line shown is in the trail. */
export function receivedTotal(pile: Pile) {
  return queryOptions({
    queryKey: [...referralKeys.lists, 'total', pile],
    queryFn: async ({ signal }) => {
      const { total } = await unwrap(
        client.GET('/api/v1/referrals', {
          params: { query: { side: 'RECEIVER', pile, size: 1 } },
          signal,
        }),
      );
      return total ?? 0;
    },
    staleTime: 60_000,
  });
}
