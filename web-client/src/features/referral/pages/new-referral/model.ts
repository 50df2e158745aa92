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
import { nobodyTyped } from './person-model';
import type { TypedPerson } from './person-model';

export type { SeenByPlace };
type Schemas = components['schemas'];
export type Need = Schemas['Need'];
type OverrideReason = Schemas['OverrideReason'];

export const NEEDS = [
  'PROCEDURE',
  'PAPERWORK',
  'EQUIPMENT',
  'LEARN',
  'SOMETHING_ELSE',
] as const satisfies readonly Need[];
export const MOST_NEEDS = 3;

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
    person: nobodyTyped(today),
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

/** What the place would see of it, by the rule that the server follows too, for when the server cannot be asked. */
export function seenWithoutNetwork(
  draft: Draft,
  place: ChoosablePlace,
  { contactChannel, agreement, person, note, profileWords = [] }: Schemas['SendReferralRequest'],
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
    ...(note === undefined ? {} : { note }),
    ...(passedOn === undefined ? {} : { person: passedOn }),
  };
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
