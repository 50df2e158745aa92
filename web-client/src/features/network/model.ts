import type { components } from '@/api/schema';
import type { CommuneChoice } from '@/shared/communes/commune-queries';
import { ACCESSES, KINDS_OF_HELP, MINUTES, OPENINGS, USUAL_FILTERS } from '@/shared/places/place';
import type { KindOfHelp, Minutes, Place, PlaceFilters } from '@/shared/places/place';
import { LANGUAGES, VOCABULARY } from '@/shared/places/vocabulary';

export type PlaceFilterName = components['schemas']['LeftOutPlaces']['filter'];

export type PointState = 'open' | 'full' | 'unsure';

/** How a place is drawn: what it cannot do now first, then what is not known for sure. */
export function pointState({ fullUntil, connected, freshness }: Place): PointState {
  if (fullUntil !== undefined) return 'full';
  return connected && freshness === 'FINE' ? 'open' : 'unsure';
}

/** Whether nobody confirmed the place's details for six months. */
export function isStale({ freshness }: Pick<Place, 'freshness'>): boolean {
  return freshness !== 'FINE';
}

export function longerThan(minutes: Minutes): Minutes | undefined {
  return MINUTES.find((more) => more > minutes);
}

/** What the printed list takes of a search: the way there and the help. */
export function printedList(near: string, kindOfHelp: KindOfHelp | undefined, filters: PlaceFilters) {
  return {
    near,
    withinMinutes: filters.minutes,
    withCar: filters.withCar,
    ...(kindOfHelp === undefined ? {} : { orientationType: kindOfHelp }),
  };
}

/** Whether nothing else narrows the list on screen, so that the printed one is the same. */
export function printsTheSame({ minutes, withCar, ...others }: PlaceFilters): boolean {
  return (
    JSON.stringify({ ...USUAL_FILTERS, ...others, minutes, withCar }) ===
    JSON.stringify({ ...USUAL_FILTERS, minutes, withCar })
  );
}

/** The same search without one filter; undefined where there is nothing left to give up. */
export function without(filter: PlaceFilterName, filters: PlaceFilters): PlaceFilters | undefined {
  switch (filter) {
    case 'REACH': {
      const minutes = longerThan(filters.minutes);
      return minutes === undefined ? undefined : { ...filters, minutes };
    }
    case 'OPEN':
      return { ...filters, open: undefined };
    case 'FREE':
      return { ...filters, free: false };
    case 'SERVICE':
      return { ...filters, services: [] };
    case 'ACCESS':
      return { ...filters, access: [] };
    case 'PUBLICS':
      return { ...filters, publics: [] };
    case 'LANGUAGES':
      return { ...filters, languages: [] };
    case 'SPECIAL_CARE':
      return { ...filters, specialCare: [] };
    case 'STEP_FREE':
      return { ...filters, stepFree: false };
    case 'EQUIPMENT':
      return { ...filters, equipment: [] };
    case 'PROGRAMMES':
      return { ...filters, programmes: [] };
    case 'TEXT':
      return { ...filters, text: '' };
    case 'CONNECTED':
      return { ...filters, connectedOnly: false };
    // The help itself is chosen beside the filters; the competence of counters is asked by matching alone.
    case 'ORIENTATION_TYPE':
    case 'COMPETENCE':
      return undefined;
  }
}

/** One filter that is on, as a chip shows it: what it asks for, and the same search without it. */
export interface FilterInForce {
  readonly filter: Exclude<PlaceFilterName, 'REACH' | 'ORIENTATION_TYPE' | 'COMPETENCE'>;
  /** The standard's label, a language's or an access's code, what was typed; absent where the filter says it all. */
  readonly value?: string;
  readonly without: PlaceFilters;
}

/** Every filter that is on beside how far and by what, one for each value of a list. */
export function filtersInForce(filters: PlaceFilters): readonly FilterInForce[] {
  const simple = (filter: FilterInForce['filter'], on: boolean, value?: string): FilterInForce[] => {
    const left = on ? without(filter, filters) : undefined;
    return left === undefined ? [] : [{ filter, ...(value === undefined ? {} : { value }), without: left }];
  };
  const each = (filter: FilterInForce['filter'], list: ListFilter): FilterInForce[] =>
    filters[list].map((value) => ({
      filter,
      value,
      without: { ...filters, [list]: filters[list].filter((one) => one !== value) },
    }));
  return [
    ...simple('TEXT', filters.text !== '', filters.text),
    ...each('SERVICE', 'services'),
    ...simple('OPEN', filters.open !== undefined, filters.open),
    ...simple('FREE', filters.free),
    ...simple('STEP_FREE', filters.stepFree),
    ...simple('CONNECTED', filters.connectedOnly),
    ...each('LANGUAGES', 'languages'),
    ...each('ACCESS', 'access'),
    ...each('EQUIPMENT', 'equipment'),
    ...each('PUBLICS', 'publics'),
    ...each('SPECIAL_CARE', 'specialCare'),
    ...each('PROGRAMMES', 'programmes'),
  ];
}

