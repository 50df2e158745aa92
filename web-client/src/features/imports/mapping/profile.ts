import { hasVocabulary } from '@/shared/places/vocabulary';
import { FIELDS, holdsMany, isField } from './fields';
import type { Field } from './fields';
import { omit } from './model';
import type { FieldSettings, Mapping } from './model';

/** As it is kept with the source and sent to the server. */
export type Profile = Readonly<Record<string, unknown>>;

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

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((item) => typeof item === 'string');
}
