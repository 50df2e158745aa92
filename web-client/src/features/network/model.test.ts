import { describe, expect, it } from 'vitest';
import { KINDS_OF_HELP, MINUTES, USUAL_FILTERS } from '@/shared/places/place';
import type { Place, PlaceFilters } from '@/shared/places/place';
import {
  countOf,
  filtersInForce,
  isStale,
  longerThan,
  pointState,
  queryOf,
  rounded,
  searchOf,
  without,
} from './model';
import type { PlaceFilterName, PlaceSearch } from './model';
import { askedOf } from './queries';

const place = (part: Partial<Place>): Place =>
  ({ id: 'a', freshness: 'FINE', connected: true, ...part }) as Place;

const EVERYTHING: PlaceFilters = {
  minutes: 45,
  withCar: false,
  open: 'TODAY',
  free: true,
  services: ['Aide aux démarches administratives', 'Accès internet et matériel informatique'],
  access: ['IN_PERSON', 'AT_HOME'],
  publics: ['Familles et/ou enfants', 'Seniors'],
  languages: ['ar'],
  specialCare: ['Surdité', 'Langues étrangères (autres)'],
  stepFree: true,
  equipment: ['PRINTER'],
  programmes: ["Point d'accès numérique CAF"],
  text: 'médiathèque & co',
  connectedOnly: true,
};

const SEARCH: PlaceSearch = {
  commune: { code: '00012', name: 'L’Haÿ-sous-Bois' },
  aroundMe: false,
  kindOfHelp: 'LEARNING_PATH',
  filters: EVERYTHING,
};

describe('a place', () => {
  it.each([
    [{}, 'open'],
    [{ connected: false }, 'unsure'],
    [{ freshness: 'TO_CHECK' as const }, 'unsure'],
    [{ freshness: 'ALERT' as const }, 'unsure'],
    [{ connected: false, fullUntil: '2026-12-01' }, 'full'],
  ])('%j is drawn as %s', (part, expected) => {
    expect(pointState(place(part))).toBe(expected);
  });

  it('is stale as soon as it is to be checked', () => {
    expect(isStale({ freshness: 'FINE' })).toBe(false);
    expect(isStale({ freshness: 'TO_CHECK' })).toBe(true);
  });
});

describe('the filters', () => {
  it('widen step by step, up to the contract’s two hours', () => {
    expect(MINUTES.map(longerThan)).toEqual([20, 30, 45, 60, 90, 120, undefined]);
  });

  it('are counted one by one, how far and by what left aside', () => {
    expect(countOf(USUAL_FILTERS)).toBe(0);
    expect(countOf({ ...USUAL_FILTERS, minutes: 90, withCar: false })).toBe(0);
    expect(countOf(EVERYTHING)).toBe(12);
  });

  it('can each be given up in one tap, and only that one', () => {
    const names: PlaceFilterName[] = [
      'OPEN',
      'FREE',
      'SERVICE',
      'ACCESS',
      'PUBLICS',
      'LANGUAGES',
      'SPECIAL_CARE',
      'STEP_FREE',
      'EQUIPMENT',
      'PROGRAMMES',
      'TEXT',
      'CONNECTED',
    ];
    for (const name of names) {
      const left = without(name, EVERYTHING);
      expect(left && countOf(left), name).toBe(11);
    }
    expect(without('REACH', EVERYTHING)).toEqual({ ...EVERYTHING, minutes: 60 });
    expect(without('REACH', { ...EVERYTHING, minutes: 120 })).toBeUndefined();
    expect(without('ORIENTATION_TYPE', EVERYTHING)).toBeUndefined();
  });

  it('are each in sight with their value, and each removable alone', () => {
    const chips = filtersInForce(EVERYTHING);
    expect(chips.map(({ filter, value }) => (value === undefined ? filter : `${filter} ${value}`))).toEqual([
      'TEXT médiathèque & co',
      'SERVICE Aide aux démarches administratives',
      'SERVICE Accès internet et matériel informatique',
      'OPEN TODAY',
      'FREE',
      'STEP_FREE',
      'CONNECTED',
      'LANGUAGES ar',
      'ACCESS IN_PERSON',
      'ACCESS AT_HOME',
      'EQUIPMENT PRINTER',
      'PUBLICS Familles et/ou enfants',
      'PUBLICS Seniors',
      'SPECIAL_CARE Surdité',
      'SPECIAL_CARE Langues étrangères (autres)',
      "PROGRAMMES Point d'accès numérique CAF",
    ]);
    for (const { without: left } of chips) expect(filtersInForce(left)).toHaveLength(chips.length - 1);
    expect(chips[1]?.without.services).toEqual(['Accès internet et matériel informatique']);
    expect(filtersInForce(USUAL_FILTERS)).toEqual([]);
  });

  it('leave nothing in the address that no chip shows', () => {
    const hidden = ['commune', 'nom', 'aide', 'minutes', 'voiture'];
    const asked = [...queryOf(SEARCH).keys()].filter((name) => !hidden.includes(name));
    expect(asked).toHaveLength(filtersInForce(EVERYTHING).length);
  });

  it('ask the server for nothing that was not chosen', () => {
    expect(askedOf(undefined, USUAL_FILTERS)).toEqual({ size: 20, withinMinutes: 30, withCar: true });
    expect(Object.keys(askedOf('LEARNING_PATH', EVERYTHING))).toHaveLength(16);
  });
});

describe('the address of a search', () => {
  it('gives the whole search back', () => {
    expect(searchOf(new URLSearchParams(queryOf(SEARCH).toString()))).toEqual(SEARCH);
  });

  it('holds nothing for what is usual', () => {
    const usual: PlaceSearch = {
      commune: undefined,
      aroundMe: false,
      kindOfHelp: undefined,
      filters: USUAL_FILTERS,
    };
    expect(queryOf(usual).toString()).toBe('');
    expect(searchOf(new URLSearchParams())).toEqual(usual);
  });

  it('says that one looks around oneself, never where', () => {
    const around = { ...SEARCH, commune: undefined, aroundMe: true, filters: USUAL_FILTERS };
    expect(queryOf(around).toString()).toBe('autour=moi&aide=LEARNING_PATH');
    expect(searchOf(queryOf(around))).toEqual(around);
  });

  it.each([
    'commune=12',
    'commune=00012',
    'commune=00012&nom=',
    'aide=ANYTHING',
    'minutes=31',
    'ouvert=jamais',
    'accueil=ailleurs',
    'public=Tous',
    'service=Coiffure',
    'langue=klingon',
    'autour=48.85',
  ])('ignores what makes no sense: %s', (query) => {
    expect(searchOf(new URLSearchParams(query))).toEqual(searchOf(new URLSearchParams()));
  });

  it('knows every kind of help', () => {
    for (const kindOfHelp of KINDS_OF_HELP) {
      expect(searchOf(queryOf({ ...SEARCH, kindOfHelp })).kindOfHelp).toBe(kindOfHelp);
    }
  });
});

it('rounds a position to about a hundred metres', () => {
  expect(rounded(48.856613)).toBe(48.857);
  expect(rounded(-3.40049)).toBe(-3.4);
});
