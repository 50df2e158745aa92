import { describe, expect, it } from 'vitest';
import { classesOf, effectClasses } from './classes-model';
import type { MapClass } from './classes-model';
import type { Line } from './model';

const line = (code: string, part: Partial<Line> = {}): Line => ({
  code,
  name: code,
  population: 1_000,
  fragility: 5,
  fragilityEstimated: false,
  peopleInNeed: 150,
  placesWithin20: 1,
  ...part,
});
const missing = (...figures: number[]) => figures.map((figure, at) => line(String(at), { missing: figure }));
const shown = (classes: readonly MapClass[]) =>
  classes.map(({ kind, shade, from, to, communes }) => [kind, shade, from, to, communes.length]);

describe('the classes of a map', () => {
  it('put nobody apart and share the others out among four, the most being the darkest', () => {
    expect(shown(classesOf('missing', missing(0, 0, 1, 2, 3, 4, 5, 6, 7, 80)))).toEqual([
      ['none', 0, undefined, undefined, 2],
      ['range', 1, 1, 2, 2],
      ['range', 2, 3, 4, 2],
      ['range', 3, 5, 6, 2],
      ['range', 4, 7, 80, 2],
    ]);
  });

  it('are fewer where figures are the same, and the most stays the darkest', () => {
    expect(shown(classesOf('missing', missing(4, 4, 4, 4, 9)))).toEqual([
      ['none', 0, undefined, undefined, 0],
      ['range', 3, 4, 4, 4],
      ['range', 4, 9, 9, 1],
    ]);
  });

  it('hold every commune exactly once, whatever the figures', () => {
    for (const count of [1, 2, 3, 7, 50, 534]) {
      const lines = missing(...Array.from({ length: count }, (_, at) => (at * 37) % 23));
      const codes = classesOf('missing', lines).flatMap(({ communes }) => communes);
      expect(codes.toSorted()).toEqual(lines.map(({ code }) => code).toSorted());
    }
  });

  it('say what can’t be said as such, never as nobody', () => {
    expect(shown(classesOf('missing', [line('a'), line('b')]))).toEqual([
      ['unknown', 'unknown', undefined, undefined, 2],
    ]);
  });

  it('are darkest where the share is the smallest', () => {
    const lines = [0.1, 0.25, 0.6, 0.99, 1, 3].map((share, at) => line(String(at), { share }));
    expect(shown(classesOf('share', lines))).toEqual([
      ['range', 0, 1, undefined, 2],
      ['range', 1, 0.75, 1, 1],
      ['range', 2, 0.5, 0.75, 1],
      ['range', 3, 0.25, 0.5, 1],
      ['range', 4, 0, 0.25, 1],
    ]);
  });

  it('count ten minutes within ten, and a commune without any place beyond thirty', () => {
    const lines = [line('a', { nearestMinutes: 0 }), line('b', { nearestMinutes: 10 }), line('c')];
    expect(shown(classesOf('time', lines))).toEqual([
      ['range', 0, undefined, 10, 2],
      ['range', 1, undefined, 20, 0],
      ['range', 3, undefined, 30, 0],
      ['range', 4, 30, undefined, 1],
    ]);
  });
});

describe('what a project changes', () => {
  it('tells who gains from who loses and from who stays the same', () => {
    const change = (code: string, missingBefore: number, missingAfter: number) => ({
      code,
      missingBefore,
      missingAfter,
    });
    const lines = ['a', 'b', 'c', 'd'].map((code) => line(code));
    const classes = effectClasses(lines, [change('a', 100, 20), change('b', 30, 25), change('c', 0, 12)]);
    expect(classes.map(({ kind, shade, from, to, communes }) => [kind, shade, from, to, communes])).toEqual([
      ['gain', 'gain2', 80, 80, ['a']],
      ['gain', 'gain1', 5, 5, ['b']],
      ['same', 0, undefined, undefined, ['d']],
      ['loss', 'loss2', 12, 12, ['c']],
    ]);
  });
});
