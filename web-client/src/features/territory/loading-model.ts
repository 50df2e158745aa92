import { Problem } from '@/api/problem';
import type { components } from '@/api/schema';

export type TerritoryOverview = components['schemas']['Territory'];
export type TerritoryLoad = components['schemas']['TerritoryLoad'];
export type Source = components['schemas']['LoadSource'];

export const PARTS = ['communes', 'outlines', 'indicators'] as const;
export type Part = (typeof PARTS)[number];
export type Files = Readonly<Partial<Record<Part, File | undefined>>>;

/** « 33 », « 2a », « 1 » and « 974 » as the API wants them; undefined for what cannot be a département. */
export function territoryCode(typed: string): string | undefined {
  const plain = typed.trim().toUpperCase();
  if (/^[1-9]$/.test(plain)) return `0${plain}`;
  return /^([0-9]{2,3}|2[AB])$/.test(plain) ? plain : undefined;
}

/** API Géo brings communes and outlines; indicators only ever come from a file. */
export function partsFor(source: Source): readonly Part[] {
  return source === 'API_GEO' ? ['indicators'] : PARTS;
}

/** What goes out: one part for each file, and nothing that the chosen source does not take. */
export function bodyOf(source: Source, vintage: string, files: Files): FormData {
  const body = new FormData();
  body.append('source', source);
  if (source === 'FILES' && vintage.trim() !== '') body.append('vintage', vintage.trim());
  partsFor(source).forEach((part) => {
    const file = files[part];
    if (file !== undefined) body.append(part, file);
  });
  return body;
}

/** A file that the server could not read, and where in it. */
export interface FileFault {
  readonly part: Part;
  readonly line: string | undefined;
  readonly column: string | undefined;
}

/** The API names the field `communes.12.population`: file, line, column; line and column may be missing. */
export function fileFaults(error: unknown): FileFault[] {
  if (!(error instanceof Problem)) return [];
  return error.errors.flatMap(({ field }) => {
    const [head = '', ...rest] = field.split('.');
    const part = PARTS.find((known) => known === head);
    if (part === undefined) return [];
    const line = rest.find((step) => /^[0-9]+$/.test(step));
    return [{ part, line, column: rest.find((step) => step !== line) }];
  });
}

export const isRunning = (load: TerritoryLoad | null | undefined): boolean => load?.status === 'RUNNING';

/** What is shown first: what is being loaded, then what is real, by code. */
export function inOrder(territories: readonly TerritoryOverview[]): TerritoryOverview[] {
  return territories.toSorted(
    (a, b) =>
      Number(isRunning(b.lastLoad)) - Number(isRunning(a.lastLoad)) ||
      Number(a.fictional) - Number(b.fictional) ||
      a.code.localeCompare(b.code),
  );
}
