import { describe, expect, it } from 'vitest';
import {
  asksHowItWent,
  codeInFragment,
  failureOf,
  grouped,
  inFull,
  isComplete,
  momentInFull,
  spokenPhone,
} from './model';

describe('the code as it is typed', () => {
  it.each([
    ['2736', '2736'],
    ['27361', '2736 1'],
    ['2736 1840-9924.5513 0764', '2736 1840 9924 5513 0764'],
    ['code 2736', '2736'],
    ['27361840992455130764999', '2736 1840 9924 5513 0764'],
  ])('%s becomes %s', (typed, shown) => {
    expect(grouped(typed)).toBe(shown);
  });

  it('is complete with twenty digits and not before', () => {
    expect(isComplete('2736 1840 9924 5513 0764')).toBe(true);
    expect(isComplete('2736 1840 9924 5513 076')).toBe(false);
  });

  it('is read from the fragment of a QR code, and nothing else is', () => {
    expect(codeInFragment('#27361840992455130764')).toBe('2736 1840 9924 5513 0764');
    expect(codeInFragment('#contact')).toBeUndefined();
    expect(codeInFragment('')).toBeUndefined();
  });
});

it('each refusal has its own sentence', () => {
  expect([400, 422, 429, 0, 500, 503].map(failureOf)).toEqual([
    'MISTYPED',
    'UNKNOWN',
    'TOO_MANY',
    'NO_NETWORK',
    'OURS',
    'OURS',
  ]);
});

it('does not ask how it went of what never was', () => {
  expect(asksHowItWent('HELPED')).toBe(true);
  expect(asksHowItWent('NO_ANSWER')).toBe(true);
  expect(asksHowItWent('WITHDRAWN')).toBe(false);
  expect(asksHowItWent('ENTERED_IN_ERROR')).toBe(false);
});

it('says numbers and days in full', () => {
  expect(spokenPhone('+33536490012')).toBe('05 36 49 00 12');
  expect(spokenPhone('3949')).toBe('3949');
  expect(inFull('2026-11-24', 'fr-FR')).toBe('mardi 24 novembre 2026');
  expect(inFull('2026-12-01', 'fr-FR')).toBe('mardi 1er décembre 2026');
  expect(momentInFull('2026-12-01T09:30:00Z', 'fr-FR')).toContain('mardi 1er décembre');
  expect(momentInFull('2026-11-26T09:30:00Z', 'fr-FR')).toContain('jeudi 26 novembre');
  expect(momentInFull('2026-11-26T09:30:00Z', 'fr-FR')).toMatch(/ 10\u00a0h\u00a030$/);
  expect(momentInFull('2026-11-26T08:05:00Z', 'fr-FR')).toMatch(/ 9\u00a0h\u00a005$/);
  expect(momentInFull('2026-11-26T09:30:00Z', 'en-GB')).toMatch(/10:30$/);
});
