import type { NextStep, Pile, ReferralSummary } from '../../model';

/** The stages in the order of the work, with their names in the address. */
export const STAGES = [
  { pile: 'NEEDS_ME', name: 'nouvelles' },
  { pile: 'MINE', name: 'a-moi' },
  { pile: 'COLLEAGUES', name: 'a-des-collegues' },
  { pile: 'TODAY', name: 'aujourd-hui' },
  { pile: 'IN_PROGRESS', name: 'en-cours' },
  { pile: 'WAITING', name: 'en-attente' },
  { pile: 'ENDED', name: 'terminees' },
] as const satisfies readonly { pile: Pile; name: string }[];

export function pileOf(name: string | null): Pile {
  return STAGES.find((stage) => stage.name === name)?.pile ?? 'NEEDS_ME';
}

export function addressOf(pile: Pile): string {
  const stage = STAGES.find((candidate) => candidate.pile === pile);
  return stage === undefined || pile === 'NEEDS_ME' ? '/file' : `/file?etape=${stage.name}`;
}

/** What the line says of its age: since when it waits, is under way, or has ended. */
export function ageOf({
  status,
  sentAt,
  statusSince,
}: Pick<ReferralSummary, 'status' | 'sentAt' | 'statusSince'>): {
  readonly words: 'sent' | 'since' | 'ended';
  readonly at: string;
} {
  if (status === 'SENT') return { words: 'sent', at: sentAt ?? statusSince };
  const going = status === 'ACCEPTED' || status === 'IN_PROGRESS' || status === 'ON_HOLD';
  return { words: going ? 'since' : 'ended', at: statusSince };
}

/** How the expected day is said. */
export function expectedWords(
  { kind, by }: NextStep,
  today: string,
): 'nextBy' | 'nextWas' | 'review' | undefined {
  if (by === undefined) return undefined;
  if (kind === 'REVIEW') return 'review';
  return by < today ? 'nextWas' : 'nextBy';
}

/** One action away on the lines where it may be given: sent or accepted. */
export function mayHaveCome({ status }: Pick<ReferralSummary, 'status'>): boolean {
  return status === 'SENT' || status === 'ACCEPTED';
}
