import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Attempt } from '@/api/attempt';
import { client, unwrap } from '@/api/client';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type FeedbackAnswer = Schemas['PersonFeedback']['answer'];

const feedbackKey = (referral: string) => ['rights', 'feedback', referral] as const;

/** A code for the slip. It stays in this mutation, so in the page's memory, and nowhere else. */
export function useGiveCode(referral: string) {
  const [attempt] = useState(() => new Attempt());
  return useMutation({
    gcTime: 0,
    mutationFn: () =>
      unwrap(
        client.POST('/api/v1/rights/referrals/{id}/code', {
          params: { path: { id: referral }, header: attempt.keyFor({ referral }) },
        }),
      ),
    onSuccess: () => {
      attempt.done();
    },
  });
}

/** What the person said; null as long as nothing was. */
export function useFeedback(referral: string) {
  return useQuery({
    queryKey: feedbackKey(referral),
    queryFn: async ({ signal }) => {
      const said: Schemas['PersonFeedback'] | undefined = await unwrap(
        client.GET('/api/v1/rights/referrals/{id}/feedback', { params: { path: { id: referral } }, signal }),
      );
      return said ?? null;
    },
  });
}

export function useRecordFeedback(referral: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (answer: FeedbackAnswer) =>
      unwrap(
        client.POST('/api/v1/rights/referrals/{id}/feedback', {
          params: { path: { id: referral } },
          body: { answer },
        }),
      ),
    onSuccess: (kept) => {
      queries.setQueryData(feedbackKey(referral), kept);
    },
  });
}
