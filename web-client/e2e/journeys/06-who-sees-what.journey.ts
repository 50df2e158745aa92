import { expect, test } from 'vitest';
import { countOf, expectOnly, wordsOf } from '../support/eyes';
import { Caller } from '../support/http';
import type { Referral } from '../support/http';
import { at, giveCredentials, journeys, newBrowser } from '../support/journey';

journeys();

test('who has several teams acts for one at a time', async () => {
  const page = await at('sophie.marchand');
  await page.getByRole('button', { name: /Mon compte/ }).click();
  const teams = page.getByRole('list', { name: 'Vous agissez pour' });
  await teams.getByRole('button', { name: /UDAF/ }).click();
  await expectOnly(page.getByRole('button', { name: /Mon compte.*UDAF/ })).toBeVisible();
  await page.reload();
  await expectOnly(page.getByRole('button', { name: /Mon compte.*UDAF/ })).toBeVisible();
  // The UDAF's team answers at no place: it has no inbox.
  expect(await countOf(page.getByRole('link', { name: 'File', exact: true }))).toBe(0);
  await page.getByRole('button', { name: /Mon compte/ }).click();
  await teams.getByRole('button', { name: /MDS de Sautevigne/ }).click();
  await expectOnly(page.getByRole('link', { name: 'File', exact: true })).toBeVisible();
});

test('who belongs to no team is told what to do', async () => {
  const page = await at('sans.equipe');
  await expectOnly(
    page.getByRole('heading', { name: 'Votre compte n’est rattaché à aucune équipe' }),
  ).toBeVisible();
  expect(await wordsOf(page.locator('main'))).toContain('Demandez à la personne qui gère votre organisation');
});

test('the coordinator sees the territory and nobody’s name', async () => {
  const names = await namesOfPeople();
  expect(names.size, 'the demo has people to look for').toBeGreaterThan(5);

  const context = await newBrowser();
  const page = await context.newPage();
  const answers: string[] = [];
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith('/api/')) return;
    reading.push(
      response.text().then(
        (text) => void answers.push(text),
        () => undefined,
      ),
    );
  });
  await page.goto('/territoire');
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await giveCredentials(page, 'paul.renard');
  await expectOnly(page.getByRole('heading', { level: 1, name: /Vaubrune/ })).toBeVisible();
  await expectOnly(page.getByRole('table', { name: /lieux$/ })).toBeVisible();
  await expectOnly(page.locator('.maplibregl-canvas')).toBeVisible();
  await page.getByLabel('Ranger par').selectOption({ label: 'Vérification la plus ancienne' });
  await expectOnly(page.getByRole('row').nth(1)).toBeVisible();
  const texts = [await wordsOf(page.locator('body'))];
  for (const [address, title] of [
    ['/territoire/chiffres', 'chiffres'],
    ['/territoire/carte', 'Carte'],
  ] as const) {
    await page.goto(address);
    await expectOnly(page.getByRole('heading', { level: 1, name: new RegExp(title) })).toBeVisible();
    await page.waitForLoadState('networkidle');
    texts.push(await wordsOf(page.locator('body')));
  }
  await Promise.all(reading);

  expect(answers.some((answer) => answer.includes('peopleInNeed'))).toBe(true);
  const seen = [...texts, ...answers].join('\n');
  expect([...names].filter((name) => seen.includes(name))).toEqual([]);
});

test.each([
  'claire.fontaine',
  'julien.moreau',
  'helene.garnier',
  'admin.demo',
  'lea.dubreuil',
  'sans.equipe',
])('the territory’s numbers are not for %s', async (username) => {
  const caller = await Caller.as(username);
  expect((await caller.ask('GET', '/territories/00/published-counts/quarters')).status).toBe(403);
});

test('a coordinator opens no referral', async () => {
  const claire = await Caller.as('claire.fontaine');
  const { items } = await claire.get<{ items: Referral[] }>('/referrals?side=SENDER&pile=WAITING');
  const paul = await Caller.as('paul.renard');
  expect((await paul.ask('GET', '/referrals?side=SENDER&pile=WAITING')).status).toBe(403);
  expect((await paul.ask('GET', `/referrals/${items[0]?.id ?? ''}`)).status).toBe(403);
});

/** The names that the demo's referrers gave, as they alone see them. */
async function namesOfPeople(): Promise<Set<string>> {
  const names = new Set<string>();
  for (const username of ['claire.fontaine', 'karim.lenoir']) {
    const referrer = await Caller.as(username);
    for (const pile of ['NEEDS_ME', 'WAITING', 'IN_PROGRESS', 'ENDED']) {
      const { items } = await referrer.get<{ items: { callName?: string }[] }>(
        `/referrals?side=SENDER&pile=${pile}&size=100`,
      );
      items.forEach(({ callName }) => callName !== undefined && names.add(callName));
    }
  }
  return names;
}
