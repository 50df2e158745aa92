import { describe, expect, it } from 'vitest';
import type { Session } from '@/shared/session/session';
import { navigationFor } from './navigation';

const session = (permissions: string[], receives?: boolean): Session => ({
  displayName: 'Claire Fontaine',
  memberships: [],
  acting:
    receives === undefined
      ? undefined
      : {
          teamId: 'a',
          teamName: 'MDS',
          organisationName: 'Département',
          territoryCode: '00',
          roles: [],
          receives,
        },
  permissions: new Set(permissions),
  territoryCode: '00',
  expiresAt: undefined,
});

describe('the navigation', () => {
  it.each([
    ['a referrer', ['handle-referrals'], false, ['/', '/referrals/new']],
    ['a mediator', ['handle-referrals'], true, ['/', '/referrals/new', '/inbox']],
    ['a coordinator', ['view-territory'], undefined, ['/', '/territory']],
    ['somebody without a team', [], undefined, ['/']],
  ])('of %s', (_who, permissions, receives, expected) => {
    expect(navigationFor(session(permissions, receives)).map(({ to }) => to)).toEqual(expected);
  });
});
