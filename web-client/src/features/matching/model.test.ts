import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { USUAL_FILTERS } from '@/shared/places/place';
import en from './i18n/en';
import fr from './i18n/fr';
import { askedOf, openingToday, reaching, sentenceOf } from './model';
import type { CompetentCounter, MatchFact } from './model';

const contract = readFileSync(resolve(import.meta.dirname, '../../../../openapi.yaml'), 'utf8');

/** The codes of one enum, as the contract lists them. */
function codesOf(schema: string): string[] {
  const [, list = ''] =
    new RegExp(`\\n    ${schema}:\\n(?: {6}.*\\n)*? {6}enum:\\n((?: {6}- .*\\n)+)`).exec(contract) ?? [];
  return [...list.matchAll(/- (\w+)/g)].map(([, code = '']) => code);
}

const FACTS = codesOf('FactCode');
const NOW = new Date('2026-11-22T09:00:00Z');
const telling = { withCar: true, now: NOW, locale: 'fr', word: (_: string, code: string) => code } as const;
const told = (part: Partial<MatchFact>) => sentenceOf({ points: 1, ...part } as MatchFact, telling);

function textAt(catalogue: object, key: string, plural: boolean): unknown {
  return `${key}${plural ? '_other' : ''}`
    .split('.')
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], catalogue);
}

describe('a fact of the answer', () => {
  it.each(FACTS)('%s has its sentence and its reason in both languages', (code) => {
    const { key, values } = told({ code: code as MatchFact['code'], quantity: 2 });
    for (const catalogue of [fr, en]) {
      expect(textAt(catalogue, key, 'count' in values), key).toEqual(expect.any(String));
      expect(textAt(catalogue, `why.fact.${code}.because`, false)).toEqual(expect.any(String));
    }
  });

  it('is every fact of the published weights', () => {
    const file = resolve(import.meta.dirname, '../../../../api/src/main/resources/matching/weights-1.json');
    const { facts } = JSON.parse(readFileSync(file, 'utf8')) as { facts: { fact: string; unit?: string }[] };
    expect(facts.map(({ fact }) => fact).sort()).toEqual([...FACTS].sort());
    const units = new Set(facts.flatMap(({ unit }) => unit ?? []));
    const said = new Set(Object.keys(fr.why.unit).map((key) => key.replace(/_(one|other)$/, '')));
    expect([...units].sort()).toEqual([...said].sort());
  });

  it('says minutes as they were had, and never nought', () => {
    expect(told({ code: 'TRAVEL_TIME', quantity: 12, source: 'ESTIMATED' })).toEqual({
      key: 'fact.TRAVEL_TIME.byCarEstimated',
      values: { minutes: 12 },
    });
    expect(told({ code: 'TRAVEL_TIME', quantity: 0, source: 'OSRM' })).toEqual({
      key: 'fact.TRAVEL_TIME.byCar',
      values: { minutes: 1 },
    });
  });

  it.each([
    [undefined, 'now', {}],
    ['2026-11-22T13:00:00Z', 'today', { time: '14\u00a0h' }],
    ['2026-11-23T08:00:00Z', 'tomorrow', { time: '9\u00a0h' }],
    ['2026-11-24T08:30:00Z', 'later', { day: 'mardi 24 novembre', time: '9\u00a0h\u00a030' }],
  ])('says when it opens: %s is %s', (opensAt, when, values) => {
    expect(told({ code: 'OPEN_SOON', ...(opensAt === undefined ? {} : { opensAt }) })).toEqual({
      key: `fact.OPEN_SOON.${when}`,
      values,
    });
  });

  it('names codes in words', () => {
    expect(told({ code: 'LANGUAGE', words: ['ar', 'uk'] }).values).toEqual({ words: 'arabe, ukrainien' });
    expect(told({ code: 'ALSO_OFFERS', words: ['numerique--acquerir-un-equipement'] }).values).toEqual({
      words: 'Acquérir un équipement',
    });
    expect(told({ code: 'FULL', until: '2026-12-03' }).values).toEqual({ day: 'jeudi 3 décembre' });
    for (const code of ['AWAY', 'FULL'] as const) {
      expect(told({ code, until: '2026-12-03', takeOver: { id: 'p', name: 'Mairie de Rocheval' } })).toEqual({
        key: `fact.${code}_TAKEN_OVER`,
        values: { day: 'jeudi 3 décembre', name: 'Mairie de Rocheval' },
      });
    }
  });
});

it('every rule that leaves a place out has its words', () => {
  const rules = codesOf('MatchRule');
  expect(rules).toContain('RANKED_LOWER');
  for (const catalogue of [fr, en]) {
    expect(rules.filter((rule) => textAt(catalogue, `leftOut.${rule}`, true) === undefined)).toEqual([]);
  }
});

it('asks by those filters that matching knows, and by nothing typed', () => {
  const asked = askedOf({ ...USUAL_FILTERS, text: 'Mme D.', stepFree: true });
  expect(asked).toMatchObject({ minutes: 30, withCar: true, stepFree: true });
  expect(JSON.stringify(asked)).not.toContain('Mme D.');
});

it('reaches as far as the answer looked, by the times that can be chosen', () => {
  expect([40, 60, 110, 120].map(reaching)).toEqual([45, 60, 120, 120]);
});

describe('when a counter is open today', () => {
  const morning = { from: '2026-11-22T08:00:00Z', until: '2026-11-22T11:30:00Z' };
  const said = (part: Partial<CompetentCounter>) => {
    const { key, values } = openingToday({ away: false, ...part } as CompetentCounter, NOW, 'fr');
    for (const catalogue of [fr, en]) expect(textAt(catalogue, key, false), key).toEqual(expect.any(String));
    return [key, Object.keys(values)];
  };

  it('is told only when it is sure, with what comes next', () => {
    expect(said({})).toEqual(['competent.hoursUnknown', []]);
    expect(said({ today: [morning], openNow: true })).toEqual(['competent.openNow', ['hours']]);
    expect(said({ today: [morning], openNow: false })).toEqual(['competent.openToday', ['hours']]);
    expect(said({ today: [], openNow: false })).toEqual(['competent.closedToday', []]);
    expect(said({ today: [], openNow: false, changesAt: '2026-11-23T08:00:00Z' })).toEqual([
      'competent.closedUntil',
      ['day', 'time'],
    ]);
    expect(said({ today: [], away: true, fullUntil: '2026-12-03' })).toEqual(['competent.away', ['day']]);
  });

  it('is over once its last hour is', () => {
    const early = { from: '2026-11-22T06:00:00Z', until: '2026-11-22T08:30:00Z' };
    expect(said({ today: [early], openNow: false })[0]).toBe('competent.closedToday');
  });
});
