import { describe, expect, it } from 'vitest';
import type { Group, Line } from './model';
import { pressed, sortedCommunes, sortedEpcis } from './table-model';

const line = (name: string, part: Partial<Line> = {}): Line => ({
  code: name,
  name,
  population: 100,
  fragility: 5,
  fragilityEstimated: false,
  peopleInNeed: 10,
  placesWithin20: 0,
  ...part,
});
const group = (name: string, part: Partial<Group> = {}): Group => ({
  code: name,
  name,
  communes: 2,
  population: 100,
  peopleInNeed: 10,
  beyond20: 0,
  beyond30: 0,
  ...part,
});
const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

describe('the table of communes', () => {
  it('begins with the worst, whichever column is pressed', () => {
    expect(pressed({ by: 'name', down: false }, 'missing')).toEqual({ by: 'missing', down: true });
    expect(pressed({ by: 'missing', down: true }, 'share')).toEqual({ by: 'share', down: false });
    expect(pressed({ by: 'share', down: false }, 'share')).toEqual({ by: 'share', down: true });
  });

  it('puts what can’t be said last, both ways round', () => {
    const lines = [line('B'), line('A', { missing: 3 }), line('C', { missing: 9 })];
    expect(names(sortedCommunes(lines, { by: 'missing', down: true }))).toEqual(['C', 'A', 'B']);
    expect(names(sortedCommunes(lines, { by: 'missing', down: false }))).toEqual(['A', 'C', 'B']);
  });

  it('takes a commune without any place within reach for the farthest', () => {
    const lines = [line('Près', { nearestMinutes: 4 }), line('Sans')];
    expect(names(sortedCommunes(lines, { by: 'time', down: true }))).toEqual(['Sans', 'Près']);
  });

  it('orders names as French does, and equals by name', () => {
    const lines = [line('Étrelles'), line('Zuy'), line('Aubrelle')];
    expect(names(sortedCommunes(lines, { by: 'name', down: false }))).toEqual([
      'Aubrelle',
      'Étrelles',
      'Zuy',
    ]);
    expect(names(sortedCommunes(lines, { by: 'people', down: true }))).toEqual([
      'Aubrelle',
      'Étrelles',
      'Zuy',
    ]);
  });
});

describe('the table of EPCIs', () => {
  it('is sorted by who is missing where a column is none of theirs', () => {
    const groups = [group('A', { missing: 1 }), group('B', { missing: 8 })];
    expect(names(sortedEpcis(groups, { by: 'time', down: true }))).toEqual(['B', 'A']);
  });
});
