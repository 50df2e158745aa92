/** A refusal of the server (RFC 9457), or the absence of any answer. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    /** Last segment of the problem's type, such as `stale-version`; `network` when nothing answered. */
    readonly slug: string,
    /** HTTP status, 0 when nothing answered. */
    readonly status: number,
    /** English, for developers and logs: screens show the catalogue's sentence for the slug. */
    readonly detail: string,
    readonly allowedCommands: readonly string[] = [],
    readonly errors: readonly FieldProblem[] = [],
    /** Every member of the document, for the few refusals that carry more. */
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${String(status)} ${slug}: ${detail}`);
  }
}

export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

export const NETWORK = 'network';
export const UNKNOWN = 'unknown';

export function networkProblem(cause: unknown): Problem {
  return new Problem(NETWORK, 0, cause instanceof Error ? cause.message : 'No answer');
}

/** Nobody answered: it may be tried again later, and may even have been done. */
export function isCut(error: unknown): boolean {
  return error instanceof Problem && error.slug === NETWORK;
}

/** Nobody answered, or only somebody on the way who could not pass it on. */
export function isForLater(error: unknown): boolean {
  return isCut(error) || (error instanceof Problem && [502, 503, 504].includes(error.status));
}

/** Reads what openapi-fetch gives as `error`: a problem document, a text, or nothing. */
export function problemOf(status: number, body: unknown): Problem {
  if (!isRecord(body))
    return new Problem(UNKNOWN, status, typeof body === 'string' ? body.slice(0, 200) : '');
  return new Problem(
    slugOf(body['type']),
    status,
    text(body['detail']) ?? text(body['title']) ?? '',
    list(body['allowedCommands']).filter((command) => typeof command === 'string'),
    list(body['errors']).flatMap(fieldProblem),
    body,
  );
}

function slugOf(type: unknown): string {
  const last = text(type)
    ?.replace(/[/#]+$/, '')
    .split(/[/#:]/)
    .at(-1);
  return last === undefined || last === '' || last === 'blank' ? UNKNOWN : last;
}

function fieldProblem(entry: unknown): FieldProblem[] {
  if (!isRecord(entry)) return [];
  const field = text(entry['field']);
  return field === undefined ? [] : [{ field, message: text(entry['message']) ?? '' }];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
