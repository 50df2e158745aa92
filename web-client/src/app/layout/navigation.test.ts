import { describe, expect, it } from 'vitest';
import type { Session } from '@/shared/session/session';
import {
  AT_MOST,
  GUIDANCE,
  guidanceFor,
  isCurrent,
  isForItselfOnly,
  linksOf,
  navigationFor,
  navigationForVisitors,
} from './navigation';

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
const MANAGES = ['search-network', 'manage-organisation', 'tend-places', 'edit-places'];
const COORDINATES = [
  'search-network',
  'view-territory',
  'admit-organisations',
  'tend-places',
  'edit-places',
  'import-places',
];
const ADMINISTERS = [
  'search-network',
  'manage-territories',
  'admit-organisations',
  'appoint-coordinators',
  'import-places',
  'handle-dead-letters',
];
const RECEIVES = { receives: true, roles: ['MEDIATOR'] };
const BOTH = { receives: true, roles: ['REFERRER', 'MEDIATOR'] };

const ANYBODY = ['guidance', '/qui-fait-quoi', '/fiches', '/droit-bloque', '/papiers'];
/** And whom to reach where they work. */
const WORKING = [
  'guidance',
  '/ce-qui-bloque',
  '/territoire/reseau',
  '/qui-fait-quoi',
  '/fiches',
  '/droit-bloque',
  '/papiers',
];
const TERRITORY = [
  'territory',
  '/territoire',
  '/territoire/carte',
  '/territoire/reseau',
  '/territoire/blocages',
  '/annuaire',
  '/imports',
  '/admissions',
];

const WHO: [string, string[], { receives: boolean; roles: string[] } | undefined, (string | string[])[]][] = [
  [
    'a referrer',
    HANDLES,
    { receives: false, roles: ['REFERRER'] },
    ['/', '/mettre-en-relation', '/lieux', WORKING],
  ],
  [
    'a referrer whose team receives too',
    HANDLES,
    BOTH,
    ['/', '/file', '/agenda', '/mettre-en-relation', '/lieux'],
  ],
  [
    'a mediator, whose day starts at the inbox',
    HANDLES,
    RECEIVES,
    ['/file', '/agenda', '/mettre-en-relation', '/lieux', '/envois'],
  ],
  ['somebody who has not said for which team', HANDLES, undefined, ['/', '/lieux', WORKING]],
  ['a coordinator', COORDINATES, undefined, ['/', '/lieux', TERRITORY, ANYBODY]],
  [
    'the administrator of the platform',
    ADMINISTERS,
    undefined,
    [
      '/',
      '/lieux',
      ['administration', '/imports', '/admissions', '/territoires', '/coordonnateurs', '/envois-en-echec'],
      WORKING,
    ],
  ],
  ['a manager', MANAGES, undefined, ['/', '/lieux', '/mes-lieux', '/equipe', WORKING]],
  [
    'a mediator who keeps places true',
    [...HANDLES, 'tend-places'],
    RECEIVES,
    ['/file', '/agenda', '/mettre-en-relation', '/lieux', ['more', '/envois', '/mes-lieux']],
  ],
  [
    'a coordinator who also manages an organisation',
    [...COORDINATES, ...MANAGES],
    undefined,
    ['/', '/lieux', '/mes-lieux', '/equipe', TERRITORY],
  ],
  [
    'a referrer who manages the organisation and coordinates',
    [...HANDLES, ...MANAGES, ...COORDINATES],
    { receives: false, roles: ['REFERRER'] },
    ['/', '/mettre-en-relation', '/lieux', ['organisation', '/mes-lieux', '/equipe'], TERRITORY],
  ],
  [
    'a mediator who manages the organisation too',
    [...HANDLES, ...MANAGES],
    RECEIVES,
    ['/file', '/agenda', '/mettre-en-relation', '/lieux', ['more', '/envois', '/mes-lieux', '/equipe']],
  ],
  [
    'somebody who is everything at once',
    [...HANDLES, ...MANAGES, ...COORDINATES, ...ADMINISTERS],
    BOTH,
    [
      '/',
      '/file',
      '/agenda',
      '/mettre-en-relation',
      [
        'more',
        '/lieux',
        '/mes-lieux',
        '/equipe',
        ...TERRITORY.slice(1),
        '/territoires',
        '/coordonnateurs',
        '/envois-en-echec',
      ],
    ],
  ],
  ['somebody without a team', [], undefined, ['/', WORKING]],
];

