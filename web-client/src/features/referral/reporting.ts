import type { components } from '@/api/schema';
import type { Referral } from './model';

export type HandOverChannel = components['schemas']['HandOverChannel'];

export const HAND_OVER_CHANNELS = [
  'PHONE',
  'PAPER',
  'IN_PERSON',
] as const satisfies readonly HandOverChannel[];

/** What the sending team may note for a place that has no member here, in the order of what happens. */
const REPORTS = ['ACCEPT', 'DECLINE', 'RECEIVE', 'CLOSE'] as const;
export type Report = (typeof REPORTS)[number];

export function reportsFor({
  sides,
  allowedCommands,
}: Pick<Referral, 'sides' | 'allowedCommands'>): Report[] {
  return sides.includes('REPORTED_BY_REFERRER')
    ? REPORTS.filter((report) => allowedCommands.includes(report))
    : [];
}

export type ReporterAction = Report | 'BOOK' | 'TELL_APPOINTMENT';

/** The same with its appointments, which are no commands: given once the place said yes, told while one is open. */
export function reporterActions(
  referral: Pick<Referral, 'sides' | 'allowedCommands' | 'status' | 'appointments'>,
): ReporterAction[] {
  const { sides, status, appointments } = referral;
  const reports: ReporterAction[] = reportsFor(referral);
  if (!sides.includes('REPORTED_BY_REFERRER') || !['ACCEPTED', 'IN_PROGRESS'].includes(status))
    return reports;
  const open = appointments.some(({ state }) => state === 'BOOKED');
  const between: ReporterAction[] = open ? ['BOOK', 'TELL_APPOINTMENT'] : ['BOOK'];
  const [last] = reports.filter((report) => report === 'CLOSE');
  return [
    ...reports.filter((report) => report !== 'CLOSE'),
    ...between,
    ...(last === undefined ? [] : [last]),
  ];
}

/** The sentence of what comes next: the place's step is another one for who notes it in its stead. */
export function isToReport({ sides, nextStep }: Pick<Referral, 'sides' | 'nextStep'>): boolean {
  return sides.includes('REPORTED_BY_REFERRER') && REPORTED_STEPS.has(nextStep.kind);
}

const REPORTED_STEPS: ReadonlySet<string> = new Set(['ANSWER', 'FIRST_CONTACT', 'OUTCOME']);
