import type { Problem } from '@/api/problem';
import type { components } from '@/api/schema';
import type { CommuneChoice } from '@/shared/communes/commune-queries';
import { NO_PROCEDURE } from '@/shared/assessment/procedure';
import type { Procedure } from '@/shared/assessment/procedure';
import { KINDS_OF_HELP, USUAL_FILTERS } from '@/shared/places/place';
import type { ChoosablePlace, KindOfHelp, PlaceFilters } from '@/shared/places/place';
import { sharedWithPlace } from '../../sharing';
import type { Referral } from '../../model';
import type { SeenByPlace } from '../../sharing';
import type { ProfileWord } from './profile-words';
import { isSlotToCome, slotOf } from '../../components/receiver-actions/model';

export type { SeenByPlace };
type Schemas = components['schemas'];
export type Need = Schemas['Need'];
export type ContactChannel = Schemas['ContactChannel'];
type OverrideReason = Schemas['OverrideReason'];
export type AgreementHow = Schemas['AgreementHow'];

export const NEEDS = [
  'PROCEDURE',
  'PAPERWORK',
  'EQUIPMENT',
  'LEARN',
  'SOMETHING_ELSE',
] as const satisfies readonly Need[];
export const MOST_NEEDS = 3;

export const CONTACT_CHANNELS = [
  'PHONE',
  'SMS',
  'EMAIL',
  'VIA_REFERRER',
  'NONE',
] as const satisfies readonly ContactChannel[];

export const AGREEMENTS = ['ORAL', 'WRITTEN', 'BY_PHONE'] as const satisfies readonly AgreementHow[];

export interface TypedNeed {
  readonly needs: readonly Need[];
  readonly kindOfHelp: KindOfHelp | undefined;
  readonly urgent: boolean;
  readonly procedure: Procedure;
  readonly commune: CommuneChoice | undefined;
  /** Why another help than the one that « Faire le point » proposed. */
  readonly overrideReason: OverrideReason | undefined;
  /** What « Faire le point » found that helps to receive the person; passed on only as far as they agree. */
  readonly profileWords: readonly ProfileWord[];
}

/** About the person: this page's memory only, never an address, never a storage. */
export interface TypedPerson {
  readonly contactChannel: ContactChannel | undefined;
  readonly callName: string;
  readonly birthYear: string;
  readonly contact: string;
  /** What they want the place to know, to be received well. */
  readonly agreedWords: readonly ProfileWord[];
  readonly agreementHow: AgreementHow | undefined;
  readonly agreementOn: string;
  /** Agreed with the place before, by phone or on its own page; both empty when there is none. */
  readonly appointmentDay: string;
  readonly appointmentTime: string;
}

export interface Typed {
  readonly need: TypedNeed;
  readonly person: TypedPerson;
  readonly place: ChoosablePlace | undefined;
  readonly filters: PlaceFilters;
}

export function nothingTyped(today: string): Typed {
  return {
    need: {
      needs: [],
      kindOfHelp: undefined,
      urgent: false,
      procedure: NO_PROCEDURE,
      commune: undefined,
      overrideReason: undefined,
      profileWords: [],
    },
    person: {
      contactChannel: undefined,
      callName: '',
      birthYear: '',
      contact: '',
      agreedWords: [],
      agreementHow: undefined,
      agreementOn: today,
      appointmentDay: '',
      appointmentTime: '',
    },
    place: undefined,
    filters: USUAL_FILTERS,
  };
}

/** Neither typed nor brought along: one is asked how to begin. */
export function nothingSaid({ kindOfHelp, commune, needs }: TypedNeed): boolean {
  return kindOfHelp === undefined && commune === undefined && needs.length === 0;
}

export function kindOfHelpOf({ orientationType }: Pick<Referral, 'orientationType'>): KindOfHelp | undefined {
  return KINDS_OF_HELP.find((kind) => kind === orientationType);
}

/** The need as a draft on the server holds it, to take it up again. */
export function needOf(draft: Draft): TypedNeed {
  return {
    needs: draft.needs,
    kindOfHelp: kindOfHelpOf(draft),
    urgent: draft.urgent,
    procedure: { body: draft.procedureBody, topic: draft.procedureTopic },
    commune: draft.commune,
    overrideReason: draft.overrideReason,
    profileWords: [],
  };
}

/** What the steps need of a draft, whether a server knows it or only this page. */
export type Draft = Pick<
  Referral,
  | 'id'
  | 'revision'
  | 'orientationType'
  | 'needs'
  | 'urgent'
  | 'procedureBody'
  | 'procedureTopic'
  | 'overrideReason'
  | 'commune'
  | 'sender'
  | 'previousReferralId'
  | 'previousLink'
>;

const ON_THIS_PAGE = 'hors-connexion-';
let drafts = 0;

/** The address of a draft that waits for the network to be one. */
export function newIdOnThisPage(): string {
  drafts += 1;
  return `${ON_THIS_PAGE}${String(drafts)}`;
}

export function isOnThisPage(draftId: string): boolean {
  return draftId.startsWith(ON_THIS_PAGE);
}

