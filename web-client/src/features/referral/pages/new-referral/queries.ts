import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Attempt } from '@/api/attempt';
import { client, unwrap } from '@/api/client';
import type { components } from '@/api/schema';
import { changedMeanwhile } from '../../model';
import type { Referral } from '../../model';
import { command, referralKeys } from '../../queries';
import type { Target } from '../../queries';

type Schemas = components['schemas'];

export function useCreateReferral(attempt: Attempt) {
  const queries = useQueryClient();
  return useMutation<Referral, Error, Schemas['CreateReferralRequest']>({
    mutationFn: (body) => createReferral(queries, body, attempt),
  });
}

/** A draft on the server, which this page knows from then on. */
export async function createReferral(
  queries: QueryClient,
  body: Schemas['CreateReferralRequest'],
  attempt: Attempt,
): Promise<Referral> {
  const draft = await unwrap(
    client.POST('/api/v1/referrals', { params: { header: attempt.keyFor(body) }, body }),
  );
  attempt.done();
  queries.setQueryData(referralKeys.one(draft.id), draft);
  void queries.invalidateQueries({ queryKey: referralKeys.lists });
  return draft;
}

/** What is sent leaves whether or not the page that asked for it is still shown. */
export async function sendReferral(
  queries: QueryClient,
  target: Target,
  body: Schemas['SendReferralRequest'],
  attempt: Attempt,
): Promise<Referral> {
  try {
    const sent = await command('send', target, body, attempt);
    attempt.done();
    // A reading that began before it left must not arrive after it.
    await queries.cancelQueries({ queryKey: referralKeys.one(sent.id) });
    queries.setQueryData(referralKeys.one(sent.id), sent);
    void queries.invalidateQueries({ queryKey: referralKeys.lists });
    void queries.invalidateQueries({ queryKey: referralKeys.history(target.id) });
    return sent;
  } catch (error) {
    if (changedMeanwhile(error))
      await queries.invalidateQueries({ queryKey: referralKeys.one(target.id) }).catch(() => undefined);
    throw error;
  }
}

/** What the place would see: asked of the server, which shows it by the very same rules and stores nothing. */
export function previewReferral(id: string, body: Schemas['SendReferralRequest']): Promise<Referral> {
  return unwrap(client.POST('/api/v1/referrals/{id}/preview', { params: { path: { id } }, body }));
}
