import type { Question } from './model';

/** Letters from a paper form: « ACE » where several may be given, « - » or nothing for a question that was passed. */
export function fromLetters({ options, several = false }: Question, typed: string) {
  const letters: readonly string[] = typed.toUpperCase().match(/\p{L}/gu) ?? [];
  const known = options.filter(({ letter }) => letters.includes(letter)).map(({ code }) => code);
  const unknown = letters.filter((each) => !options.some(({ letter }) => letter === each));
  return { codes: several ? known : known.slice(0, 1), unknown };
}

export function toLetters({ options }: Question, codes: readonly string[]): string {
  return options
    .filter(({ code }) => codes.includes(code))
    .map(({ letter }) => letter)
    .join('');
}