/** A draft as the server would make it of the need; undefined while the need is not said. */
export function draftOnThisPage(id: string, need: TypedNeed, sender: Referral['sender']): Draft | undefined {
  const { kindOfHelp, commune, needs, urgent, procedure, overrideReason } = need;
  if (kindOfHelp === undefined || commune === undefined) return undefined;
  return {
    id,
    revision: 0,
    orientationType: kindOfHelp,
    needs: [...needs],
    urgent,
    commune,
    sender,
    ...procedureOf(procedure),
    ...(overrideReason === undefined ? {} : { overrideReason }),
  };
}

function procedureOf({ body, topic }: Procedure): Pick<Draft, 'procedureBody' | 'procedureTopic'> {
  return {
    ...(body === undefined ? {} : { procedureBody: body }),
    ...(topic === undefined ? {} : { procedureTopic: topic }),
  };
}

/** Ids of the fields, which the errors lead to. */
export type NeedField = 'kind-of-help' | 'commune';
export type PersonField =
  | 'contact-channel'
  | 'call-name'
  | 'contact'
  | 'birth-year'
  | 'agreement-how'
  | 'agreement-on'
  | 'appointment-day';

export function missingInNeed({ kindOfHelp, commune }: TypedNeed): NeedField[] {
  const missing: NeedField[] = [];
  if (kindOfHelp === undefined) missing.push('kind-of-help');
  if (commune === undefined) missing.push('commune');
  return missing;
}

export function createRequest(need: TypedNeed): Schemas['CreateReferralRequest'] | undefined {
  if (need.kindOfHelp === undefined || need.commune === undefined) return undefined;
  return {
    orientationType: need.kindOfHelp,
    needs: [...need.needs].sort(),
    communeCode: need.commune.code,
    urgent: need.urgent,
    ...procedureOf(need.procedure),
    ...(need.overrideReason === undefined ? {} : { overrideReason: need.overrideReason }),
  };
}

/** Whether the server's draft already says this need: if not, another draft is created. */
export function saysTheSame(draft: Draft, request: Schemas['CreateReferralRequest']): boolean {
  return (
    draft.orientationType === request.orientationType &&
    draft.commune.code === request.communeCode &&
    draft.urgent === request.urgent &&
    draft.procedureBody === request.procedureBody &&
    draft.procedureTopic === request.procedureTopic &&
    draft.overrideReason === request.overrideReason &&
    [...draft.needs].sort().join() === [...request.needs].sort().join()
  );
}

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

/** What is sent; undefined while a choice is missing. A contact that the channel does not need stays on the page. */
export function sendRequest(
  person: TypedPerson,
  placeId: string,
): Schemas['SendReferralRequest'] | undefined {
  if (person.contactChannel === undefined || person.agreementHow === undefined) return undefined;
  const callName = person.callName.trim();
  const birthYear = person.birthYear.trim();
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
    ...(Object.keys(about).length === 0 ? {} : { person: about }),
  };
}

const SERVER_FIELDS: readonly (readonly [path: string, field: PersonField])[] = [
  ['person.contact', 'contact'],
  ['person.callName', 'call-name'],
  ['person.birthYear', 'birth-year'],
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

/** What the place would see of it, by the rule that the server follows too, for when the server cannot be asked. */
export function seenWithoutNetwork(
  draft: Draft,
  place: ChoosablePlace,
  { contactChannel, agreement, person, profileWords = [] }: Schemas['SendReferralRequest'],
): SeenByPlace {
  const { person: passedOn } = sharedWithPlace({
    sides: ['SENDER'],
    contactChannel,
    ...(person === undefined ? {} : { person }),
  });
  return {
    ...draft,
    sides: ['RECEIVER'],
    contactChannel,
    agreement,
    place,
    profileWords,
    ...(passedOn === undefined ? {} : { person: passedOn }),
  };
}

/** What was typed, or usually asked, and stays out of the place's sight. */
export type Withheld = 'CALL_NAME' | 'CONTACT' | 'BIRTH_YEAR';

export function withheld(person: TypedPerson, seen: Pick<Referral, 'person'>): Withheld[] {
  const kept: Withheld[] = [];
  if (person.callName.trim() !== '' && seen.person?.callName === undefined) kept.push('CALL_NAME');
  if (person.contact.trim() !== '' && seen.person?.contact === undefined) kept.push('CONTACT');
  if (person.birthYear.trim() !== '' && seen.person?.birthYear === undefined) kept.push('BIRTH_YEAR');
  return kept;
}

/** Another place asks for another agreement, word by word, and another appointment: all were given for the one that was named. */
export function withPlace(typed: Typed, place: ChoosablePlace): Typed {
  if (typed.place?.id === place.id) return { ...typed, place };
  return {
    ...typed,
    place,
    person: {
      ...typed.person,
      agreementHow: undefined,
      agreedWords: [],
      appointmentDay: '',
      appointmentTime: '',
    },
  };
}

/** The place that takes over, as the refusal of one that is away names it. */
export function takingOver({ slug, members }: Problem): { id: string; name: string } | undefined {
  const { takenOverBy: id, takenOverByName: name } = members;
  return slug === 'place-away' && typeof id === 'string' && typeof name === 'string'
    ? { id, name }
    : undefined;
}