describe('the navigation', () => {
  it.each(WHO)('of %s', (_who, permissions, team, expected) => {
    const entries = navigationFor(session(permissions, team));
    expect(
      entries.map((entry) =>
        'links' in entry ? [entry.group, ...entry.links.map(({ to }) => to)] : entry.to,
      ),
    ).toEqual(expected);
    expect(entries.length).toBeLessThanOrEqual(AT_MOST);
  });

  it('tells every page from every other by its icon', () => {
    const everybody = WHO.flatMap(([, permissions, team]) => navigationFor(session(permissions, team)));
    const icons = new Map(
      everybody.flatMap((entry) => [
        ...linksOf(entry).map(({ to, icon }) => [to, icon] as const),
        ...('links' in entry ? [[entry.group, entry.icon] as const] : []),
      ]),
    );
    expect(icons.size).toBe(28);
    expect(new Set(icons.values()).size).toBe(icons.size);
  });

  it('pushes no work away for the guidance, which is at the foot of every page', () => {
    for (const [, permissions, team] of WHO) {
      const entries = navigationFor(session(permissions, team));
      const work = entries.filter((entry) => !('links' in entry) || entry.group !== 'guidance');
      expect(work.flatMap(linksOf).filter((link) => GUIDANCE.includes(link))).toEqual([]);
      expect(work.length === entries.length).toBe(work.length === AT_MOST);
    }
  });

  it('leads whoever works in a territory to whom they can reach there', () => {
    const worker = { ...session(HANDLES, { receives: false, roles: ['REFERRER'] }), territoryCode: '00' };
    expect(
      guidanceFor(worker)
        .map(({ to }) => to)
        .slice(0, 2),
    ).toEqual(['/ce-qui-bloque', '/territoire/reseau']);
    expect(guidanceFor({ ...worker, territoryCode: undefined })).toEqual(GUIDANCE);
    expect(guidanceFor({ ...session(COORDINATES), territoryCode: '00' })).toEqual(GUIDANCE);
    expect(guidanceFor(undefined)).toEqual(GUIDANCE);
  });

  it('of a visitor leads to what needs no account', () => {
    expect(
      navigationForVisitors()
        .flatMap(linksOf)
        .map(({ to }) => to),
    ).toEqual(['/lieux', '/qui-fait-quoi', '/fiches', '/droit-bloque', '/papiers']);
  });

  it('knows on which page one is, below it too', () => {
    const [home, places, mine] = navigationFor(session(MANAGES)).flatMap(linksOf);
    const at = (pathname: string) =>
      [home, places, mine].map((link) => link !== undefined && isCurrent(link, pathname));
    expect(at('/')).toEqual([true, false, false]);
    expect(at('/lieux/42')).toEqual([false, true, false]);
    expect(at('/mes-lieux/nouveau')).toEqual([false, false, true]);
    expect(at('/lieux-dits')).toEqual([false, false, false]);
  });

  it('says that one is on the territory’s map, not on the page above it too', () => {
    const territory = navigationFor(session(COORDINATES))
      .flatMap(linksOf)
      .find(({ to }) => to === '/territoire');
    const alone = (pathname: string) => territory !== undefined && isForItselfOnly(territory, pathname);
    expect(alone('/territoire/carte')).toBe(true);
    expect(alone('/territoire/carte/projets')).toBe(true);
    expect(alone('/territoire/delais')).toBe(false);
  });
});
