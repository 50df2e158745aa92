import { describe, expect, it } from 'vitest';
import type { Place } from '@/shared/places/place';
import type { Referral } from '../../model';
import {
  createRequest,
  missingInNeed,
  needOf,
  draftOnThisPage,
  nothingTyped,
  saysTheSame,
  seenWithoutNetwork,
  withPlace,
} from './model';
import { NO_PROCEDURE } from '@/shared/assessment/procedure';
import type { TypedNeed } from './model';
import { nobodyTyped, sendRequest } from './person-model';
import type { TypedPerson } from './person-model';

const TODAY = '2026-11-24';
const PLACE = { id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', name: 'CCAS', boundBySecrecy: true } as Place;

const need: TypedNeed = {
  needs: ['PAPERWORK', 'LEARN'],
  kindOfHelp: 'DO_TOGETHER',
  urgent: true,
  procedure: { body: 'CAF', topic: 'FAMILY_BENEFITS' },
  overrideReason: undefined,
  profileWords: [],
  commune: { code: '00012', name: 'Rocheval' },
};

const person = (part: Partial<TypedPerson> = {}): TypedPerson => ({
  ...nobodyTyped(TODAY),
  contactChannel: 'PHONE',
  callName: ' Mme D. ',
  contact: ' 06 39 98 01 23 ',
  agreementHow: 'ORAL',
  ...part,
});

const draft = {
  orientationType: 'DO_TOGETHER',
  needs: ['LEARN', 'PAPERWORK'],
  urgent: true,
  procedureBody: 'CAF',
  procedureTopic: 'FAMILY_BENEFITS',
  commune: { code: '00012', name: 'Rocheval' },
} as unknown as Referral;

describe('the need', () => {
  it('asks for a kind of help and a commune, nothing more', () => {
    expect(missingInNeed(nothingTyped(TODAY).need)).toEqual(['kind-of-help', 'commune']);
    expect(missingInNeed({ ...need, needs: [], procedure: NO_PROCEDURE })).toEqual([]);
  });

  it('is the same draft whatever the order of the needs', () => {
    const request = createRequest(need);
    expect(request && saysTheSame(draft, request)).toBe(true);
  });

  it.each([
    ['urgent', { urgent: false }],
    ['kindOfHelp', { kindOfHelp: 'LEARNING_PATH' }],
    ['needs', { needs: ['LEARN'] }],
    ['procedure body', { procedure: { body: undefined, topic: 'FAMILY_BENEFITS' } }],
    ['procedure topic', { procedure: { body: 'CAF', topic: undefined } }],
    ['commune', { commune: { code: '00013', name: 'Brunes' } }],
  ] as const)('is another draft when %s changes', (_what, part) => {
    const request = createRequest({ ...need, ...part });
    expect(request && saysTheSame(draft, request)).toBe(false);
  });

  it('comes back from a draft as it was typed', () => {
    const request = createRequest(needOf(draft));
    expect(request && saysTheSame(draft, request)).toBe(true);
  });
});

describe('without a network', () => {
  const onThisPage = draftOnThisPage('hors-connexion-1', need, {
    teamId: 'a',
    team: 'MDS',
    organisation: 'Département',
  });
  const seenBy = (part: Partial<TypedPerson>) => {
    const request = sendRequest(person(part), PLACE);
    if (onThisPage === undefined || request === undefined) throw new Error('incomplete');
    return seenWithoutNetwork(onThisPage, PLACE, request);
  };

  it('the draft says the need as the server would hold it, and exists once the need is said', () => {
    const request = createRequest(need);
    expect(onThisPage && request && saysTheSame(onThisPage, request)).toBe(true);
    expect(draftOnThisPage('x', nothingTyped(TODAY).need, { teamId: 'a', team: '', organisation: '' })).toBe(
      undefined,
    );
  });

  it('a place that calls sees the name and the number, never the year of birth', () => {
    expect(seenBy({ birthYear: '1961' }).person).toEqual({ callName: 'Mme D.', contact: '06 39 98 01 23' });
  });

  it('a place sees the words that the person agreed to, whoever calls', () => {
    const seen = seenBy({ contactChannel: 'NONE', agreedWords: ['NOT_ALONE_YET'] });
    expect(seen.profileWords).toEqual(['NOT_ALONE_YET']);
    expect(seenBy({}).profileWords).toEqual([]);
  });

  it('a place bound by secrecy sees the note', () => {
    expect(seenBy({ note: 'Vient avec sa sœur.' }).note).toBe('Vient avec sa sœur.');
    expect(seenBy({})).not.toHaveProperty('note');
  });

  it.each(['VIA_REFERRER', 'NONE'] as const)('a place sees nobody with %s', (contactChannel) => {
    expect(seenBy({ contactChannel })).not.toHaveProperty('person');
  });
});

describe('choosing a place', () => {
  const typed = { ...nothingTyped(TODAY), person: person() };

  it('asks for another agreement when the place is another', () => {
    const first = withPlace(typed, { id: 'a' } as Place);
    expect(first.person.agreementHow).toBeUndefined();
    const agreed = {
      ...first,
      person: { ...first.person, agreementHow: 'ORAL' as const, agreedWords: ['SUPPORT_NONE'] as const },
    };
    expect(withPlace(agreed, { id: 'b' } as Place).person.agreedWords).toEqual([]);
    expect(withPlace(agreed, { id: 'b' } as Place).person.agreementHow).toBeUndefined();
    expect(withPlace(agreed, { id: 'a' } as Place).person.agreementHow).toBe('ORAL');
  });

  it('leaves behind the appointment that was agreed with another place', () => {
    const agreed = {
      ...typed,
      place: { id: 'a' } as Place,
      person: { ...typed.person, appointmentDay: '2026-12-01', appointmentTime: '10:30' },
    };
    expect(withPlace(agreed, { id: 'a' } as Place).person.appointmentTime).toBe('10:30');
    const other = withPlace(agreed, { id: 'b' } as Place).person;
    expect([other.appointmentDay, other.appointmentTime]).toEqual(['', '']);
  });

  it('keeps all the rest', () => {
    const { callName, contact } = withPlace(typed, { id: 'b' } as Place).person;
    expect([callName, contact]).toEqual([' Mme D. ', ' 06 39 98 01 23 ']);
  });
});