type ListFilter = {
  [Name in keyof PlaceFilters]: PlaceFilters[Name] extends readonly string[] ? Name : never;
}[keyof PlaceFilters];

/** How many of the filters behind the button are on. */
export function countOf(filters: PlaceFilters): number {
  return new Set(filtersInForce(filters).map(({ filter }) => filter)).size;
}

/** What « Trouver un lieu » is looking for: the page's address, so that it can be sent to a colleague. */
export interface PlaceSearch {
  readonly commune: CommuneChoice | undefined;
  /** « autour de moi »: that one is asked, never where. */
  readonly aroundMe: boolean;
  readonly kindOfHelp: KindOfHelp | undefined;
  readonly filters: PlaceFilters;
}

const OPEN_WORDS = { NOW: 'maintenant', TODAY: 'aujourdhui', THIS_WEEK: 'semaine' } as const;
const ACCESS_WORDS = { IN_PERSON: 'sur-place', REMOTE: 'a-distance', AT_HOME: 'a-domicile' } as const;
const YES = 'oui';

export function searchOf(query: URLSearchParams): PlaceSearch {
  const code = query.get('commune');
  const name = query.get('nom');
  const among = (param: string, known: readonly string[]) =>
    known.filter((value) => query.getAll(param).includes(value));
  return {
    commune:
      code !== null && /^\w{5}$/.test(code) && name !== null && name.trim() !== ''
        ? { code, name: name.slice(0, 80) }
        : undefined,
    aroundMe: query.get('autour') === 'moi',
    kindOfHelp: KINDS_OF_HELP.find((kind) => kind === query.get('aide')),
    filters: {
      minutes: MINUTES.find((minutes) => String(minutes) === query.get('minutes')) ?? USUAL_FILTERS.minutes,
      withCar: query.get('voiture') !== 'non',
      open: OPENINGS.find((open) => OPEN_WORDS[open] === query.get('ouvert')),
      free: query.get('gratuit') === YES,
      services: among('service', VOCABULARY.services),
      access: ACCESSES.filter((access) => query.getAll('accueil').includes(ACCESS_WORDS[access])),
      publics: among('public', VOCABULARY.publics),
      languages: among('langue', LANGUAGES),
      specialCare: among('besoin', VOCABULARY.specialCare),
      stepFree: query.get('sans-marche') === YES,
      equipment: among('materiel', VOCABULARY.equipment),
      programmes: among('reseau', VOCABULARY.programmes),
      text: (query.get('texte') ?? '').slice(0, 80),
      connectedOnly: query.get('connectes') === YES,
    },
  };
}

export function queryOf({ commune, aroundMe, kindOfHelp, filters }: PlaceSearch): URLSearchParams {
  const query = new URLSearchParams();
  if (commune !== undefined) {
    query.set('commune', commune.code);
    query.set('nom', commune.name);
  } else if (aroundMe) query.set('autour', 'moi');
  if (kindOfHelp !== undefined) query.set('aide', kindOfHelp);
  if (filters.minutes !== USUAL_FILTERS.minutes) query.set('minutes', String(filters.minutes));
  if (!filters.withCar) query.set('voiture', 'non');
  if (filters.open !== undefined) query.set('ouvert', OPEN_WORDS[filters.open]);
  if (filters.free) query.set('gratuit', YES);
  filters.access.forEach((access) => {
    query.append('accueil', ACCESS_WORDS[access]);
  });
  const all = (param: string, values: readonly string[]) => {
    values.forEach((value) => {
      query.append(param, value);
    });
  };
  all('service', filters.services);
  all('public', filters.publics);
  all('langue', filters.languages);
  all('besoin', filters.specialCare);
  if (filters.stepFree) query.set('sans-marche', YES);
  all('materiel', filters.equipment);
  all('reseau', filters.programmes);
  if (filters.text !== '') query.set('texte', filters.text);
  if (filters.connectedOnly) query.set('connectes', YES);
  return query;
}

const DECIMALS = 1000;

/** About 100 m: near enough to find a place, too coarse to find a door. */
export function rounded(degrees: number): number {
  return Math.round(degrees * DECIMALS) / DECIMALS;
}
