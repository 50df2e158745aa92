import type { components } from '@/api/schema';
import type { CommuneChoice } from '@/shared/communes/commune-queries';
import type { Agenda } from './model';

type SessionRequest = components['schemas']['PlaceSessionRequest'];
type StopRequest = components['schemas']['TravelStopRequest'];
type Session = Agenda['sessions'][number];
type Stop = Agenda['stops'][number];

export interface TeamChoice {
  readonly id: string;
  /** The name that everybody sees. */
  readonly name: string;
}

/** A session as it is being typed; who holds it is a team of the network or, in words, another body. */
export interface SessionTyped {
  readonly first: string;
  readonly last: string;
  readonly every: string;
  readonly from: string;
  readonly to: string;
  readonly holder: 'TEAM' | 'OTHER';
  readonly team: TeamChoice | undefined;
  readonly other: string;
  readonly byAppointment: boolean;
}

export const NEW_SESSION: SessionTyped = {
  first: '',
  last: '',
  every: '1',
  from: '',
  to: '',
  holder: 'TEAM',
  team: undefined,
  other: '',
  byAppointment: false,
};

export function sessionTypedOf(session: Session): SessionTyped {
  const { teamId } = session;
  return {
    first: session.firstDay,
    last: session.lastDay ?? '',
    every: String(session.everyWeeks),
    from: minutesOf(session.startsAt),
    to: minutesOf(session.endsAt),
    holder: teamId === undefined ? 'OTHER' : 'TEAM',
    team: teamId === undefined ? undefined : { id: teamId, name: session.heldBy },
    other: teamId === undefined ? session.heldBy : '',
    byAppointment: session.byAppointment,
  };
}

/** What is sent; undefined while something is missing or ends before it begins. */
export function sessionRequestOf(typed: SessionTyped): SessionRequest | undefined {
  const { first, last, from, to, holder, team, other } = typed;
  if (first === '' || (last !== '' && last < first) || from === '' || to <= from) return undefined;
  const held =
    holder === 'TEAM'
      ? team === undefined
        ? undefined
        : { teamId: team.id }
      : other.trim() === ''
        ? undefined
        : { heldBy: other.trim() };
  return held === undefined
    ? undefined
    : {
        firstDay: first,
        ...(last === '' ? {} : { lastDay: last }),
        everyWeeks: Number(typed.every),
        startsAt: from,
        endsAt: to,
        ...held,
        byAppointment: typed.byAppointment,
      };
}

const USUAL_RHYTHMS = [1, 2, 3, 4];

/** How many weeks lie between two sessions: the usual rhythms, and the one that is there. */
export function rhythmsWith(every: string): readonly number[] {
  const there = Number(every);
  return USUAL_RHYTHMS.includes(there) ? USUAL_RHYTHMS : [...USUAL_RHYTHMS, there];
}

export interface StopTyped {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly commune: CommuneChoice | undefined;
  readonly spot: string;
}

export const NEW_STOP: StopTyped = { day: '', from: '', to: '', commune: undefined, spot: '' };

export function stopTypedOf(stop: Stop): StopTyped {
  return {
    day: stop.day,
    from: minutesOf(stop.startsAt),
    to: minutesOf(stop.endsAt),
    commune: { code: stop.communeCode, name: stop.communeName },
    spot: stop.spot,
  };
}

export function stopRequestOf({ day, from, to, commune, spot }: StopTyped): StopRequest | undefined {
  if (day === '' || from === '' || to <= from || commune === undefined || spot.trim() === '')
    return undefined;
  return { day, startsAt: from, endsAt: to, communeCode: commune.code, spot: spot.trim() };
}

/** `09:00`, whatever seconds a time is written with. */
function minutesOf(time: string): string {
  return time.slice(0, 5);
}
