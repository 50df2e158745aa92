import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, unwrap } from '@/api/client';
import { Problem } from '@/api/problem';
import type { Entry, EntryRequest, HumanContact, HumanContactRequest } from './model';

const ROOM = 'bulletin';
const version = (read: { readonly version: number }) => ifMatch(`"${String(read.version)}"`);
const byId = (id: string) => ({ params: { path: { id } } });

export function useBulletin(territory: string) {
  return useQuery({
    queryKey: [ROOM, territory],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/v1/territories/{territory}/bulletin', { params: { path: { territory } }, signal }),
      ),
  });
}

/** Something done here: the page is read again, also when somebody else was quicker. */
export function useAct<Given, Answer>(act: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  const readAgain = () => queries.invalidateQueries({ queryKey: [ROOM] });
  return useMutation({
    mutationFn: act,
    onSuccess: readAgain,
    onError: (refusal) => (refusal instanceof Problem && refusal.status === 412 ? readAgain() : undefined),
  });
}

export const send = {
  create: ({ territory, request }: { territory: string; request: EntryRequest }) =>
    unwrap(
      client.POST('/api/v1/territories/{territory}/bulletin/entries', {
        params: { path: { territory } },
        body: request,
      }),
    ),
  replace: ({ entry, request }: { entry: Entry; request: EntryRequest }) =>
    unwrap(
      client.PUT('/api/v1/bulletin-entries/{id}', {
        ...byId(entry.id),
        headers: version(entry),
        body: request,
      }),
    ),
  remove: (id: string) => unwrap(client.POST('/api/v1/bulletin-entries/{id}/remove', byId(id))),
  contact: ({
    territory,
    contact,
    request,
  }: {
    territory: string;
    contact: HumanContact;
    request: HumanContactRequest;
  }) =>
    unwrap(
      client.PUT('/api/v1/territories/{territory}/human-contacts/{body}', {
        params: { path: { territory, body: contact.body } },
        headers: version(contact),
        body: request,
      }),
    ),
};
