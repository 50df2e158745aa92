import { describe, expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import { bodyOf, fileFaults, inOrder, territoryCode } from './loading-model';
import type { TerritoryOverview } from './loading-model';

describe('the number of a département', () => {
  it.each([
    ['33', '33'],
    [' 2a ', '2A'],
    ['1', '01'],
    ['974', '974'],
  ])('« %s » is %s', (typed, code) => {
    expect(territoryCode(typed)).toBe(code);
  });

  it.each(['', 'Gironde', '3', '2C', '33000', '0'].filter((typed) => typed !== '3'))(
    '« %s » is none',
    (typed) => {
      expect(territoryCode(typed)).toBeUndefined();
    },
  );
});

describe('what is sent', () => {
  const files = {
    communes: new File(['a'], 'communes.csv'),
    indicators: new File(['b'], 'indicateurs.csv'),
  };

  it('holds every chosen file when files are the source', () => {
    const body = bodyOf('FILES', ' 2026 ', files);
    expect([...body.keys()]).toEqual(['source', 'vintage', 'communes', 'indicators']);
    expect(body.get('vintage')).toBe('2026');
  });

  it('leaves out what API Géo brings itself', () => {
    expect([...bodyOf('API_GEO', '2026', files).keys()]).toEqual(['source', 'indicators']);
  });
});

describe('a file that could not be read', () => {
  const refused = (field: string) => new Problem('invalid-request', 400, '', [], [{ field, message: '' }]);

  it('is named with its line and column', () => {
    expect(fileFaults(refused('communes.12.population'))).toEqual([
      { part: 'communes', line: '12', column: 'population' },
    ]);
  });

  it('is named alone when the whole of it is wrong', () => {
    expect(fileFaults(refused('outlines'))).toEqual([
      { part: 'outlines', line: undefined, column: undefined },
    ]);
  });

  it('is not made up from another refusal', () => {
    expect(fileFaults(refused('source'))).toEqual([]);
    expect(fileFaults(new Error('no'))).toEqual([]);
  });
});

it('shows what is being loaded first, and what is invented last', () => {
  const territory = (code: string, over: Partial<TerritoryOverview> = {}): TerritoryOverview => ({
    code,
    name: code,
    fictional: false,
    communes: 0,
    outlines: 0,
    formerCodes: 0,
    indicatorsKnown: 0,
    indicatorsSecret: 0,
    indicatorsMissing: 0,
    ...over,
  });
  const running = {
    territoryCode: '40',
    status: 'RUNNING',
    step: 'READING',
    startedAt: '2026-11-22T09:00:00Z',
    source: 'API Géo',
  } as const;
  const shown = inOrder([
    territory('00', { fictional: true }),
    territory('33'),
    territory('24'),
    territory('40', { lastLoad: running }),
  ]);
  expect(shown.map(({ code }) => code)).toEqual(['40', '24', '33', '00']);
});
