import createClient from 'openapi-fetch';
import { actingTeam } from './acting-team';
import { connection } from './connection';
import { networkProblem, problemOf } from './problem';
import type { paths } from './schema';
import { sessionGate } from './session-gate';

/** The typed client of the contract. Every path is relative: the pages and the API share one origin. */
export const client = createClient<paths>({
  baseUrl: '',
  credentials: 'same-origin',
  fetch: (request) => fetchThroughGate(request),
});

client.use({
  onRequest({ request }) {
    // The server refuses an unsafe method on a cookie without a header that another site cannot send.
    request.headers.set('X-Requested-With', 'passerelle');
    const team = actingTeam();
    if (team !== undefined) request.headers.set('Acting-Team', team);
    return request;
  },
});

// Asking who is there must answer « nobody » at once, or the sign-in page would wait for itself.
const ME = '/api/v1/me';

async function fetchThroughGate(request: Request): Promise<Response> {
  const retry = request.clone();
  const response = await send(request);
  if (response.status !== 401 || new URL(request.url).pathname === ME) return response;
  // A 401 is refused before anything is done: sending again is safe for every method.
  return (await sessionGate.closeAndWait()) ? fetchThroughGate(retry) : response;
}

async function send(request: Request): Promise<Response> {
  try {
    const response = await globalThis.fetch(request);
    connection.found();
    return response;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    connection.lost();
    throw networkProblem(cause);
  }
}

interface Result<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a success; a refusal is thrown as a `Problem`. */
export async function unwrap<T>(call: Promise<Result<T>>): Promise<T> {
  return (await unwrapVersioned(call)).data;
}

export interface Versioned<T> {
  readonly data: T;
  /** What `ifMatch` gives back to the server; undefined when the resource has no version. */
  readonly etag: string | undefined;
}

/** The same with the version, for what will be changed with If-Match. */
export async function unwrapVersioned<T>(call: Promise<Result<T>>): Promise<Versioned<T>> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemOf(response.status, error);
  return { data: data as T, etag: response.headers.get('ETag') ?? undefined };
}

export function ifMatch(etag: string): { 'If-Match': string } {
  return { 'If-Match': etag };
}
