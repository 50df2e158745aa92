import { describe, expect, it } from 'vitest';
import type { Place } from '@/shared/places/place';
import { filtered, isFull, isStale, pointState, queryOf, searchOf, wholeKm, widerThan } from './model';

const NOW = new Date('2026-11-24T10:00:00Z');

const place = (part: Partial<Place>): Place =>
  ({ id: 'a', verifiedOn: '2026-11-01', connected: true, ...part }) as Place;

describe('a place', () => {
  it.each([
    ['2026-05-25', false],
    ['2026-05-24', true],
    ['2025-01-01', true],
  ])('last verified on %s is stale: %s', (verifiedOn, expected) => {
    expect(isStale({ verifiedOn }, NOW)).toBe(expected);
  });

  it('is full up to and including the day', () => {
    expect(isFull(place({ saturatedUntil: '2026-11-24' }), NOW)).toBe(true);
    expect(isFull(place({ saturatedUntil: '2026-11-23' }), NOW)).toBe(false);
    expect(isFull(place({}), NOW)).toBe(false);
  });

  it.each([
    [{}, 'open'],
    [{ connected: false }, 'unsure'],
    [{ verifiedOn: '2026-01-01' }, 'unsure'],
    [{ connected: false, saturatedUntil: '2026-12-01' }, 'full'],
  ])('%j is drawn as %s', (part, expected) => {
    expect(pointState(place(part), NOW)).toBe(expected);
  });

  it.each([
    [0.4, 0],
    [0.99, 0],
    [1, 1],
    [4.5, 5],
    [23.2, 23],
  ])('at %s km is said to be at %s', (km, expected) => {
    expect(wholeKm(km)).toBe(expected);
  });
});

describe('the filter', () => {
  it('never hides without counting', () => {
    const places = [place({ id: 'a' }), place({ id: 'b', connected: false })];
    expect(filtered(places, { withinKm: 30, connectedOnly: true })).toEqual({
      shown: [places[0]],
      hidden: 1,
    });
    expect(filtered(places, { withinKm: 30, connectedOnly: false }).hidden).toBe(0);
  });

  it('widens step by step, up to the contract’s 50 km', () => {
    expect([10, 20, 30, 50].map((km) => widerThan(km as 10 | 20 | 30 | 50))).toEqual([20, 30, 50, undefined]);
  });
});

describe('the address of a search', () => {
  it('gives back what it was made of', () => {
    const search = {
      commune: { code: '00012', name: 'L’Haÿ-sous-Bois' },
      kindOfHelp: 'LEARNING_PATH',
      filters: { withinKm: 50, connectedOnly: true },
    } as const;
    expect(searchOf(queryOf(search))).toEqual(search);
  });

  it('stays short for the usual', () => {
    const query = queryOf({
      commune: { code: '00012', name: 'Rocheval' },
      kindOfHelp: undefined,
      filters: { withinKm: 30, connectedOnly: false },
    });
    expect(query.toString()).toBe('commune=00012&nom=Rocheval');
  });

  it.each(['commune=1&nom=X', 'commune=00012', 'aide=NO_REFERRAL_NEEDED', 'km=7', 'km=1e9&connectes=1'])(
    'ignores what it does not know: %s',
    (text) => {
      expect(searchOf(new URLSearchParams(text))).toEqual({
        commune: undefined,
        kindOfHelp: undefined,
        filters: { withinKm: 30, connectedOnly: false },
      });
    },
  );
});
