import { describe, expect, it } from 'vitest';
import { courseOf, faultOf, hasRoom, whatOf } from './model';
import type { Delivery, Endpoint } from './model';

const delivery = (given: Partial<Delivery>): Delivery => ({
  id: 'd',
  messageId: 'm',
  type: 'ping',
  attempt: 1,
  triedAt: '2026-11-22T09:00:00Z',
  delivered: false,
  tookMs: 12,
  ...given,
});

const endpoint = (url: string, disabledAt?: string): Endpoint => ({
  id: url,
  url,
  createdAt: '2026-11-22T09:00:00Z',
  ...(disabledAt === undefined ? {} : { disabledAt, disabledWhy: 'BY_MANAGER' }),
});

describe('a call to a partner’s software', () => {
  it.each([
    ['ping', 'PING'],
    ['referral.sent', 'SENT'],
    ['referral.in_progress', 'IN_PROGRESS'],
    ['referral.entered_in_error', 'ENTERED_IN_ERROR'],
    ['referral.draft', 'OTHER'],
    ['something.new', 'OTHER'],
  ])('of type %s was about %s', (type, what) => {
    expect(whatOf(type)).toBe(what);
  });

  it.each([
    [{ delivered: true, answerCode: 204 }, 'TAKEN'],
    [{ answerCode: 302 }, 'MOVED'],
    [{ answerCode: 410 }, 'GONE'],
    [{ answerCode: 401 }, 'REFUSED'],
    [{ answerCode: 503 }, 'BROKEN'],
    [{ failure: 'NO_ANSWER' }, 'NO_ANSWER'],
    [{ failure: 'DISABLED' }, 'DISABLED'],
  ] as const)('with %o went as %s', (given, course) => {
    expect(courseOf(delivery(given))).toBe(course);
  });
});

describe('an address', () => {
  const told = endpoint('https://a.exemple.invalid/x');

  it.each(['', 'a.exemple.invalid', 'ftp://a.exemple.invalid', 'https://', 'https:// a'])(
    '« %s » is none',
    (url) => {
      expect(faultOf(url, [])).toBe('unfit');
    },
  );

  it('is told once, and again after it was stopped', () => {
    expect(faultOf(` ${told.url} `, [told])).toBe('told');
    expect(faultOf(told.url, [endpoint(told.url, '2026-11-22T10:00:00Z')])).toBeUndefined();
    expect(faultOf('https://b.exemple.invalid', [told])).toBeUndefined();
  });

  it('finds no room beside five that are told', () => {
    const five = ['1', '2', '3', '4', '5'].map((name) => endpoint(name));
    expect(hasRoom(five)).toBe(false);
    expect(hasRoom([...five.slice(1), endpoint('1', '2026-11-22T10:00:00Z')])).toBe(true);
  });
});
