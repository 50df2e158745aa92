import { describe, expect, it } from 'vitest';
import { frenchSpacing } from './spacing';

describe('French spacing', () => {
  it('never leaves a sign alone on a line', () => {
    expect(frenchSpacing('Que faire ? « Mettre en relation » : ici !')).toBe(
      'Que faire\u202f? «\u00a0Mettre en relation\u00a0»\u00a0: ici\u202f!',
    );
  });

  it('keeps a number with its unit, a title with its name', () => {
    expect(frenchSpacing('12 km, 1 000 lieux, Mme B., M. K.')).toBe(
      '12\u00a0km, 1\u00a0000 lieux, Mme\u00a0B., M.\u00a0K.',
    );
  });
});
