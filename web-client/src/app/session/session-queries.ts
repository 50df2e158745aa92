import { queryOptions } from '@tanstack/react-query';
import { actingTeam, chooseActingTeam } from '@/api/acting-team';
import { client, unwrap } from '@/api/client';
import { Problem } from '@/api/problem';
import { worthRetrying } from '../query-client';
import type { Session } from '@/shared/session/session';
import { sessionOf, teamToChoose } from './session-model';

export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: () => unwrap(client.GET('/api/v1/about')),
  staleTime: Infinity,
});

/** Who is there; null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: whoIsThere,
  staleTime: 60_000,
  retry: worthRetrying,
});

export async function whoIsThere(): Promise<Session | null> {
  try {
    const me = await unwrap(client.GET('/api/v1/me'));
    const team = teamToChoose(me);
    if (team === undefined) return sessionOf(me);
    chooseActingTeam(team);
    return sessionOf(await unwrap(client.GET('/api/v1/me')));
  } catch (refusal) {
    if (!(refusal instanceof Problem)) throw refusal;
    if (refusal.status === 401) return null;
    // The team kept in this tab may have been left since: ask again without it.
    if (refusal.slug !== 'acting-team-refused' || actingTeam() === undefined) throw refusal;
    chooseActingTeam(undefined);
    return whoIsThere();
  }
}
