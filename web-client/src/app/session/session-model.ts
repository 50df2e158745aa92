import type { components } from '@/api/schema';
import type { Session } from '@/shared/session/session';

export type Me = components['schemas']['Me'];

export function sessionOf(me: Me): Session {
  const only = me.memberships.length === 1 ? me.memberships[0] : undefined;
  const acting = me.memberships.find(({ teamId }) => teamId === me.actingTeamId) ?? only;
  return {
    displayName: me.displayName,
    memberships: me.memberships,
    acting,
    offices: me.offices,
    permissions: new Set(me.permissions),
    territoryCode:
      me.offices.find(({ territoryCode }) => territoryCode !== undefined)?.territoryCode ??
      acting?.territoryCode,
    expiresAt: me.sessionExpiresAt === undefined ? undefined : new Date(me.sessionExpiresAt),
  };
}

/** With several teams and none chosen yet in this tab: the first, shown in the header, changed in one action. */
export function teamToChoose(me: Me): string | undefined {
  return me.actingTeamId === undefined && me.memberships.length > 1 ? me.memberships[0]?.teamId : undefined;
}

/** Whether the one who signed in again is the one who was writing: on a shared machine it may be a colleague. */
export function isSamePerson(before: Session, now: Session): boolean {
  const teams = (session: Session) =>
    session.memberships
      .map(({ teamId }) => teamId)
      .sort()
      .join();
  return before.displayName === now.displayName && teams(before) === teams(now);
}

const MINUTE = 60_000;
export const WARNING = 5 * MINUTE;

/** In how many milliseconds to warn of the session's end; undefined when there is nothing to warn of. */
export function warnIn(expiresAt: Date | undefined, now: Date): number | undefined {
  if (expiresAt === undefined) return undefined;
  const left = expiresAt.getTime() - now.getTime();
  return left <= 0 ? undefined : Math.max(0, left - WARNING);
}

/** Where sign-in leads back to; what the server would not accept leads home. */
export function signInUrl(returnTo: string): string {
  return `/api/v1/session/login?return=${encodeURIComponent(returnTo)}`;
}

/** A link, not a form: the identity server is reached by redirect, which `form-action 'self'` would block. */
export const SIGN_OUT_URL = '/api/v1/session/logout';
