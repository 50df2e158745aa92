import type { components } from '@/api/schema';
import { VOCABULARY, hasVocabulary } from '@/shared/places/vocabulary';

export type ProfileColumn = components['schemas']['ProfileColumn'];
export type Profile = Readonly<Record<string, unknown>>;

/** What of a place a column can say, in the order a table usually has it. */
export const FIELDS = [
  'id',
  'name',
  'kinds',
  'pivot',
  'parentStructure',
  'address',
  'addressComplement',
  'postcode',
  'commune',
  'communeCode',
  'latitude',
  'longitude',
  'coordinates',
  'phone',
  'emails',
  'websites',
  'openingHours',
  'services',
  'publics',
  'specialCare',
  'fees',
  'accessModes',
  'supportModes',
  'programmes',
  'trainingLabels',
  'otherLabels',
  'equipment',
  'languages',
  'itinerance',
  'stepFree',
  'atHome',
  'summary',
  'description',
  'whoToAskFor',
  'whatToBring',
  'doesNotDo',
  'bookingUrl',
  'accessibilityUrl',
  'verifiedOn',
  'source',
] as const;
export type Field = (typeof FIELDS)[number];

const isField = (key: string): key is Field => (FIELDS as readonly string[]).includes(key);

/** Several values may stand in one cell. */
const MANY = new Set<Field>([
  'kinds',
  'phone',
  'emails',
  'websites',
  'services',
  'publics',
  'specialCare',
  'fees',
  'accessModes',
  'supportModes',
  'programmes',
  'trainingLabels',
  'otherLabels',
  'equipment',
  'languages',
]);

export const holdsMany = (field: Field) => MANY.has(field);

export const SEPARATORS = [',', ';', '|', '/', '\n'] as const;
export const DATE_FORMATS = ['dd/MM/uuuu', 'MM/dd/uuuu', 'uuuu-MM-dd'] as const;
export const ORDERS = ['LATITUDE_LONGITUDE', 'LONGITUDE_LATITUDE'] as const;

/** How one field is read; what this screen does not offer (a standing value, a rare pattern) is kept as it came. */
export interface FieldSettings {
  readonly split?: string;
  readonly join?: string;
  readonly dateFormat?: string;
  readonly order?: string;
  readonly terms?: Readonly<Record<string, readonly string[]>>;
  readonly kept?: Readonly<Record<string, unknown>>;
}

export interface Mapping {
  /** Header → what it says; mostly one field. Without an entry a column is not taken over. */
  readonly columns: Readonly<Record<string, readonly Field[]>>;
  /** Headers that nobody has looked through yet. */
  readonly proposed: readonly string[];
  readonly settings: Readonly<Partial<Record<Field, FieldSettings>>>;
  /** Words of the source that a proposal met, which nobody has decided on. */
  readonly met: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly constants: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** The profile's other keys, as they came. */
  readonly kept: Readonly<Record<string, unknown>>;
}

export const EMPTY: Mapping = { columns: {}, proposed: [], settings: {}, met: {}, constants: {}, kept: {} };

/** Reads a profile; what it cannot understand it leaves out, so that a foreign profile never stops the screen. */
export function mappingOf(profile: Profile | undefined): Mapping {
  const fields = recordOf(profile?.['fields']);
  const columns: Record<string, Field[]> = {};
  const settings: Partial<Record<Field, FieldSettings>> = {};
  const constants: Partial<Record<Field, readonly string[]>> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (!isField(key)) continue;
    const rule = recordOf(value);
    textsOf(rule['columns']).forEach((header) => (columns[header] ??= []).push(key));
    const constant = textsOf(rule['constant']);
    if (constant.length > 0) constants[key] = constant;
    settings[key] = settingsOf(rule);
  }
  const kept = omit(profile ?? {}, ['fields', 'ignored']);
  return { columns, proposed: [], settings, met: {}, constants, kept };
}

