import type { Referral } from './model';

type Person = NonNullable<Referral['person']>;

/** What is shown of what a place sees. */
export type SeenByPlace = Pick<
  Referral,
  | 'sides'
  | 'orientationType'
  | 'needs'
  | 'procedureBody'
  | 'procedureTopic'
  | 'urgent'
  | 'commune'
  | 'contactChannel'
  | 'person'
  | 'sender'
  | 'profileWords'
  | 'note'
> & {
  readonly agreement?: Pick<NonNullable<Referral['agreement']>, 'how' | 'givenOn'>;
  readonly place?: Pick<NonNullable<Referral['place']>, 'name'>;
};

export interface Shared {
  /** What the place gets about the person; nothing unless it is to reach them itself. */
  readonly person: Person | undefined;
  /** What the sending team alone keeps. */
  readonly kept: Person | undefined;
}

/**
 * The sender's reading holds everything: this parts what the place sees from what stays. The rule is the server's; the
 * preview before sending shows its own answer, and a test holds both to the same words.
 */
export function sharedWithPlace({
  sides,
  contactChannel,
  person,
}: Pick<Referral, 'sides' | 'contactChannel' | 'person'>): Shared {
  if (person === undefined) return { person: undefined, kept: undefined };
  if (!sides.includes('SENDER')) return { person, kept: undefined };
  const direct = contactChannel === 'PHONE' || contactChannel === 'SMS' || contactChannel === 'EMAIL';
  const kept = {
    ...(direct || person.callName === undefined ? {} : { callName: person.callName }),
    ...(person.birthYear === undefined ? {} : { birthYear: person.birthYear }),
  };
  const passedOn = {
    ...(person.callName === undefined ? {} : { callName: person.callName }),
    ...(person.contact === undefined ? {} : { contact: person.contact }),
  };
  return {
    person: direct ? passedOn : undefined,
    kept: Object.keys(kept).length === 0 ? undefined : kept,
  };
}

/** The place loses everything about the person when it says no, does not answer, or the referral is cancelled. */
export function placeLostThePerson({ status }: Pick<Referral, 'status'>): boolean {
  return status === 'DECLINED' || status === 'EXPIRED' || status === 'CANCELLED';
}
