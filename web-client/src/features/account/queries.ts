import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { components } from '@/api/schema';

const ROOM = 'account';

type Schemas = components['schemas'];

export function useStaff(organisation: string) {
  return useQuery({
    queryKey: [ROOM, 'staff', organisation],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/organisations/{id}/staff', { params: { path: { id: organisation } }, signal }),
      ),
  });
}

export function useInvitations(organisation: string) {
  return useQuery({
    queryKey: [ROOM, 'invitations', organisation],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/organisations/{id}/invitations', {
          params: { path: { id: organisation } },
          signal,
        }),
      ),
  });
}

export function useCoordinatorInvitations() {
  return useQuery({
    queryKey: [ROOM, 'coordinator-invitations'],
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/coordinators/invitations', { signal })),
  });
}

export function useJoinRequests(organisation: string) {
  return useQuery({
    queryKey: [ROOM, 'join-requests', organisation],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/organisations/{id}/join-requests', {
          params: { path: { id: organisation } },
          signal,
        }),
      ),
  });
}

export function useMyMemberships() {
  return useQuery({
    queryKey: [ROOM, 'my-memberships'],
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/my-memberships', { signal })),
  });
}

export function useMyRequests() {
  return useQuery({
    queryKey: [ROOM, 'my-requests'],
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/my-requests', { signal })),
  });
}

export function useAdmissions() {
  return useQuery({
    queryKey: [ROOM, 'admissions'],
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/admissions', { signal })),
  });
}

export function useCoordinators() {
  return useQuery({
    queryKey: [ROOM, 'coordinators'],
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/coordinators', { signal })),
  });
}

const SHORTEST = 3;

export function useTeamSearch(typed: string) {
  const q = typed.trim();
  return useQuery({
    queryKey: [ROOM, 'teams', q],
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/teams', { params: { query: { q } }, signal })),
    enabled: q.length >= SHORTEST,
  });
}

export function useMemberSearch(typed: string) {
  const q = typed.trim();
  return useQuery({
    queryKey: [ROOM, 'members', q],
    queryFn: ({ signal }) => unwrap(client.GET('/api/v1/members', { params: { query: { q } }, signal })),
    enabled: q.length >= SHORTEST,
  });
}

/** Something done here: everything of this room is read again, and who I am too, for it may be about me. */
export function useAct<Given, Answer>(act: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: [ROOM] }),
        queries.invalidateQueries({ queryKey: ['session'] }),
      ]);
    },
  });
}

const byId = (id: string) => ({ params: { path: { id } } });

export const send = {
  preview: (code: string) => unwrap(client.POST('/api/v1/invitations/preview', { body: { code } })),
  accept: (code: string) => unwrap(client.POST('/api/v1/invitations/accept', { body: { code } })),
  invite: ({ organisation, key, body }: Invite) =>
    unwrap(
      client.POST('/api/v1/organisations/{id}/invitations', {
        params: { path: { id: organisation }, header: key },
        body,
      }),
    ),
  inviteCoordinator: ({ key, body }: InviteCoordinator) =>
    unwrap(client.POST('/api/v1/coordinators/invitations', { params: { header: key }, body })),
  withdrawInvitation: (id: string) => unwrap(client.POST('/api/v1/invitations/{id}/withdraw', byId(id))),
  askToJoin: (body: Schemas['CreateJoinRequest']) => unwrap(client.POST('/api/v1/join-requests', { body })),
  withdrawJoin: (id: string) => unwrap(client.POST('/api/v1/join-requests/{id}/withdraw', byId(id))),
  approve: (id: string) => unwrap(client.POST('/api/v1/join-requests/{id}/approve', byId(id))),
  refuse: (id: string) => unwrap(client.POST('/api/v1/join-requests/{id}/refuse', byId(id))),
  createTeam: ({ id, body }: { id: string; body: Schemas['TeamRequest'] }) =>
    unwrap(client.POST('/api/v1/organisations/{id}/teams', { ...byId(id), body })),
  changeTeam: ({ id, body }: { id: string; body: Schemas['TeamRequest'] }) =>
    unwrap(client.POST('/api/v1/teams/{id}/change', { ...byId(id), body })),
  changeRole: ({ id, role }: { id: string; role: Schemas['Role'] }) =>
    unwrap(client.POST('/api/v1/memberships/{id}/change', { ...byId(id), body: { role } })),
  end: ({ id, evenIfLast }: { id: string; evenIfLast: boolean }) =>
    unwrap(client.POST('/api/v1/memberships/{id}/end', { ...byId(id), body: { evenIfLast } })),
  absence: ({ id, body }: { id: string; body: Schemas['CreateAbsenceRequest'] }) =>
    unwrap(client.POST('/api/v1/memberships/{id}/absences', { ...byId(id), body })),
  withdrawAbsence: (id: string) => unwrap(client.POST('/api/v1/absences/{id}/withdraw', byId(id))),
  askAdmission: (body: Schemas['CreateAdmissionRequest']) =>
    unwrap(client.POST('/api/v1/admissions', { body })),
  withdrawAdmission: (id: string) => unwrap(client.POST('/api/v1/admissions/{id}/withdraw', byId(id))),
  admit: ({ id, body }: { id: string; body: Schemas['AdmitRequest'] }) =>
    unwrap(client.POST('/api/v1/admissions/{id}/admit', { ...byId(id), body })),
  refuseAdmission: ({ id, reason }: { id: string; reason: Schemas['AdmissionRefusal'] }) =>
    unwrap(client.POST('/api/v1/admissions/{id}/refuse', { ...byId(id), body: { reason } })),
  appointCoordinator: (body: Schemas['AppointCoordinatorRequest']) =>
    unwrap(client.POST('/api/v1/coordinators', { body })),
  endCoordinator: (id: string) => unwrap(client.POST('/api/v1/coordinators/{id}/end', byId(id))),
  appointManager: ({ id, memberId }: { id: string; memberId: string }) =>
    unwrap(client.POST('/api/v1/organisations/{id}/managers', { ...byId(id), body: { memberId } })),
  endManager: ({ id, memberId }: { id: string; memberId: string }) =>
    unwrap(
      client.POST('/api/v1/organisations/{id}/managers/{memberId}/end', {
        params: { path: { id, memberId } },
      }),
    ),
};

interface Key {
  readonly 'Idempotency-Key': string;
}

interface Invite {
  readonly organisation: string;
  readonly key: Key;
  readonly body: Schemas['CreateInvitationRequest'];
}

interface InviteCoordinator {
  readonly key: Key;
  readonly body: Schemas['InviteCoordinatorRequest'];
}