function settingsOf(rule: Readonly<Record<string, unknown>>): FieldSettings {
  const { split, join, dateFormat, order, terms } = rule;
  const kept = omit(rule, ['columns', 'constant', 'split', 'join', 'dateFormat', 'order', 'terms']);
  return {
    ...(typeof split === 'string' ? { split } : {}),
    ...(typeof join === 'string' ? { join } : {}),
    // Year of era and proleptic year are the same here; the screen knows one writing.
    ...(typeof dateFormat === 'string' ? { dateFormat: dateFormat.replace(/y/g, 'u') } : {}),
    ...(typeof order === 'string' ? { order } : {}),
    ...(terms === undefined
      ? {}
      : {
          terms: Object.fromEntries(Object.entries(recordOf(terms)).map(([term, to]) => [term, textsOf(to)])),
        }),
    ...(Object.keys(kept).length === 0 ? {} : { kept }),
  };
}

/**
 * Where to begin: what the source's profile says of this file's columns, then what is proposed for the others. A column
 * that the profile knowingly leaves out stays out.
 */
export function startingFrom(
  headers: readonly string[],
  known: Profile | undefined,
  proposal: Profile | undefined,
): Mapping {
  const kept = mappingOf(known);
  const offered = mappingOf(proposal);
  const ignored = new Set(textsOf(known?.['ignored']));
  const taken = new Set(Object.values(kept.columns).flat());
  const fresh = headers.filter(
    (header) =>
      kept.columns[header] === undefined &&
      !ignored.has(header) &&
      offered.columns[header] !== undefined &&
      !offered.columns[header].some((field) => taken.has(field)),
  );
  const added = new Set(fresh.flatMap((header) => offered.columns[header] ?? []));
  return {
    columns: {
      ...kept.columns,
      ...Object.fromEntries(fresh.map((header) => [header, offered.columns[header] ?? []])),
    },
    proposed: fresh,
    settings: { ...undecidedLeftOpen(only(offered.settings, added)), ...kept.settings },
    met: Object.fromEntries(
      Object.entries(offered.settings).map(([field, { terms }]) => [field, Object.keys(terms ?? {})]),
    ),
    constants: known === undefined ? offered.constants : kept.constants,
    kept: { ...offered.kept, ...kept.kept },
  };
}

/** In a proposal a word without a code waits for a person; in a profile it is left out knowingly. */
function undecidedLeftOpen(settings: Mapping['settings']): Mapping['settings'] {
  return Object.fromEntries(
    Object.entries(settings).map(([field, { terms, ...rest }]) => [
      field,
      terms === undefined
        ? rest
        : {
            ...rest,
            terms: Object.fromEntries(Object.entries(terms).filter(([, codes]) => codes.length > 0)),
          },
    ]),
  );
}

function only(settings: Mapping['settings'], fields: ReadonlySet<Field>): Mapping['settings'] {
  return Object.fromEntries(Object.entries(settings).filter(([field]) => fields.has(field as Field)));
}

/** What is kept with the source. Columns of this file without a field are said to be left out knowingly. */
export function profileOf(mapping: Mapping, headers: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const columns = Object.keys(mapping.columns).filter((header) => mapping.columns[header]?.includes(field));
    const constant = mapping.constants[field] ?? [];
    if (columns.length > 0) fields[field] = ruleOf(field, columns, mapping.settings[field] ?? {});
    else if (constant.length > 0) fields[field] = { constant };
  }
  return {
    ...mapping.kept,
    ignored: headers.filter((header) => (mapping.columns[header] ?? []).length === 0),
    fields,
  };
}

