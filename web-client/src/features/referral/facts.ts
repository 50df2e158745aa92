import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { components } from '@/api/schema';
import type { ClaimAct, Referral } from './model';
import { referralKeys } from './queries';

type Schemas = components['schemas'];

/** A question or an answer between the two sides: a dated fact beside the life cycle, without version. */
export function useAskQuestion(id: string) {
  return useFact(id, (body: Schemas['AskQuestionRequest']) =>
    unwrap(client.POST('/api/v1/referrals/{id}/questions', { params: { path: { id } }, body })),
  );
}

export function useAnswerQuestion(id: string, question: string) {
  return useFact(id, (body: Schemas['AnswerQuestionRequest']) =>
    unwrap(
      client.POST('/api/v1/referrals/{id}/questions/{question}/answer', {
        params: { path: { id, question } },
        body,
      }),
    ),
  );
}

/** Who of the place's team deals with it: no verb of the life cycle, and no version is asked. */
export function useClaim(id: string) {
  const queries = useQueryClient();
  return useMutation<Referral, Error, ClaimAct>({
    mutationFn: (act) =>
      unwrap(
        act === 'RELEASE'
          ? client.POST('/api/v1/referrals/{id}/release', { params: { path: { id } } })
          : client.POST('/api/v1/referrals/{id}/claim', {
              params: { path: { id } },
              body: { takeOver: act === 'TAKE_OVER' },
            }),
      ),
    onSuccess: (answered) => {
      queries.setQueryData(referralKeys.one(id), answered);
      void queries.invalidateQueries({ queryKey: referralKeys.lists });
      void queries.invalidateQueries({ queryKey: referralKeys.history(id) });
    },
    // A colleague was quicker: the list says who.
    onError: () => void queries.invalidateQueries({ queryKey: referralKeys.all }),
  });
}

export type Told = 'held' | 'missed' | 'cancelled';

/** An appointment: a dated fact beside the life cycle, without version. */
export function useBookAppointment(id: string) {
  return useFact(id, (body: Schemas['BookAppointmentRequest']) =>
    unwrap(client.POST('/api/v1/referrals/{id}/appointments', { params: { path: { id } }, body })),
  );
}

/** How one went, told once; the referral may start with it. */
export function useTellAppointment(id: string, appointment: string) {
  const params = { path: { id, appointment } };
  return useFact(id, (told: Told) => {
    switch (told) {
      case 'held':
        return unwrap(client.POST('/api/v1/referrals/{id}/appointments/{appointment}/held', { params }));
      case 'missed':
        return unwrap(client.POST('/api/v1/referrals/{id}/appointments/{appointment}/missed', { params }));
      case 'cancelled':
        return unwrap(client.POST('/api/v1/referrals/{id}/appointments/{appointment}/cancelled', { params }));
    }
  });
}

/** What a place without a member said of one, by the team that noted it. */
export function useReportAppointment(id: string) {
  return useFact(
    id,
    ({ appointment, ...body }: Schemas['ReportAppointmentRequest'] & { readonly appointment: string }) =>
      unwrap(
        client.POST('/api/v1/referrals/{id}/appointments/{appointment}/report', {
          params: { path: { id, appointment } },
          body,
        }),
      ),
  );
}

/** A contact attempt: a dated fact beside the life cycle, without version. */
export function useRecordAttempt(id: string) {
  return useFact(id, (body: Schemas['RecordAttemptRequest']) =>
    unwrap(client.POST('/api/v1/referrals/{id}/attempts', { params: { path: { id } }, body })),
  );
}

/** What a decision brought after the end, by the team that referred. */
export function useAddRight(id: string) {
  return useFact(id, (body: Schemas['AddRightRequest']) =>
    unwrap(client.POST('/api/v1/referrals/{id}/right', { params: { path: { id } }, body })),
  );
}

function useFact<T>(id: string, record: (fact: T) => Promise<Referral>) {
  const queries = useQueryClient();
  return useMutation<Referral, Error, T>({
    mutationKey: referralKeys.command(id),
    mutationFn: record,
    onSuccess: (answered) => {
      queries.setQueryData(referralKeys.one(id), answered);
      void queries.invalidateQueries({ queryKey: referralKeys.lists });
      void queries.invalidateQueries({ queryKey: referralKeys.history(id) });
    },
    // A colleague was quicker: the referral says what was told.
    onError: () => void queries.invalidateQueries({ queryKey: referralKeys.one(id) }),
  });
}
