import { describe, expect, it } from 'vitest';
import { hasGrown, leadOf, shortCount } from './model';

describe('where a notice leads', () => {
  it('is the referral, for the team that one acts for', () => {
    expect(leadOf({ referralId: 'r', teamId: 'mine', placeId: 'p' }, 'mine')).toEqual({
      to: '/mises-en-relation/r',
      what: 'referral',
    });
  });

  it('is no referral of another team, which would not open', () => {
    expect(leadOf({ referralId: 'r', teamId: 'other', placeId: 'p' }, 'mine')).toEqual({
      otherTeam: 'other',
    });
    expect(leadOf({ referralId: 'r', teamId: 'other' }, undefined)).toEqual({ otherTeam: 'other' });
  });

  it('is the place, for who is told a place and a count', () => {
    expect(leadOf({ placeId: 'p' }, undefined)).toEqual({ to: '/lieux/p', what: 'place' });
  });

  it('is nowhere when nothing is left to look at', () => {
    expect(leadOf({}, 'mine')).toBeUndefined();
  });
});

describe('the count beside the bell', () => {
  it('stays short', () => {
    expect(shortCount(3)).toBe('3');
    expect(shortCount(99)).toBe('99');
    expect(shortCount(100)).toBe('99+');
  });

  it('is said when it grows, not when one arrives or has read', () => {
    expect(hasGrown(undefined, 4)).toBe(false);
    expect(hasGrown(4, undefined)).toBe(false);
    expect(hasGrown(4, 3)).toBe(false);
    expect(hasGrown(4, 4)).toBe(false);
    expect(hasGrown(0, 1)).toBe(true);
  });
});
