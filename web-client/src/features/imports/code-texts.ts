import { useTranslation } from 'react-i18next';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { readablePhone } from '@/shared/i18n/phone';
import type { Candidate, CardField, Import, NamedCommune } from './model';

interface Codes {
  /** What a rule found and how to repair it; a rule added since has a general sentence. */
  readonly rule: (code: string) => { readonly found: string; readonly repair: string };
  readonly failure: (code: string) => { readonly title: string; readonly advice: string };
  readonly format: (code: string) => string;
  readonly field: (code: string) => string;
  readonly mapped: (code: string) => string;
  /** A code of a closed list; the standard's own codes are words already. */
  readonly term: (field: string, code: string) => string;
  readonly pullOutcome: (code: string) => string;
  readonly reasons: (candidate: Pick<Candidate, 'reasons' | 'metres'>) => readonly string[];
  readonly notGivenBack: (code: string) => string;
  /** The values of a card's part as one reads them. */
  readonly values: (
    field: CardField,
    values: readonly string[],
    communes: readonly NamedCommune[],
  ) => readonly string[];
  readonly who: (run: Pick<Import, 'mine' | 'pulled'>) => string;
}

/** The contract's codes in words. Codes may be added on the server first: none is ever without a text. */
export function useCodes(): Codes {
  const { t, i18n } = useTranslation('imports');
  const say = (key: string, otherwise: string): string =>
    i18n.exists(key, { ns: 'imports' }) ? (t as (key: string) => string)(key) : otherwise;
  const term = (field: string, code: string) =>
    field === 'kinds'
      ? say(`kind.${code}`, code)
      : field === 'equipment'
        ? say(`equipment.${code}`, code)
        : code;

  const each: Partial<Record<CardField, (value: string) => string>> = {
    PHONE: readablePhone,
    OTHER_PHONES: readablePhone,
    KINDS: (code) => term('kinds', code),
    EQUIPMENT: (code) => term('equipment', code),
    VERIFIED_ON: (day) => describeDate(day, new Date(), locale()).day,
    LANGUAGES: languageName,
    OPENING_HOURS: readableHours,
    STEP_FREE: (word) => t(word === 'true' ? 'preview.row.yes' : 'preview.row.no'),
  };
  const values: Codes['values'] = (field, said, communes) => {
    if (said.length === 0) return [];
    if (field === 'COMMUNE') {
      const [code = '', postcode] = said;
      const name = communes.find((commune) => commune.code === code)?.name;
      if (name !== undefined) return [postcode === undefined ? name : `${name} (${postcode})`];
      return [postcode === undefined ? code : t('communeWithPostcode', { postcode, code })];
    }
    if (field === 'POINT') return [pointOf(said, (code) => say(`located.${code}`, code))];
    const read = each[field];
    return read === undefined ? said : said.map(read);
  };

  return {
    rule: (code) => ({
      found: say(`rules.${code}.found`, t('unknownRule.found', { code })),
      repair: say(`rules.${code}.repair`, t('unknownRule.repair')),
    }),
    failure: (code) => ({
      title: say(`failure.${code}.title`, t('failure.unknown.title')),
      advice: say(`failure.${code}.advice`, t('failure.unknown.advice')),
    }),
    format: (code) => say(`format.${code}`, code),
    field: (code) => say(`field.${code}`, code),
    mapped: (code) => say(`mapped.${code}`, code),
    term,
    pullOutcome: (code) => say(`pullOutcome.${code}`, t('pullOutcome.unknown')),
    reasons: ({ reasons, metres }) =>
      reasons.map((reason) =>
        metres !== undefined && (reason === 'NEAR' || reason === 'FAR')
          ? t('metres', { metres: String(metres) })
          : say(`reason.${reason}`, reason),
      ),
    notGivenBack: (code) => say(`notGivenBack.${code}`, code),
    values,
    who: ({ mine, pulled }) => t(pulled ? 'who.pulled' : mine ? 'who.you' : 'who.other'),
  };
}

const DAYS: Readonly<Record<string, string>> = {
  Mo: 'lun.',
  Tu: 'mar.',
  We: 'mer.',
  Th: 'jeu.',
  Fr: 'ven.',
  Sa: 'sam.',
  Su: 'dim.',
  PH: 'jours fériés',
  off: 'fermé',
};

/** `Mo-Fr 09:00-12:00` with the days as a French reader calls them; the rest is as the source writes it. */
function readableHours(hours: string): string {
  return locale() === 'fr'
    ? hours.replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|off)\b/g, (day) => DAYS[day] ?? day)
    : hours;
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Longitude, latitude, how it was found: read as « 44.84, -0.58 (au centre de la commune) ». */
function pointOf([longitude, latitude, located]: readonly string[], how: (code: string) => string): string {
  const point = `${latitude ?? '?'}, ${longitude ?? '?'}`;
  return located === undefined ? point : `${point} (${how(located)})`;
}
