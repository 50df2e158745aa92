import { describe, expect, it } from 'vitest';
import { nobodyTyped, refusedFields, sendRequest, toCorrectAboutPerson, withheld } from './person-model';
import type { TypedPerson } from './person-model';

const TODAY = '2026-11-24';
const PLACE = { id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', boundBySecrecy: true };

const person = (part: Partial<TypedPerson> = {}): TypedPerson => ({
  ...nobodyTyped(TODAY),
  contactChannel: 'PHONE',
  callName: ' Mme D. ',
  contact: ' 06 39 98 01 23 ',
  agreementHow: 'ORAL',
  ...part,
});

describe('what is said of the person', () => {
  it('is complete', () => {
    expect(toCorrectAboutPerson(person(), TODAY)).toEqual([]);
  });

  it.each([
    ['no channel', { contactChannel: undefined }, ['contact-channel']],
    ['a call without whom to ask for', { callName: ' ' }, ['call-name']],
    ['a call without number', { contact: '' }, ['contact']],
    ['a year in two digits', { birthYear: '61' }, ['birth-year']],
    ['a year to come', { birthYear: '2027' }, ['birth-year']],
    ['no agreement', { agreementHow: undefined }, ['agreement-how']],
    ['an agreement of tomorrow', { agreementOn: '2026-11-25' }, ['agreement-on']],
    ['no day', { agreementOn: '' }, ['agreement-on']],
  ] as const)('is to correct with %s', (_case, part, expected) => {
    expect(toCorrectAboutPerson(person(part), TODAY)).toEqual(expected);
  });

  it('needs neither name nor contact when the place does not reach the person', () => {
    const free = person({ contactChannel: 'NONE', callName: '', contact: '' });
    expect(toCorrectAboutPerson(free, TODAY)).toEqual([]);
    expect(sendRequest(free, PLACE)).not.toHaveProperty('person');
  });

  it('is sent trimmed, with an agreement for this very place', () => {
    expect(sendRequest(person({ birthYear: '1961' }), PLACE)).toEqual({
      placeId: PLACE.id,
      contactChannel: 'PHONE',
      agreement: { how: 'ORAL', givenOn: TODAY, placeId: PLACE.id },
      person: { callName: 'Mme D.', birthYear: 1961, contact: '06 39 98 01 23' },
    });
  });

  it('passes on the words that the person agreed to, and says nothing where there are none', () => {
    expect(sendRequest(person({ agreedWords: ['SUPPORT_NONE'] }), PLACE)?.profileWords).toEqual([
      'SUPPORT_NONE',
    ]);
    expect(sendRequest(person(), PLACE)).not.toHaveProperty('profileWords');
  });

  it('takes a note to a place bound by secrecy, and leaves it on the page for any other', () => {
    const noted = person({ note: ' Vient avec sa sœur. ' });
    expect(sendRequest(noted, PLACE)?.note).toBe('Vient avec sa sœur.');
    expect(sendRequest(noted, { ...PLACE, boundBySecrecy: false })).not.toHaveProperty('note');
    expect(sendRequest(person({ note: ' ' }), PLACE)).not.toHaveProperty('note');
  });

  it('takes along an appointment that was agreed before, as an instant', () => {
    const day = `${String(new Date().getFullYear() + 1)}-01-15`;
    const agreed = person({ appointmentDay: day, appointmentTime: '10:30' });
    expect(sendRequest(agreed, PLACE)?.appointmentAt).toBe(`${day}T09:30:00Z`);
    expect(sendRequest(person(), PLACE)).not.toHaveProperty('appointmentAt');
  });

  it.each([
    ['a day without an hour', { appointmentDay: '2999-01-15' }],
    ['an hour without a day', { appointmentTime: '10:30' }],
    ['a moment gone by', { appointmentDay: '2020-01-15', appointmentTime: '10:30' }],
  ])('asks again for %s of an appointment', (_, part) => {
    expect(toCorrectAboutPerson(person(part), TODAY)).toEqual(['appointment-day']);
  });

  it('leaves on the page a contact that the channel does not need', () => {
    expect(sendRequest(person({ contactChannel: 'VIA_REFERRER' }), PLACE)?.person).toEqual({
      callName: 'Mme D.',
    });
  });

  it('knows the fields that the server refused, whatever prefixes them', () => {
    expect(
      refusedFields([
        { field: 'person.contact' },
        { field: 'send.request.agreement.givenOn' },
        { field: 'note' },
        { field: 'appointmentAt' },
        { field: 'other' },
      ]),
    ).toEqual(['contact', 'agreement-on', 'note', 'appointment-day']);
  });

  it('names what was typed and stays out of sight', () => {
    const seen = { person: { callName: 'Mme D.', contact: '+33639980123' } };
    expect(withheld(person({ birthYear: '1961' }), seen)).toEqual(['BIRTH_YEAR']);
    expect(withheld(person({ birthYear: '1961' }), {})).toEqual(['CALL_NAME', 'CONTACT', 'BIRTH_YEAR']);
    expect(withheld(person({ note: 'Un mot' }), seen)).toEqual(['NOTE']);
    expect(withheld(person({ note: 'Un mot' }), { ...seen, note: 'Un mot' })).toEqual([]);
  });
});
