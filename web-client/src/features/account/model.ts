import { Problem } from '@/api/problem';
import type { components } from '@/api/schema';

export type Staff = components['schemas']['Staff'];
export type StaffedTeam = components['schemas']['StaffedTeam'];
export type TeamNames = components['schemas']['TeamRequest'];
export type TeamMember = components['schemas']['TeamMember'];
export type Absence = components['schemas']['Absence'];
export type MyMembership = components['schemas']['MyMembership'];
export type Invitation = components['schemas']['Invitation'];
export type InvitationOffer = components['schemas']['InvitationOffer'];
export type JoinRequestToDecide = components['schemas']['JoinRequestToDecide'];
export type JoinRequest = components['schemas']['JoinRequest'];
export type Admission = components['schemas']['Admission'];
export type AdmissionToDecide = components['schemas']['AdmissionToDecide'];
export type AdmissionRefusal = components['schemas']['AdmissionRefusal'];
export type FoundTeam = components['schemas']['FoundTeam'];

export const TEAM_ROLES = ['REFERRER', 'MEDIATOR'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

export const INVITED_ROLES = ['REFERRER', 'MEDIATOR', 'ORGANISATION_MANAGER'] as const;
export type InvitedRole = (typeof INVITED_ROLES)[number];

export const REFUSALS = [
  'ALREADY_REGISTERED',
  'OUTSIDE_TERRITORY',
  'NOT_CONCERNED',
  'NOT_ENOUGH_INFORMATION',
  'CONTACT_NOT_CONFIRMED',
] as const satisfies readonly AdmissionRefusal[];

/** Kinds an organisation calls itself by; the rest of the standard's typology is for the directory. */
export const KINDS = [
  'CCAS',
  'CIAS',
  'MUNI',
  'CC',
  'CD',
  'ASSO',
  'CS',
  'BIB',
  'TIERS_LIEUX',
  'ML',
  'Autre',
] as const;
export type Kind = (typeof KINDS)[number];

// The words in use on the telephone in France (PTT); digits are said as they are.
const SPOKEN: Readonly<Record<string, string>> = {
  A: 'Anatole',
  B: 'Berthe',
  C: 'Célestin',
  D: 'Désiré',
  E: 'Eugène',
  F: 'François',
  G: 'Gaston',
  H: 'Henri',
  J: 'Joseph',
  K: 'Kléber',
  M: 'Marcel',
  N: 'Nicolas',
  P: 'Pierre',
  Q: 'Quintal',
  R: 'Raoul',
  S: 'Suzanne',
  T: 'Thérèse',
  V: 'Victor',
  W: 'William',
  X: 'Xavier',
  Y: 'Yvonne',
  Z: 'Zoé',
};

/** « K comme Kléber, 7, D comme Désiré », one group of the code after the other. */
export function spoken(code: string, like: (sign: string, word: string) => string): readonly string[] {
  return code.split('-').map((group) =>
    Array.from(group)
      .map((sign) => {
        const word = SPOKEN[sign];
        return word === undefined ? sign : like(sign, word);
      })
      .join(', '),
  );
}

export type SiretFault = 'NOT_FOURTEEN_DIGITS' | 'NO_ESTABLISHMENT' | 'CHECK_DIGIT';

const LA_POSTE = '356000000';

/** The server's own rule, so that a slip is seen before sending; nothing is wrong with an empty field. */
export function siretFault(typed: string): SiretFault | undefined {
  const digits = typed.replace(/[\s.-]/g, '');
  if (digits === '') return undefined;
  if (!/^[0-9]{14}$/.test(digits)) return 'NOT_FOURTEEN_DIGITS';
  if (digits.startsWith('0000', 9)) return 'NO_ESTABLISHMENT';
  const values = Array.from(digits, Number);
  const sum = values.reduce((total, digit) => total + digit, 0);
  if (digits.startsWith(LA_POSTE) && sum % 5 === 0) return undefined;
  const luhn = values.reduce((total, digit, at) => {
    const weighed = at % 2 === 0 ? 2 * digit : digit;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return luhn % 10 === 0 ? undefined : 'CHECK_DIGIT';
}

export interface Colleague {
  readonly memberId: string;
  readonly displayName: string;
}

/** Who else is in a team, once each: somebody may be there in two roles. */
export function colleaguesOf(team: StaffedTeam, memberId: string): readonly Colleague[] {
  return once(team.members).filter((member) => member.memberId !== memberId);
}

/** Who is in a team of the organisation and does not manage it yet, by name. */
export function mayManage({ managers, teams }: Staff): readonly TeamMember[] {
  const managing = new Set(managers.map(({ memberId }) => memberId));
  return once(teams.flatMap(({ members }) => members))
    .filter(({ memberId }) => !managing.has(memberId))
    .sort((one, other) => one.displayName.localeCompare(other.displayName));
}

function once<Someone extends Colleague>(people: readonly Someone[]): Someone[] {
  return [...new Map(people.map((person) => [person.memberId, person])).values()];
}

/** A team's names as they are sent: an empty public label is no label. */
export function teamNamesOf(name: string, publicLabel: string): TeamNames {
  const label = publicLabel.trim();
  return { name: name.trim(), ...(label === '' ? {} : { publicLabel: label }) };
}

/** How many referrals wait where nobody would be left; undefined when that is not what was refused. */
export function waitingWithoutAnybody(refusal: unknown): number | undefined {
  if (!(refusal instanceof Problem) || refusal.slug !== 'last-member') return undefined;
  const waiting = refusal.members['waitingReferrals'];
  return typeof waiting === 'number' ? waiting : 0;
}

/** Why a code opens nothing, as far as the server says. */
export type CodeFault = 'UNKNOWN' | 'USED' | 'WITHDRAWN' | 'EXPIRED';

export function codeFault(refusal: unknown): CodeFault | undefined {
  if (!(refusal instanceof Problem)) return undefined;
  if (refusal.slug === 'code-unknown') return 'UNKNOWN';
  if (refusal.slug !== 'invitation-over') return undefined;
  const status = refusal.members['currentStatus'];
  return status === 'USED' || status === 'EXPIRED' ? status : 'WITHDRAWN';
}
