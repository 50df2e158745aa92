import { createContext, useContext } from 'react';
import type { components } from '@/api/schema';

export type Membership = components['schemas']['TeamMembership'];
export type Office = components['schemas']['Office'];

/** Who works here now, as the screens need it. Rights are permissions; role names decide nothing on screen. */
export interface Session {
  readonly displayName: string;
  readonly memberships: readonly Membership[];
  /** The team this tab acts for; none for an office that belongs to no team. */
  readonly acting: Membership | undefined;
  /** What one does outside any team, such as coordinating a territory; says who one is, never what one may do. */
  readonly offices: readonly Office[];
  readonly permissions: ReadonlySet<string>;
  /** The territory of a coordinator, else the acting team's. */
  readonly territoryCode: string | undefined;
  readonly expiresAt: Date | undefined;
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of a page behind sign-in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('This page is shown without a session');
  return session;
}

/** The same where a visitor may read too: undefined when nobody is signed in. */
export function useSessionIfAny(): Session | undefined {
  return useContext(SessionContext);
}

export function useMay(permission: string): boolean {
  return useSessionIfAny()?.permissions.has(permission) === true;
}

/** The organisations one manages, each once, as a choice. */
export function managedOrganisations({ permissions, offices }: Session) {
  return permissions.has('manage-organisation')
    ? offices.flatMap(({ role, organisationId, organisationName }) =>
        role === 'ORGANISATION_MANAGER' && organisationId !== undefined
          ? [{ value: organisationId, label: organisationName ?? organisationId }]
          : [],
      )
    : [];
}

/** A team that answers at a place, and somebody there who does not refer by trade: the inbox is where the day starts. */
export function startsAtTheInbox({ acting, permissions }: Session): boolean {
  return (
    permissions.has('handle-referrals') &&
    acting?.receives === true &&
    acting.roles.includes('MEDIATOR') &&
    !acting.roles.includes('REFERRER')
  );
}
