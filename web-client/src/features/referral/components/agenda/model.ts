import type { components } from '@/api/schema';
import { calendarDay } from '@/shared/i18n/dates';

type Schemas = components['schemas'];
export type AgendaWeek = Schemas['AppointmentWeek'];
export type AgendaLine = Schemas['AppointmentOfWeek'];

const WEEK = /^(\d{4})-W(\d{2})$/u;
const DAY = 86_400_000;
const WEEKDAYS = 5;

/** The week (`2026-W48`) of a day, as a wall calendar numbers it: of the year in which its Thursday is (ISO 8601). */
export function weekOf(day: string): string {
  const thursday = shifted(mondayBefore(day), 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor((at(thursday) - at(`${year}-01-01`)) / (7 * DAY)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** Its Monday; the first week is the one with the 4th of January. */
export function mondayOf(week: string): string {
  const [, year = '', number = ''] = WEEK.exec(week) ?? [];
  return shifted(mondayBefore(`${year}-01-04`), 7 * (Number(number) - 1));
}

export function weekAfter(week: string, weeks: number): string {
  return weekOf(shifted(mondayOf(week), 7 * weeks));
}

/** What the address says, if its year has such a week; else the present one. */
export function weekIn(search: URLSearchParams, today: string): string {
  const written = search.get('semaine') ?? '';
  return WEEK.test(written) && weekOf(mondayOf(written)) === written ? written : weekOf(today);
}

export function addressOf(week: string, today: string): string {
  return week === weekOf(today) ? '/agenda' : `/agenda?semaine=${week}`;
}

export interface AgendaDay {
  readonly day: string;
  readonly isToday: boolean;
  readonly lines: readonly AgendaLine[];
  /** Of this day, but said first, because nobody said yet how it went. */
  readonly saidFirst: number;
}

/** Today first, then what is to come, then what was; a Saturday or a Sunday only where it has something to show. */
export function daysOf({ from, appointments }: Pick<AgendaWeek, 'from' | 'appointments'>, today: string) {
  const days = Array.from({ length: 7 }, (_, index): AgendaDay => {
    const day = shifted(from, index);
    const ofDay = appointments.filter(
      ({ appointment }) => calendarDay(new Date(appointment.startsAt)) === day,
    );
    const lines = ofDay.filter(({ waitsForWord }) => !waitsForWord);
    return { day, isToday: day === today, lines, saidFirst: ofDay.length - lines.length };
  }).filter(
    ({ isToday, lines, saidFirst }, index) =>
      index < WEEKDAYS || isToday || lines.length > 0 || saidFirst > 0,
  );
  const hasToday = days.some(({ isToday }) => isToday);
  if (!hasToday) return days;
  return [...days.filter(({ day }) => day >= today), ...days.filter(({ day }) => day < today)];
}

/** What nobody may forget: of weeks before, then of this one. */
export function untoldOf({ untoldBefore, appointments }: AgendaWeek): readonly AgendaLine[] {
  return [...untoldBefore, ...appointments.filter(({ waitsForWord }) => waitsForWord)];
}

/** Only what is booked goes into a diary. */
export function hasSomethingToTake({ appointments }: Pick<AgendaWeek, 'appointments'>): boolean {
  return appointments.some(({ appointment }) => appointment.state === 'BOOKED');
}

/** A team may answer at several places: which one is said only then. */
export function placesOf(lines: readonly AgendaLine[]): number {
  return new Set(lines.map(({ referral }) => referral.placeName)).size;
}

function mondayBefore(day: string): string {
  return shifted(day, -((new Date(at(day)).getUTCDay() + 6) % 7));
}

function shifted(day: string, days: number): string {
  return new Date(at(day) + days * DAY).toISOString().slice(0, 10);
}

function at(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
