import type { components } from '@/api/schema';

export type PublishedQuarter = components['schemas']['PublishedQuarter'];

/** The quarter that is asked for when it is one that is published, else the newest. */
export function quarterOf(
  asked: string | null | undefined,
  published: readonly PublishedQuarter[],
): PublishedQuarter | undefined {
  return published.find(({ quarter }) => quarter === asked) ?? published[0];
}

/** `2026-Q3` goes from 2026-07 to 2026-09. */
export function monthsOf(quarter: string): { readonly from: string; readonly to: string } {
  const number = Number(quarter.slice(6));
  const month = (count: number) => `${quarter.slice(0, 4)}-${String(count).padStart(2, '0')}`;
  return { from: month(number * 3 - 2), to: month(number * 3) };
}
