import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Outlines } from './map-data';
import { areaNearest, centresOf, nextArea, nextGroup } from './next-area';
import type { Centre, Direction } from './next-area';

const square = (west: number, south: number, side = 1): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const area = (id: string, ...parts: Position[][]): Outlines['features'][number] => ({
  type: 'Feature',
  properties: { id, name: id },
  geometry: { type: 'MultiPolygon', coordinates: parts.map((part) => [part]) },
});

/** Three by three, a northwest, i southeast, e in the middle. */
const GRID = centresOf({
  type: 'FeatureCollection',
  features: Array.from('abcdefghi').map((id, at) => area(id, square(at % 3, 45 - Math.floor(at / 3)))),
});
const go = (from: string, direction: Direction) => nextArea(from, direction, GRID);

describe('the cursor on the map', () => {
  it('goes to the neighbour in that direction and comes back', () => {
    expect([go('e', 'up'), go('e', 'down'), go('e', 'left'), go('e', 'right')]).toEqual(['b', 'h', 'd', 'f']);
    expect(go('f', 'left')).toBe('e');
  });

  it('goes from group to group where several areas have one figure', () => {
    // a b | c, d e | f in the west and the east; g h i in the south.
    const groupOf = (id: string) => ('abde'.includes(id) ? 'west' : 'cf'.includes(id) ? 'east' : 'south');
    const jump = (from: string, direction: Direction) => nextGroup(from, direction, GRID, groupOf);
    expect('cf').toContain(jump('a', 'right'));
    expect(jump('d', 'down')).toBe('h');
    expect('abde').toContain(jump('h', 'up'));
    expect('abde').toContain(jump('c', 'left'));
    expect(jump('i', 'down')).toBeUndefined();
  });

  it('stays where nothing lies ahead', () => {
    expect([go('a', 'up'), go('a', 'left'), go('i', 'right'), go('unknown', 'up')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('prefers what lies straight ahead to what is nearer but aside, and takes the latter rather than nothing', () => {
    const centres = new Map<string, Centre>([
      ['here', [0, 45]],
      ['aside', [1, 45.1]],
      ['ahead', [0, 46.5]],
    ]);
    expect(nextArea('here', 'up', centres)).toBe('ahead');
    centres.delete('ahead');
    expect(nextArea('here', 'up', centres)).toBe('aside');
  });

  it('reaches every area by the four keys', () => {
    const reached = new Set(['a']);
    const ahead = ['a'];
    for (let here = ahead.pop(); here !== undefined; here = ahead.pop()) {
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = go(here, direction);
        if (next !== undefined && !reached.has(next)) {
          reached.add(next);
          ahead.push(next);
        }
      }
    }
    expect(reached.size).toBe(9);
  });

  it('stands in the middle of the largest part, and starts with what is nearest to the middle of the map', () => {
    const centres = centresOf({
      type: 'FeatureCollection',
      features: [area('islands', square(10, 50, 0.1), square(0, 40, 2)), area('far', square(5, 40))],
    });
    const [lon = 0, lat = 0] = centres.get('islands') ?? [];
    expect(lon).toBeCloseTo(1);
    expect(lat).toBeCloseTo(41);
    expect(areaNearest([4, 40.5], centres)).toBe('far');
    expect(areaNearest([4, 40.5], new Map())).toBeUndefined();
  });
});
