import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type Statistics = Schemas['Statistics'];

/** Whose figures are asked for. */
export interface Whose {
  readonly kind: 'place' | 'organisation';
  readonly id: string;
}

/** Months of sending, both included, as `2026-11`; what is left out is the server's to say. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

export const COUNTS = ['sent', 'underWay', 'ended', 'endedByReceiver', 'helped'] as const;
export const DELAYS = ['firstReading', 'answer', 'firstContact', 'end'] as const;
export type DelayName = (typeof DELAYS)[number];

/** How far back a month can be chosen. */
const MONTHS_TO_CHOOSE = 36;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/u;

/** What the address says, as far as it says months. */
export function periodIn(search: URLSearchParams): Period {
  const from = month(search.get('from'));
  const to = month(search.get('to'));
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function month(written: string | null): string | undefined {
  return written !== null && MONTH.test(written) ? written : undefined;
}

/** A period is one whichever end is chosen first. */
export function inOrder(from: string, to: string): Required<Period> {
  return from <= to ? { from, to } : { from: to, to: from };
}

/** The present month and those before it, newest first, with one of the address that is older. */
export function monthsToChoose(today: string, ...asked: readonly string[]): string[] {
  const first = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const months = Array.from({ length: MONTHS_TO_CHOOSE }, (_, before) => {
    const count = first - before;
    return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
  return [...new Set([...months, ...asked])].sort().reverse();
}

/** Why one sentence says more than a page of figures; nothing where the figures speak. */
export function whyNothing({ countedAt, sent, reported }: Statistics): 'notCounted' | 'empty' | undefined {
  // The zeros of a server that never counted mean nothing.
  if (countedAt === undefined) return 'notCounted';
  return sent === 0 && reported === 0 ? 'empty' : undefined;
}
