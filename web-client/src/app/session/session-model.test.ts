import { describe, expect, it } from 'vitest';
import { isSamePerson, sessionOf, signInUrl, teamToChoose, warnIn } from './session-model';
import type { Me } from './session-model';

const team = (id: string): Me['memberships'][number] => ({
  teamId: id,
  teamName: `Équipe ${id}`,
  organisationName: 'Conseil départemental',
  territoryCode: '00',
  roles: ['REFERRER'],
  receives: false,
});

const me = (over: Partial<Me> = {}): Me => ({
  displayName: 'Claire Fontaine',
  memberships: [team('a')],
  offices: [],
  permissions: ['read-referrals'],
  ...over,
});

describe('the session', () => {
  it('acts for the only team there is', () => {
    expect(sessionOf(me()).acting?.teamId).toBe('a');
  });

  it('acts for no team until one is chosen among several', () => {
    const several = me({ memberships: [team('a'), team('b')] });
    expect(sessionOf(several).acting).toBeUndefined();
    expect(teamToChoose(several)).toBe('a');
    expect(teamToChoose({ ...several, actingTeamId: 'b' })).toBeUndefined();
    expect(sessionOf({ ...several, actingTeamId: 'b' }).acting?.teamId).toBe('b');
  });

  it('knows a coordinator’s territory without a team', () => {
    const coordinator = me({ memberships: [], offices: [{ role: 'COORDINATOR', territoryCode: '00' }] });
    expect(sessionOf(coordinator)).toMatchObject({ acting: undefined, territoryCode: '00' });
  });
});

describe('signing in again', () => {
  it('is the same person with the same teams', () => {
    expect(isSamePerson(sessionOf(me()), sessionOf(me({ permissions: [] })))).toBe(true);
  });

  it.each([[me({ displayName: 'Karim Benali' })], [me({ memberships: [team('z')] })]])(
    'is somebody else',
    (other) => {
      expect(isSamePerson(sessionOf(me()), sessionOf(other))).toBe(false);
    },
  );

  it('leads back to the page with its filters', () => {
    expect(signInUrl('/inbox?view=mine')).toBe('/api/v1/session/login?return=%2Finbox%3Fview%3Dmine');
  });
});

describe('the warning before the end', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  it.each([
    ['2026-11-23T10:30:00Z', 25 * 60_000],
    ['2026-11-23T10:03:00Z', 0],
    ['2026-11-23T09:59:00Z', undefined],
  ])('for a session that ends at %s comes in %s ms', (end, expected) => {
    expect(warnIn(new Date(end), now)).toBe(expected);
  });
});
