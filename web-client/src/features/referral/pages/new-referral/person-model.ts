import type { components } from '@/api/schema';
import type { ChoosablePlace } from '@/shared/places/place';
import { isSlotToCome, slotOf } from '../../components/receiver-actions/model';
import type { Referral } from '../../model';
import type { ProfileWord } from './profile-words';

type Schemas = components['schemas'];
export type ContactChannel = Schemas['ContactChannel'];
export type AgreementHow = Schemas['AgreementHow'];

export const CONTACT_CHANNELS = [
  'PHONE',
  'SMS',
  'EMAIL',
  'VIA_REFERRER',
  'NONE',
] as const satisfies readonly ContactChannel[];

export const AGREEMENTS = ['ORAL', 'WRITTEN', 'BY_PHONE'] as const satisfies readonly AgreementHow[];

/** About the person: this page's memory only, never an address, never a storage. */
export interface TypedPerson {
  readonly contactChannel: ContactChannel | undefined;
  readonly callName: string;
  readonly birthYear: string;
  readonly contact: string;
  /** What they want the place to know, to be received well. */
  readonly agreedWords: readonly ProfileWord[];
  /** A few words, for a place whose staff are bound by secrecy. */
  readonly note: string;
  readonly agreementHow: AgreementHow | undefined;
  readonly agreementOn: string;
  /** Agreed with the place before, by phone or on its own page; both empty when there is none. */
  readonly appointmentDay: string;
  readonly appointmentTime: string;
}

export function nobodyTyped(today: string): TypedPerson {
  return {
    contactChannel: undefined,
    callName: '',
    birthYear: '',
    contact: '',
    agreedWords: [],
    note: '',
    agreementHow: undefined,
    agreementOn: today,
    appointmentDay: '',
    appointmentTime: '',
  };
}

/** Ids of the fields, which the errors lead to. */
export type PersonField =
  | 'contact-channel'
  | 'call-name'
  | 'contact'
  | 'birth-year'
  | 'note'
  | 'agreement-how'
  | 'agreement-on'
  | 'appointment-day';

/** Whether the place is to reach the person itself, and so needs a contact. */
export function isDirect(channel: ContactChannel | undefined): boolean {
  return channel === 'PHONE' || channel === 'SMS' || channel === 'EMAIL';
}

export function toCorrectAboutPerson(person: TypedPerson, today: string): PersonField[] {
  const fields: PersonField[] = [];
  if (person.contactChannel === undefined) fields.push('contact-channel');
  if (isDirect(person.contactChannel) && person.callName.trim() === '') fields.push('call-name');
  if (isDirect(person.contactChannel) && person.contact.trim().length < 3) fields.push('contact');
  if (person.birthYear.trim() !== '' && !isBirthYear(person.birthYear.trim(), today))
    fields.push('birth-year');
  if (person.agreementHow === undefined) fields.push('agreement-how');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(person.agreementOn) || person.agreementOn > today)
    fields.push('agreement-on');
  if (!appointmentHolds(person)) fields.push('appointment-day');
  return fields;
}

function appointmentHolds({ appointmentDay: day, appointmentTime: time }: TypedPerson): boolean {
  return (day === '' && time === '') || isSlotToCome(slotOf(day, time), new Date());
}

function isBirthYear(text: string, today: string): boolean {
  return /^\d{4}$/.test(text) && text >= '1900' && text <= today.slice(0, 4);
}

/** What is sent; undefined while a choice is missing. A contact or a note that is not for this place stays on the page. */
export function sendRequest(
  person: TypedPerson,
  { id: placeId, boundBySecrecy }: Pick<ChoosablePlace, 'id' | 'boundBySecrecy'>,
): Schemas['SendReferralRequest'] | undefined {
  if (person.contactChannel === undefined || person.agreementHow === undefined) return undefined;
  const callName = person.callName.trim();
  const birthYear = person.birthYear.trim();
  const note = person.note.trim();
  const appointmentAt = slotOf(person.appointmentDay, person.appointmentTime);
  const about = {
    ...(callName === '' ? {} : { callName }),
    ...(birthYear === '' ? {} : { birthYear: Number(birthYear) }),
    ...(isDirect(person.contactChannel) ? { contact: person.contact.trim() } : {}),
  };
  return {
    placeId,
    contactChannel: person.contactChannel,
    agreement: { how: person.agreementHow, givenOn: person.agreementOn, placeId },
    ...(appointmentAt === undefined ? {} : { appointmentAt }),
    ...(person.agreedWords.length === 0 ? {} : { profileWords: [...person.agreedWords] }),
    ...(note === '' || !boundBySecrecy ? {} : { note }),
    ...(Object.keys(about).length === 0 ? {} : { person: about }),
  };
}

const SERVER_FIELDS: readonly (readonly [path: string, field: PersonField])[] = [
  ['person.contact', 'contact'],
  ['person.callName', 'call-name'],
  ['person.birthYear', 'birth-year'],
  ['note', 'note'],
  ['agreement.givenOn', 'agreement-on'],
  ['agreement.how', 'agreement-how'],
  ['contactChannel', 'contact-channel'],
  ['appointmentAt', 'appointment-day'],
];

/** The fields that the server refused, by their path in the request whatever it is prefixed with. */
export function refusedFields(errors: readonly { readonly field: string }[]): PersonField[] {
  const found = errors.flatMap(({ field }) =>
    SERVER_FIELDS.filter(([path]) => field === path || field.endsWith(`.${path}`)).map(([, id]) => id),
  );
  return [...new Set(found)];
}

/** What was typed, or usually asked, and stays out of the place's sight. */
export type Withheld = 'CALL_NAME' | 'CONTACT' | 'BIRTH_YEAR' | 'NOTE';

export function withheld(person: TypedPerson, seen: Pick<Referral, 'person' | 'note'>): Withheld[] {
  const kept: Withheld[] = [];
  if (person.callName.trim() !== '' && seen.person?.callName === undefined) kept.push('CALL_NAME');
  if (person.contact.trim() !== '' && seen.person?.contact === undefined) kept.push('CONTACT');
  if (person.birthYear.trim() !== '' && seen.person?.birthYear === undefined) kept.push('BIRTH_YEAR');
  if (person.note.trim() !== '' && seen.note === undefined) kept.push('NOTE');
  return kept;
}
