import { useTranslation } from 'react-i18next';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { readablePhone } from '@/shared/i18n/phone';
import { readableHours } from '@/shared/i18n/readable-hours';
import { serviceWord } from '@/shared/places/service-vocabulary';
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

/** Where one is received stands beside what kind of help it is. */
const RECEPTION = new Set(['en-presentiel', 'a-distance', 'a-domicile']);

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
    OPENING_HOURS: (hours) => readableHours(hours, locale()),
    SERVICE_OPENING_HOURS: (hours) => readableHours(hours, locale()),
    SERVICE_THEMES: (code) => serviceWord('themes', code),
    SERVICE_TYPES: (code) => serviceWord(RECEPTION.has(code) ? 'receptionModes' : 'types', code),
    SERVICE_PUBLICS: (code) => serviceWord('publics', code),
    SERVICE_FEES: (code) => serviceWord('fees', code),
    SERVICE_ACCESS_MODES: (code) => serviceWord('accessModes', code),
    SERVICE_OPEN_TO: (code) => serviceWord('openTo', code),
    SERVICE_PHONE: readablePhone,
    SERVICE_VERIFIED_ON: (day) => describeDate(day, new Date(), locale()).day,
    AT_HOME: (word) => t(word === 'true' ? 'preview.row.yes' : 'preview.row.no'),
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
    if (field === 'COMPETENT_FOR')
      return said.map((code) => communes.find((commune) => commune.code === code)?.name ?? code);
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
