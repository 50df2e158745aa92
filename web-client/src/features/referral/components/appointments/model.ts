import { calendarDay } from '@/shared/i18n/dates';
import type { Appointment, Referral, Tone } from '../../model';
import type { Told } from '../../facts';

export type AppointmentState = Appointment['state'];

/** Its colour only repeats its words; an appointment nobody came to needs somebody, and is nobody's fault. */
const TONES: Readonly<Record<AppointmentState, Tone>> = {
  BOOKED: 'going',
  HELD: 'done',
  MISSED: 'follow-up',
  CANCELLED: 'stopped',
};

export function toneOfAppointment(state: AppointmentState): Tone {
  return TONES[state];
}

/** From the day itself on, by the territory's clock: as the server takes it. */
export function dayHasCome({ startsAt }: Pick<Appointment, 'startsAt'>, now: Date): boolean {
  return calendarDay(new Date(startsAt)) <= calendarDay(now);
}

const TAKEN_ON: ReadonlySet<Referral['status']> = new Set(['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD']);

/** What this reader may tell of it now; nothing for the side that sends. */
export function mayTell(
  appointment: Pick<Appointment, 'startsAt' | 'state'>,
  { sides, status }: Pick<Referral, 'sides' | 'status'>,
  now: Date,
): Told[] {
  if (appointment.state !== 'BOOKED' || !sides.includes('RECEIVER') || !TAKEN_ON.has(status)) return [];
  return dayHasCome(appointment, now) ? ['held', 'missed', 'cancelled'] : ['cancelled'];
}

/** Its moment has passed and nobody said how it went. */
export function needsWord({ startsAt, state }: Pick<Appointment, 'startsAt' | 'state'>, now: Date): boolean {
  return state === 'BOOKED' && Date.parse(startsAt) < now.getTime();
}

/** Kept in a diary or shown again only while there is something to go to. */
export function isAhead(appointment: Pick<Appointment, 'startsAt' | 'state'>, now: Date): boolean {
  return appointment.state === 'BOOKED' && calendarDay(new Date(appointment.startsAt)) >= calendarDay(now);
}

/** What is to come first, nearest first; then what was, latest first. */
export function inReadingOrder(appointments: readonly Appointment[]): Appointment[] {
  const open = appointments.filter(({ state }) => state === 'BOOKED');
  const told = appointments.filter(({ state }) => state !== 'BOOKED');
  return [
    ...open.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)),
    ...told.toSorted((a, b) => b.startsAt.localeCompare(a.startsAt)),
  ];
}

/** How a line of the queue names it. */
export function appointmentWords(
  appointment: Pick<Appointment, 'startsAt' | 'state'>,
  now: Date,
): Exclude<AppointmentState, 'CANCELLED'> | 'NEEDS_WORD' {
  if (needsWord(appointment, now)) return 'NEEDS_WORD';
  return appointment.state === 'CANCELLED' ? 'BOOKED' : appointment.state;
}
