import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseActingTeam } from './acting-team';
import { client, unwrap, unwrapVersioned } from './client';
import { sessionGate } from './session-gate';

const TEAM = '0198c0de-0000-7000-8000-000000000001';

function answers(...responses: (() => Response | Promise<Response>)[]) {
  const sent: Request[] = [];
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request);
    const next = responses[Math.min(sent.length, responses.length) - 1];
    return Promise.resolve(next === undefined ? new Response() : next());
  });
  return sent;
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

const refused = (status: number, slug: string) =>
  json({ type: `https://passerelle.example/problems/${slug}`, status }, status);

// Paths outside the contract on purpose: these tests are about what every call has in common.
const get = (path: string) =>
  (client.GET as (path: string) => Promise<{ data?: unknown; error?: unknown; response: Response }>)(path);

afterEach(() => {
  vi.unstubAllGlobals();
  chooseActingTeam(undefined);
  sessionGate.giveUp();
});

describe('every call', () => {
  it('carries the header that another site cannot send', async () => {
    const [request] = await sentBy(() => get('/api/v1/anything'));
    expect(request?.headers.get('X-Requested-With')).toBe('passerelle');
    expect(request?.headers.has('Acting-Team')).toBe(false);
  });

  it('says for which team, once one is chosen', async () => {
    chooseActingTeam(TEAM);
    const [request] = await sentBy(() => get('/api/v1/anything'));
    expect(request?.headers.get('Acting-Team')).toBe(TEAM);
  });

  it('gives the version beside the body', async () => {
    answers(() => json({ id: 1 }, 200, { ETag: '"7"' }));
    await expect(unwrapVersioned(get('/api/v1/anything'))).resolves.toEqual({ data: { id: 1 }, etag: '"7"' });
  });

  it('throws a refusal as a problem', async () => {
    answers(() => refused(412, 'stale-version'));
    await expect(unwrap(get('/api/v1/anything'))).rejects.toMatchObject({
      slug: 'stale-version',
      status: 412,
    });
  });

  it('throws a cut connection as a problem', async () => {
    answers(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(unwrap(get('/api/v1/anything'))).rejects.toMatchObject({ slug: 'network', status: 0 });
  });
});

describe('when the session is over', () => {
  it('the call waits, then is sent again once the person is back', async () => {
    const sent = answers(
      () => refused(401, 'not-signed-in'),
      () => json({ kept: true }),
    );
    const call = unwrap(get('/api/v1/anything'));
    await vi.waitFor(() => {
      expect(sessionGate.state()).toBe('closed');
    });
    expect(sent).toHaveLength(1);
    sessionGate.reopen();
    await expect(call).resolves.toEqual({ kept: true });
    expect(sent).toHaveLength(2);
  });

  it('the call is given up when somebody else signed in', async () => {
    const sent = answers(() => refused(401, 'not-signed-in'));
    const call = unwrap(get('/api/v1/anything'));
    await vi.waitFor(() => {
      expect(sessionGate.state()).toBe('closed');
    });
    sessionGate.giveUp();
    await expect(call).rejects.toMatchObject({ status: 401 });
    expect(sent).toHaveLength(1);
  });

  it('asking who is there never waits', async () => {
    answers(() => refused(401, 'not-signed-in'));
    await expect(unwrap(get('/api/v1/me'))).rejects.toMatchObject({ status: 401 });
    expect(sessionGate.state()).toBe('open');
  });
});

async function sentBy(call: () => Promise<unknown>): Promise<Request[]> {
  const sent = answers(() => json({}));
  await call();
  return sent;
}
