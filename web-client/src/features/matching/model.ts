import type { components } from '@/api/schema';
import { calendarDay, describeDate } from '@/shared/i18n/dates';
import type { Locale } from '@/shared/i18n/catalogue';
import { MINUTES } from '@/shared/places/place';
import type { Minutes, PlaceFilters } from '@/shared/places/place';
import { serviceWord } from '@/shared/places/service-vocabulary';

type Schemas = components['schemas'];
export type MatchFact = Schemas['MatchFact'];
export type Matches = Schemas['Matches'];
export type ProcedureBody = Schemas['ProcedureBody'];
export type CompetentCounter = Schemas['CompetentCounter'];
export type Asked = Pick<
  PlaceFilters,
  'minutes' | 'withCar' | 'free' | 'languages' | 'specialCare' | 'stepFree' | 'equipment'
>;

/** A sentence of the catalogue with what it names. */
export interface Sentence {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

interface Telling {
  readonly withCar: boolean;
  readonly now: Date;
  readonly locale: Locale;
  /** A code of the catalogue in words, itself where there are none. */
  readonly word: (list: 'kind' | 'equipment', code: string) => string;
}

const DAY = 86_400_000;

/** A coded fact as a sentence. Quantities are the weights' own: minutes, working days, people a week, months. */
export function sentenceOf(fact: MatchFact, telling: Telling): Sentence {
  const { code, quantity = 0, until } = fact;
  switch (code) {
    case 'TRAVEL_TIME': {
      const estimated = fact.source?.startsWith('ESTIMATED') === true ? 'Estimated' : '';
      return {
        key: `fact.TRAVEL_TIME.${telling.withCar ? 'byCar' : 'onFoot'}${estimated}`,
        values: { minutes: Math.max(1, quantity) },
      };
    }
    case 'OPEN_SOON':
      return opening(fact.opensAt, telling);
    case 'USUAL_DELAY':
      return quantity === 0
        ? { key: 'fact.USUAL_DELAY.sameDay', values: {} }
        : { key: 'fact.USUAL_DELAY.days', values: { count: quantity } };
    case 'CAPACITY_DECLARED':
    case 'CAPACITY_ESTIMATED':
    case 'VERIFIED_LONG_AGO':
      return { key: `fact.${code}`, values: { count: quantity } };
    case 'FULL':
    case 'AWAY': {
      const day = until === undefined ? '' : describeDate(until, telling.now, telling.locale).day;
      return fact.takeOver === undefined
        ? { key: `fact.${code}`, values: { day } }
        : { key: `fact.${code}_TAKEN_OVER`, values: { day, name: fact.takeOver.name } };
    }
    case 'OWN_COUNTER':
    case 'OFFERS':
    case 'ALSO_OFFERS':
    case 'FIRST_CHOICE':
    case 'LANGUAGE':
    case 'SPECIAL_CARE':
    case 'EQUIPMENT':
      return { key: `fact.${code}`, values: { words: named(fact, telling) } };
    case 'RECEIVES':
    case 'FREE':
    case 'INDIVIDUAL_SUPPORT':
    case 'COMPETENT':
    case 'IN_PERSON':
    case 'CONNECTED':
    case 'STEP_FREE':
    case 'NOT_CONNECTED':
    case 'HOURS_UNKNOWN':
      return { key: `fact.${code}`, values: {} };
  }
}

function opening(opensAt: string | undefined, { now, locale }: Telling): Sentence {
  if (opensAt === undefined) return { key: 'fact.OPEN_SOON.now', values: {} };
  const { day, time } = describeDate(opensAt, now, locale);
  const on = calendarDay(new Date(opensAt));
  if (on === calendarDay(now)) return { key: 'fact.OPEN_SOON.today', values: { time } };
  if (on === calendarDay(new Date(now.getTime() + DAY)))
    return { key: 'fact.OPEN_SOON.tomorrow', values: { time } };
  return { key: 'fact.OPEN_SOON.later', values: { day, time } };
}

function named({ code, words = [] }: MatchFact, { locale, word }: Telling): string {
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  return words
    .map((one) => {
      if (code === 'LANGUAGE') return languages.of(one) ?? one;
      if (code === 'ALSO_OFFERS') return serviceWord('themes', one);
      if (code === 'EQUIPMENT') return word('equipment', one);
      return code === 'OWN_COUNTER' || code === 'FIRST_CHOICE' ? word('kind', one) : one;
    })
    .join(', ');
}

/** When a counter is open today: what is sure only, with when it opens next where that says more. */
export function openingToday(counter: CompetentCounter, now: Date, locale: Locale): Sentence {
  const { today, openNow, changesAt, away, fullUntil } = counter;
  if (away && fullUntil !== undefined)
    return { key: 'competent.away', values: { day: describeDate(fullUntil, now, locale).day } };
  if (today === undefined) return { key: 'competent.hoursUnknown', values: {} };
  if (today.length > 0) {
    const time = (iso: string) => describeDate(iso, now, locale).time;
    const hours = today.map(({ from, until }) => `${time(from)} – ${time(until)}`).join(', ');
    const lastEnd = today.at(-1)?.until ?? '';
    if (openNow === true) return { key: 'competent.openNow', values: { hours } };
    if (new Date(lastEnd) > now) return { key: 'competent.openToday', values: { hours } };
  }
  if (changesAt === undefined || openNow === true) return { key: 'competent.closedToday', values: {} };
  const { day, time } = describeDate(changesAt, now, locale);
  return { key: 'competent.closedUntil', values: { day, time } };
}

/** What is asked beside the help and the commune: of the filters that the worker set, those that matching knows. */
export function askedOf(filters: PlaceFilters): Asked {
  const { minutes, withCar, free, languages, specialCare, stepFree, equipment } = filters;
  return { minutes, withCar, free, languages, specialCare, stepFree, equipment };
}

/** The time among those that can be chosen which reaches as far as the answer looked. */
export function reaching(minutes: number): Minutes {
  return MINUTES.find((choice) => choice >= minutes) ?? 120;
}
