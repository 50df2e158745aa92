import { VOCABULARY, hasVocabulary } from '@/shared/places/vocabulary';
import type { Field } from './fields';
import type { Mapping, ProfileColumn } from './model';

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
