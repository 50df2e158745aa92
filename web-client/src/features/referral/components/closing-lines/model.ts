import { calendarDay } from '@/shared/i18n/dates';
import type { Appointment, Referral } from '../../model';

type Met = Pick<Referral, 'appointments' | 'firstContactOn' | 'endedAt' | 'statusSince'>;
type Body = NonNullable<Referral['procedureBody']>;

/*
 * La Coop de la médiation numérique names what its activity form asks for by these codes. Source: its published code,
 * github.com/inclusion-numerique/coop-mediation-numerique (enums TypeActivite, TypeLieu, Autonomie, Thematique and
 * ThematiqueDemarcheAdministrative, read in November 2026); the administrations are placed as its own hints place
 * them. Only what this referral really says has a code: the rest is left to choose there.
 */
const ADMINISTRATIVE: Readonly<Partial<Record<Body, string>>> = {
  CAF: 'FamilleScolarite',
  CPAM: 'SocialSante',
  FRANCE_TRAVAIL: 'TravailFormation',
  TAXES: 'ArgentImpots',
  PENSION: 'TravailFormation',
  PREFECTURE: 'PapiersElectionsCitoyennete',
  MDPH: 'SocialSante',
  HOUSING: 'Logement',
};

const AUTONOMY: Readonly<Partial<Record<Referral['orientationType'], string>>> = {
  ACT_ON_BEHALF: 'EntierementAccompagne',
  DO_TOGETHER: 'PartiellementAutonome',
};

/** The day that the line is about: the last meeting, else the first contact, else the end. */
export function dayOfHelp({ appointments, firstContactOn, endedAt, statusSince }: Met): string {
  const held = heldOnes(appointments)
    .map(({ startsAt }) => calendarDay(new Date(startsAt)))
    .toSorted()
    .at(-1);
  return held ?? firstContactOn ?? calendarDay(new Date(endedAt ?? statusSince));
}

/** In minutes; unknown where nobody kept an appointment of known length. */
export function minutesOfHelp(appointments: readonly Appointment[]): number | undefined {
  const held = heldOnes(appointments);
  return held.length === 0 ? undefined : held.reduce((sum, { minutes }) => sum + minutes, 0);
}

function heldOnes(appointments: readonly Appointment[]): readonly Appointment[] {
  return appointments.filter(({ state }) => state === 'HELD');
}

/** La Coop counts people who were met, at the place that met them. */
export function hasCoopLine({
  status,
  sides,
  firstContactOn,
}: Pick<Referral, 'status' | 'sides' | 'firstContactOn'>): boolean {
  return status === 'CLOSED' && sides.includes('RECEIVER') && firstContactOn !== undefined;
}

/** What La Coop's form asks for, in its order and its codes; never a name. */
export function coopLine(
  referral: Met & Pick<Referral, 'orientationType' | 'needs' | 'procedureBody'>,
): string {
  const minutes = minutesOfHelp(referral.appointments);
  const theme = themeOf(referral);
  const autonomy = AUTONOMY[referral.orientationType];
  return [
    'type=Individuel',
    `date=${dayOfHelp(referral)}`,
    `duree=${minutes === undefined ? '' : String(minutes)}`,
    'typeLieu=LieuActivite',
    `thematiques=${theme ?? ''}`,
    `autonomie=${autonomy ?? ''}`,
  ].join(' ; ');
}

function themeOf({
  orientationType,
  needs,
  procedureBody,
}: Pick<Referral, 'orientationType' | 'needs' | 'procedureBody'>): string | undefined {
  if (procedureBody !== undefined) return ADMINISTRATIVE[procedureBody];
  return orientationType === 'EQUIPMENT_OR_CONNECTION' || needs.includes('EQUIPMENT')
    ? 'PrendreEnMainDuMateriel'
    : undefined;
}

/** For the social file, which says itself whom it is about: a day, a help, where, and how it ended. */
export function neutralLine(said: {
  readonly day: string;
  readonly help: string;
  readonly place: string | undefined;
  readonly outcome: string;
}): string {
  const where = said.place === undefined ? '' : `, ${said.place}`;
  const help = said.help.charAt(0).toLocaleLowerCase('fr') + said.help.slice(1);
  return `${said.day}, ${help}${where}. ${said.outcome}`;
}
