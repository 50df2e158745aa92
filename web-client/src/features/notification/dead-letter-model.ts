import type { components } from '@/api/schema';

export type DeadLetter = components['schemas']['DeadLetter'];

/** What was to leave: the words for it are few, its code stays readable beside them. */
export type Undelivered = 'mail' | 'webhook' | 'notices';

export function undeliveredOf(kind: string): Undelivered {
  if (kind === 'MAIL') return 'mail';
  return kind === 'WEBHOOK' ? 'webhook' : 'notices';
}

export type Cause = 'unreachable' | 'refused' | 'unexpected';

const UNREACHABLE = /Connect|UnknownHost|UnresolvedAddress|Timeout|NoRoute|Closed/u;
const REFUSED = /Smtp|SMTP|Mail|Ssl|SSL|Refused|Certificate/u;

/** By the class of the last failure: a message could hold anything and is not kept. */
export function causeOf(failure: string): Cause {
  if (UNREACHABLE.test(failure)) return 'unreachable';
  return REFUSED.test(failure) ? 'refused' : 'unexpected';
}
