import type { Problem } from '@/api/problem';
import type { components } from '@/api/schema';

type ImportFailure = components['schemas']['ImportFailure'];

const UNREADABLE = 'unreadable-file';

/**
 * Why a file was refused, where the refusal is about the file: the error at « file » carries the code. Empty text when
 * it does not say: the caller's general sentence then holds.
 */
export function failureIn({ slug, errors, detail }: Problem): ImportFailure | '' | undefined {
  const about = errors.filter(({ field }) => field.split('.').at(-1) === 'file');
  if (slug !== UNREADABLE && about.length === 0) return undefined;
  const code = [...about.map(({ message }) => message), detail]
    .map((text) => /\b[A-Z]+(?:_[A-Z]+)*\b/.exec(text)?.[0])
    .find((found) => found !== undefined && found.length > 3);
  return (code as ImportFailure | undefined) ?? '';
}