function ruleOf(field: Field, columns: readonly string[], settings: FieldSettings): Record<string, unknown> {
  const { split, join, dateFormat, order, terms, kept } = settings;
  const joined = join ?? (columns.length > 1 && !holdsMany(field) ? ' ' : undefined);
  const hasTerms = terms !== undefined && Object.keys(terms).length > 0;
  return {
    ...kept,
    columns,
    ...(joined === undefined ? {} : { join: joined }),
    ...(split === undefined || split === '' ? {} : { split }),
    ...(hasTerms && hasVocabulary(field) ? { terms } : {}),
    ...(field === 'verifiedOn' && dateFormat !== undefined && dateFormat !== '' ? { dateFormat } : {}),
    ...(field === 'coordinates' && order !== undefined ? { order } : {}),
  };
}

export function choose(mapping: Mapping, header: string, field: Field | undefined): Mapping {
  const others = omit(mapping.columns, [header]);
  return {
    ...mapping,
    columns: field === undefined ? others : { ...others, [header]: [field] },
    proposed: mapping.proposed.filter((other) => other !== header),
    constants: field === undefined ? mapping.constants : without(mapping.constants, field),
  };
}

export function adjust(mapping: Mapping, field: Field, part: FieldSettings): Mapping {
  return { ...mapping, settings: { ...mapping.settings, [field]: { ...mapping.settings[field], ...part } } };
}

/** `undefined`: back to « not decided »; no code: the word is left out knowingly. */
export function translate(
  mapping: Mapping,
  field: Field,
  term: string,
  codes: readonly string[] | undefined,
): Mapping {
  const others = omit(mapping.settings[field]?.terms ?? {}, [term]);
  return adjust(mapping, field, { terms: codes === undefined ? others : { ...others, [term]: codes } });
}

export function setConstant(mapping: Mapping, field: Field, values: readonly string[]): Mapping {
  return {
    ...mapping,
    constants:
      values.length === 0 ? without(mapping.constants, field) : { ...mapping.constants, [field]: values },
  };
}

function without(constants: Mapping['constants'], field: Field): Mapping['constants'] {
  return omit(constants, [field]);
}

/** Fields that some column or constant feeds, in their order. */
export function fieldsOf(mapping: Mapping): readonly Field[] {
  const fed = new Set(Object.values(mapping.columns).flat());
  return FIELDS.filter((field) => fed.has(field) || mapping.constants[field] !== undefined);
}

export type MissingField = 'name' | 'where';

/** What a place cannot do without: a name, and something that says in which commune it is. */
export function missingIn(mapping: Mapping): readonly MissingField[] {
  const fed = new Set(fieldsOf(mapping));
  const where = (['commune', 'communeCode', 'postcode', 'address'] as const).some((field) => fed.has(field));
  return [...(fed.has('name') ? [] : ['name' as const]), ...(where ? [] : ['where' as const])];
}

/** Words of the sample that are no code of the field's list, and those the profile translates already. */
export function termsToTranslate(
  mapping: Mapping,
  field: Field,
  columns: readonly ProfileColumn[],
): readonly string[] {
  if (!hasVocabulary(field)) return [];
  const known = new Set(VOCABULARY[field].map(folded));
  const split = mapping.settings[field]?.split;
  const met = mapping.met[field] ?? [];
  const seen = columns
    .filter(({ header }) => mapping.columns[header]?.includes(field))
    .flatMap(({ samples }) => samples)
    .flatMap((sample) => (split === undefined || split === '' ? [sample] : sample.split(split)))
    .map((word) => word.trim())
    .filter((word) => word !== '' && !known.has(folded(word)));
  const translated = Object.keys(mapping.settings[field]?.terms ?? {});
  const all = new Map(
    [...translated, ...met.filter((word) => !known.has(folded(word))), ...seen]
      .map((word) => [folded(word), word] as const)
      .reverse(),
  );
  return [...all.values()].reverse();
}

/** How the reader compares words: without capitals, accents, apostrophes and signs. */
function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9+]+/g, ' ')
    .trim();
}

/** Columns that the profile reads and that this file does not have. */
export function goneFrom(mapping: Mapping, headers: readonly string[]): readonly string[] {
  return Object.keys(mapping.columns).filter((header) => !headers.includes(header));
}

function omit<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((item) => typeof item === 'string');
}
