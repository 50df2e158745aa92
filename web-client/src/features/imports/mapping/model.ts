import type { components } from '@/api/schema';
import { FIELDS } from './fields';
import type { Field } from './fields';

export type ProfileColumn = components['schemas']['ProfileColumn'];

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

/** Columns that the profile reads and that this file does not have. */
export function goneFrom(mapping: Mapping, headers: readonly string[]): readonly string[] {
  return Object.keys(mapping.columns).filter((header) => !headers.includes(header));
}

export function omit<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
