import { describe, expect, it } from 'vitest';
import { addressOf, ageOf, expectedWords, mayHaveCome, pileOf } from './model';

describe('the inbox’s address', () => {
  it('carries the stage, the new ones being the plain address', () => {
    expect(addressOf('NEEDS_ME')).toBe('/file');
    expect(addressOf('WAITING')).toBe('/file?etape=en-attente');
    expect(pileOf('en-attente')).toBe('WAITING');
    expect(pileOf(null)).toBe('NEEDS_ME');
    expect(pileOf('autre')).toBe('NEEDS_ME');
  });
});

describe('a line', () => {
  it('counts a new one from its sending, the others from their last change', () => {
    const times = { sentAt: '2026-11-18T09:00:00Z', statusSince: '2026-11-20T09:00:00Z' };
    expect(ageOf({ status: 'SENT', ...times })).toEqual({ words: 'sent', at: times.sentAt });
    expect(ageOf({ status: 'ON_HOLD', ...times })).toEqual({ words: 'since', at: times.statusSince });
    expect(ageOf({ status: 'CLOSED', ...times })).toEqual({ words: 'ended', at: times.statusSince });
  });

  it('says honestly that the expected day has passed', () => {
    expect(expectedWords({ kind: 'ANSWER', of: 'RECEIVER', by: '2026-11-19' }, '2026-11-22')).toBe('nextWas');
    expect(expectedWords({ kind: 'ANSWER', of: 'RECEIVER', by: '2026-11-22' }, '2026-11-22')).toBe('nextBy');
    expect(expectedWords({ kind: 'REVIEW', of: 'RECEIVER', by: '2026-11-29' }, '2026-11-22')).toBe('review');
    expect(expectedWords({ kind: 'NOTHING' }, '2026-11-22')).toBeUndefined();
  });

  it('offers « La personne est venue » before the help has begun', () => {
    expect(
      (['SENT', 'ACCEPTED', 'IN_PROGRESS', 'CLOSED'] as const).map((status) => mayHaveCome({ status })),
    ).toEqual([true, true, false, false]);
  });
});
