import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { AUBRELLE, Caller, draftOf, placeNamed, sendingTo } from '../support/http';
import type { Referral } from '../support/http';
import { ownApi, ownApiBase } from '../support/own-api';

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

  api = await ownApi();
  const atDyingApi = await Caller.as('claire.fontaine', { base: ownApiBase() });
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

  api = await ownApi();
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
