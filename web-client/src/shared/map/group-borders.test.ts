import { describe, expect, it } from 'vitest';
import { groupBorders } from './group-borders';
import type { Outlines } from './map-data';

/** Three squares in a row. */
const ROW: Outlines = {
  type: 'FeatureCollection',
  features: ['a', 'b', 'c'].map((id, west) => ({
    type: 'Feature',
    properties: { id, name: id },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 0],
          [west + 1, 0],
          [west + 1, 1],
          [west, 1],
          [west, 0],
        ],
      ],
    },
  })),
};

describe('the borders of groups', () => {
  it('leave out what two areas of one group share, whichever way round it is drawn', () => {
    const lines = groupBorders(ROW, (id) => (id === 'c' ? 'two' : 'one'));
    const upright = lines.filter(([[from], [to]]) => from === to).map(([[at]]) => at);
    expect(upright.toSorted()).toEqual([0, 2, 3]);
    expect(lines).toHaveLength(9);
  });

  it('are around everything when all is one group, and areas without a group are one', () => {
    expect(groupBorders(ROW, () => undefined)).toHaveLength(8);
  });
});
