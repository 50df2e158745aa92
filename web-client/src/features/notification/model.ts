import type { components } from '@/api/schema';

export type Notice = components['schemas']['Notice'];
export type Choices = components['schemas']['NotificationChoices'];
export type MailChoice = Choices[keyof Choices];

export const SUBJECTS = [
  'newReferrals',
  'progress',
  'reminders',
  'alerts',
] as const satisfies (keyof Choices)[];
export type Subject = (typeof SUBJECTS)[number];

export const MAIL_CHOICES = ['NOW', 'DAILY', 'NONE'] as const satisfies MailChoice[];

/** Where a notice leads. A referral of another of my teams opens only once I act for that team. */
export type Lead =
  { readonly to: string; readonly what: 'referral' | 'place' } | { readonly otherTeam: string } | undefined;

export function leadOf(
  { referralId, teamId, placeId }: Pick<Notice, 'referralId' | 'teamId' | 'placeId'>,
  actingTeam: string | undefined,
): Lead {
  if (referralId !== undefined) {
    return teamId === undefined || teamId === actingTeam
      ? { to: `/mises-en-relation/${referralId}`, what: 'referral' }
      : { otherTeam: teamId };
  }
  return placeId === undefined ? undefined : { to: `/lieux/${placeId}`, what: 'place' };
}

/** Beyond it the exact number helps nobody. */
const COUNTED_TO = 99;

export function shortCount(unread: number): string {
  return unread > COUNTED_TO ? `${String(COUNTED_TO)}+` : String(unread);
}

/** Whether there is more to say than at the last answer; the first one is only shown. */
export function hasGrown(before: number | undefined, now: number | undefined): now is number {
  return before !== undefined && now !== undefined && now > before;
}
