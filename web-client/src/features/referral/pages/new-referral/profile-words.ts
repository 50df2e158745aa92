import type { components } from '@/api/schema';

export type ProfileWord = components['schemas']['ProfileWord'];

/** In the order of the questions, with what each is about: of one thing, one word holds. */
const DIMENSIONS = {
  ACCESS_NONE: 'access',
  ACCESS_LIMITED: 'access',
  WITH_SUPPORT: 'autonomy',
  NOT_ALONE_YET: 'autonomy',
  PAPERWORK_SOMETIMES_HELP: 'paperwork',
  PAPERWORK_HELP_NEEDED: 'paperwork',
  SUPPORT_AVAILABLE: 'support',
  SUPPORT_PARTIAL: 'support',
  SUPPORT_NONE: 'support',
} as const satisfies Record<ProfileWord, string>;

export const PROFILE_WORDS = Object.keys(DIMENSIONS) as readonly ProfileWord[];

/** The last word said about one thing holds; in the order of the questions. */
export function oneOfEach(words: readonly ProfileWord[]): readonly ProfileWord[] {
  const last = new Map(words.map((word) => [DIMENSIONS[word], word] as const));
  return PROFILE_WORDS.filter((word) => last.get(DIMENSIONS[word]) === word);
}

/** What may be ticked: what « Faire le point » came to; without it, every word. */
export function wordsOffered(cameTo: readonly ProfileWord[]): readonly ProfileWord[] {
  return cameTo.length === 0 ? PROFILE_WORDS : oneOfEach(cameTo);
}
