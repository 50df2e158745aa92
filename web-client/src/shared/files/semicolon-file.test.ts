import { describe, expect, it } from 'vitest';
import { semicolonFile } from './semicolon-file';

describe('a list as a file', () => {
  it('opens in a spreadsheet set to French, quotes and separators kept', () => {
    expect(semicolonFile(['Ligne', 'Valeur'], [['7', 'dit « a; "b" »']])).toBe(
      '\uFEFF"Ligne";"Valeur"\r\n"7";"dit « a; ""b"" »"\r\n',
    );
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx'])('makes %j harmless to a spreadsheet', (cell) => {
    expect(semicolonFile([], [[cell]])).toContain(`"'${cell}"`);
  });
});
