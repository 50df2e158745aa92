import { describe, expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import {
  codeFault,
  colleaguesOf,
  mayManage,
  siretFault,
  spoken,
  teamNamesOf,
  waitingWithoutAnybody,
} from './model';
import type { Staff, TeamMember } from './model';

describe('a code said aloud', () => {
  it('names each letter and says each digit', () => {
    expect(spoken('K7D-0A', (sign, word) => `${sign} comme ${word}`)).toEqual([
      'K comme Kléber, 7, D comme Désiré',
      '0, A comme Anatole',
    ]);
  });

  it('has a word for every letter that a code can hold', () => {
    const said = spoken('ABCDEFGHJKMNPQRSTVWXYZ', (sign, word) => `${sign}=${word[0] ?? ''}`).join();
    expect(said.split(', ').every((pair) => pair.startsWith(pair.at(2) ?? '-'))).toBe(true);
  });
});

describe('a SIRET', () => {
  it.each(['', '73282932000074', '732 829 320 00074', '35600000049837', '35600000000048'])(
    '« %s » is right',
    (typed) => {
      expect(siretFault(typed)).toBeUndefined();
    },
  );

  it.each([
    ['732829320', 'NOT_FOURTEEN_DIGITS'],
    ['7,3282932E+13', 'NOT_FOURTEEN_DIGITS'],
    ['79200000000000', 'NO_ESTABLISHMENT'],
    ['73282932000075', 'CHECK_DIGIT'],
    ['35600000049838', 'CHECK_DIGIT'],
  ])('« %s » is not: %s', (typed, fault) => {
    expect(siretFault(typed)).toBe(fault);
  });
});

describe('a refusal', () => {
  it('of the last member says how many referrals wait', () => {
    expect(waitingWithoutAnybody(new Problem('last-member', 409, '', [], [], { waitingReferrals: 3 }))).toBe(
      3,
    );
    expect(waitingWithoutAnybody(new Problem('not-found', 404, ''))).toBeUndefined();
  });

  it('of a code says why', () => {
    expect(codeFault(new Problem('code-unknown', 422, ''))).toBe('UNKNOWN');
    expect(codeFault(new Problem('invitation-over', 409, '', [], [], { currentStatus: 'EXPIRED' }))).toBe(
      'EXPIRED',
    );
    expect(codeFault(new Problem('invitation-over', 409, ''))).toBe('WITHDRAWN');
    expect(codeFault(new Problem('too-many-requests', 429, ''))).toBeUndefined();
  });
});

describe('the members of an organisation', () => {
  const member = (memberId: string, displayName: string): TeamMember => ({
    membershipId: `${memberId} in a team`,
    memberId,
    displayName,
    role: 'MEDIATOR',
    you: false,
    absences: [],
  });
  const zoe = member('z', 'Zoé');
  const alix = member('a', 'Alix');
  const team = {
    id: 't',
    name: 'Accueil',
    places: [],
    members: [zoe, alix, { ...zoe, role: 'REFERRER' as const }],
  };
  const staff: Staff = {
    organisationId: 'o',
    organisationName: 'CCAS',
    managers: [],
    teams: [team, { ...team, id: 'u', members: [member('m', 'Maya'), alix] }],
  };

  it('may manage it once each, by name, but for those who do', () => {
    expect(mayManage(staff).map(({ displayName }) => displayName)).toEqual(['Alix', 'Maya', 'Zoé']);
    const managers = [{ memberId: 'm', displayName: 'Maya', you: true }];
    expect(mayManage({ ...staff, managers }).map(({ memberId }) => memberId)).toEqual(['a', 'z']);
  });

  it('have as colleagues those of their team, and not themselves', () => {
    expect(colleaguesOf(team, 'a').map(({ memberId }) => memberId)).toEqual(['z']);
    expect(colleaguesOf(team, 'z').map(({ memberId }) => memberId)).toEqual(['a']);
  });
});

it('a team without a public label is sent without one', () => {
  expect(teamNamesOf(' Accueil ', ' ')).toEqual({ name: 'Accueil' });
  expect(teamNamesOf('SPIP', ' Service social ')).toEqual({ name: 'SPIP', publicLabel: 'Service social' });
});
