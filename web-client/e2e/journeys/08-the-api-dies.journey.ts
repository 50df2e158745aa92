import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { AUBRELLE, Caller, draftOf, placeNamed, sendingTo } from '../support/http';
import type { Referral } from '../support/http';
import { product } from '../support/journey';

const AT_ONCE = 8;
let api: ChildProcess | undefined;

afterEach(() => {
  api?.kill('SIGKILL');
});

/**
 * The launcher ends everything when a part dies; so this journey starts an API of its own beside it, on the same
 * database, and kills that one with sends and creations in the middle.
 */
test('the API dies in the middle of sending: trying again sends exactly once', async () => {
  const claire = await Caller.as('claire.fontaine');
  const place = await placeNamed(claire, AUBRELLE);
  const body = draftOf(place.communeCode);
  const drafts = await Promise.all(
    Array.from({ length: AT_ONCE }, () => claire.post<Referral>('/referrals', body)),
  );
  const before = await totals(claire);
  const sending = drafts.map((draft) => ({
    path: `/referrals/${draft.id}/send`,
    body: sendingTo(place.id),
    headers: { 'Idempotency-Key': randomUUID(), 'If-Match': `"${String(draft.revision)}"` },
  }));
  const creating = drafts.map(() => ({
    path: '/referrals',
    body: { ...body, urgent: true },
    headers: { 'Idempotency-Key': randomUUID() },
  }));
  const requests = [...sending, ...creating];

  api = await startApi();
  const atDyingApi = await Caller.as('claire.fontaine', { base: base() });
  const trying = requests.map((request) =>
    atDyingApi
      .ask('POST', request.path, request.body, request.headers)
      .then(async (answer) => {
        // The first answer is the signal: the others are in the middle.
        api?.kill('SIGKILL');
        return (await answer.json()) as Referral;
      })
      .catch(() => undefined),
  );
  const first = await Promise.all(trying);
  expect(first.filter((answer) => answer === undefined).length, 'some were cut').toBeGreaterThan(0);

  api = await startApi();
  const second = await Promise.all(
    requests.map((request) => atDyingApi.post<Referral>(request.path, request.body, request.headers)),
  );

  first.forEach((answer, index) => {
    if (answer?.id !== undefined) expect(second[index]?.id, 'the same answer again').toBe(answer.id);
  });
  expect(new Set(second.map(({ id }) => id)).size, 'each is one referral').toBe(requests.length);
  const after = await totals(claire);
  expect(after.waiting, 'each was sent once').toBe(before.waiting + AT_ONCE);
  expect(after.drafts, 'each was created once').toBe(before.drafts);
  for (const { id } of drafts) {
    const history = await claire.get<{ action: string }[]>(`/referrals/${id}/history`);
    expect(history.filter(({ action }) => action === 'SEND')).toHaveLength(1);
  }
});

/** The prepared drafts leave the pile and as many new ones come. */
async function totals(claire: Caller): Promise<{ waiting: number; drafts: number }> {
  const total = async (pile: string) =>
    (await claire.get<{ total: number }>(`/referrals?side=SENDER&pile=${pile}&size=1`)).total;
  return { waiting: await total('WAITING'), drafts: await total('NEEDS_ME') };
}

function base(): string {
  return `http://127.0.0.1:${String(product.spare)}`;
}

/** As the launcher starts it (`ApiProcess`), without the demo, which is there already. */
async function startApi(): Promise<ChildProcess> {
  const log = openSync(join(product.artefacts, 'own-api.log'), 'a');
  const java =
    process.env['JAVA_HOME'] === undefined ? 'java' : join(process.env['JAVA_HOME'], 'bin', 'java');
  const started = spawn(
    java,
    [
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-Xmx512m',
      '-Dquarkus.profile=local',
      '-Dquarkus.http.host=127.0.0.1',
      `-Dquarkus.http.port=${String(product.spare)}`,
      `-Dquarkus.datasource.jdbc.url=${product.database}`,
      `-Dquarkus.datasource.job.jdbc.url=${product.database}`,
      `-Dquarkus.oidc.auth-server-url=${product.keycloak}/realms/passerelle`,
      `-Dpasserelle.web-url=${product.web}`,
      '-jar',
      join(product.root, 'api/target/quarkus-app/quarkus-run.jar'),
    ],
    { stdio: ['ignore', log, log] },
  );
  const end = Date.now() + 60_000;
  for (;;) {
    const ready = await fetch(`${base()}/q/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return started;
    if (started.exitCode !== null || Date.now() > end)
      throw new Error('The journey’s own API did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
