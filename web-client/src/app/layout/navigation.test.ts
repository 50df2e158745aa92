import { describe, expect, it } from 'vitest';
import type { Session } from '@/shared/session/session';
import { navigationFor } from './navigation';

const session = (permissions: string[], team?: { receives: boolean; roles: string[] }): Session => ({
  displayName: 'Claire Fontaine',
  memberships: [],
  offices: [],
  acting:
    team === undefined
      ? undefined
      : {
          teamId: 'a',
          teamName: 'MDS',
          organisationName: 'Département',
          territoryCode: '00',
          roles: team.roles as NonNullable<Session['acting']>['roles'],
          receives: team.receives,
        },
  permissions: new Set(permissions),
  territoryCode: '00',
  expiresAt: undefined,
});

const HANDLES = ['search-network', 'handle-referrals'];

describe('the navigation', () => {
  it.each([
    ['a referrer', HANDLES, { receives: false, roles: ['REFERRER'] }, ['/', '/mettre-en-relation', '/lieux']],
    [
      'a referrer whose team receives too',
      HANDLES,
      { receives: true, roles: ['REFERRER', 'MEDIATOR'] },
      ['/', '/file', '/mettre-en-relation', '/lieux'],
    ],
    [
      'a mediator, whose day starts at the inbox',
      HANDLES,
      { receives: true, roles: ['MEDIATOR'] },
      ['/file', '/mettre-en-relation', '/envois', '/lieux'],
    ],
    ['somebody who has not said for which team', HANDLES, undefined, ['/', '/lieux']],
    [
      'a coordinator',
      [
        'search-network',
        'view-territory',
        'admit-organisations',
        'tend-places',
        'edit-places',
        'import-places',
      ],
      undefined,
      ['/', '/lieux', '/annuaire', '/imports', '/territoire', '/admissions'],
    ],
    [
      'the administrator of the platform',
      [
        'search-network',
        'manage-territories',
        'admit-organisations',
        'appoint-coordinators',
        'import-places',
      ],
      undefined,
      ['/', '/lieux', '/imports', '/territoires', '/admissions', '/coordonnateurs'],
    ],
    [
      'a manager',
      ['search-network', 'manage-organisation', 'tend-places', 'edit-places'],
      undefined,
      ['/', '/lieux', '/mes-lieux', '/equipe'],
    ],
    [
      'a mediator who keeps places true',
      [...HANDLES, 'tend-places'],
      { receives: true, roles: ['MEDIATOR'] },
      ['/file', '/mettre-en-relation', '/envois', '/lieux', '/mes-lieux'],
    ],
    ['somebody without a team', [], undefined, ['/']],
  ])('of %s', (_who, permissions, team, expected) => {
    expect(navigationFor(session(permissions, team)).map(({ to }) => to)).toEqual(expected);
  });
});
