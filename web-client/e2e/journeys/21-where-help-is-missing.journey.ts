import { expect, test } from 'vitest';
import type { Download, Locator, Page } from 'playwright-core';
import { expectAccessible } from '../support/axe';
import { countOf, expectOnly, settled, wordsOf } from '../support/eyes';
import { at, journeys, newBrowser } from '../support/journey';
import { backTo, tabTo } from '../support/keyboard';

journeys();

const EXPLAIN = / : comprendre son chiffre$/;
const BRIEF = /^Fiche PDF : /;
const NAME = 'Une permanence le mardi';

test('the worst commune is found, understood, helped in thought and kept, with the keyboard alone', async () => {
  const page = await at('paul.renard', '/territoire/carte');
  await settled(page);
  await tabTo(page, 'Passer au tableau');
  await page.keyboard.press('Enter');
  await tabTo(page, EXPLAIN);
  const worst = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Enter');

  // The explanation has the focus once the commune is chosen.
  const panel = page.getByRole('region', { name: worst, exact: true });
  await expectOnly(panel.getByText(/habitants × /)).toBeVisible();
  await expectOnly(panel.getByText(/à moins de 20\smin/).first()).toBeVisible();
  await tabTo(page, /^Et si on ouvrait une permanence ici/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');

  await tabTo(page, 'Voir l’effet');
  await page.keyboard.press('Enter');
  const project = page.getByRole('region', { name: 'Et si…' });
  await expectOnly(
    project
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${worst}\\s: ouvrir une permanence pour 20`) }),
  ).toBeVisible();
  await expectOnly(project.getByText(/personnes? de moins sans place/).first()).toBeVisible();

  await tabTo(page, 'Nom du projet');
  await page.keyboard.type(NAME);
  await page.keyboard.press('Enter');
  // Until it is kept there is nothing to see, and Tab would go past it.
  await expectOnly(page.getByRole('link', { name: 'Voir le projet' })).toBeVisible();

  await tabTo(page, 'Intercommunalités');
  await page.keyboard.press('Enter');
  await tabTo(page, BRIEF);
  await expectBrief(page, () => page.keyboard.press('Enter'));

  await backTo(page, 'Voir le projet');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
  await settled(page);
  await expectAccessible(page, 'a kept project');
  await page.goto('/territoire/carte/projets');
  await expectOnly(page.getByRole('link', { name: NAME }).first()).toBeVisible();
  await settled(page);
  await expectAccessible(page, 'the kept projects');
});

test('the same is done with a finger on a phone', async () => {
  const signedIn = await at('paul.renard', '/');
  const storageState = await signedIn.context().storageState();
  const phone = await newBrowser({ storageState, viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await phone.newPage();
  await page.goto('/territoire/carte');
  await settled(page);
  await page.getByRole('button', { name: EXPLAIN }).first().tap();
  await expectOnly(page.getByText(/habitants × /)).toBeVisible();
  await page.getByRole('button', { name: 'Essayer ici' }).tap();
  await page.getByRole('link', { name: 'Voir l’effet' }).tap();
  await expectOnly(page.getByRole('table', { name: /^Avant et après/ })).toBeVisible();
  await page.getByRole('button', { name: 'Intercommunalités', exact: true }).tap();
  await expectBrief(page, () => page.getByRole('button', { name: BRIEF }).first().tap());
  await page.locator('summary', { hasText: 'Proposer les meilleures communes' }).tap();
  await page.getByRole('button', { name: 'Proposer', exact: true }).tap();
  await page.getByRole('button', { name: /^Ajouter les \d permanences$/ }).tap();
  await settled(page);
  await expectAccessible(page, 'the map with a project');
});

test('a commune is found on the map with the arrow keys, and explained', async () => {
  const page = await at('paul.renard', '/territoire/carte');
  await settled(page);
  await tabTo(page, /^Carte des communes/);
  const heard = await hearing(page);
  const first = await heard('ArrowRight');
  expect(first).toMatch(/personnes?$/);
  // At an edge one direction has nobody; the other has.
  const second = await heard('ArrowUp');
  expect(second === first ? await heard('ArrowDown') : second, 'the cursor moved').not.toBe(first);
  expect(await heard('Escape')).toBe('');
  const [name = ''] = (await heard('ArrowUp')).split(/\s:/);
  await page.keyboard.press('Enter');
  await expectOnly(page.getByRole('region', { name, exact: true }).getByText(/habitants × /)).toBeVisible();
});

test('what happened lies beside what is estimated, the places are in a table, and the map is an image', async () => {
  const page = await at('paul.renard', '/territoire/carte?comparer=sans-reponse&liste=lieux');
  await settled(page);
  await expectOnly(page.getByRole('table', { name: /^Lieux qui donnent cette aide/ })).toBeVisible();
  const saved = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Image \(PNG\)/ })
    .first()
    .click();
  expect(await firstBytes(await saved)).toBe('\u0089PNG');
  await expectAccessible(page, 'the map beside what happened');
});

test('what was published is walked through from one intercommunality to the next, and read by kind of help', async () => {
  const page = await at('paul.renard', '/territoire/carte?couche=refus-complet&liste=constate');
  await settled(page);
  const byHelp = page.getByRole('table', { name: /^Ce qui s’est passé dans tout le territoire, par aide/ });
  await expectOnly(
    byHelp.getByRole('row', { name: /^Faire la démarche.*\(sur la carte\).*à 5 près/ }),
  ).toBeVisible();
  await tabTo(page, /^Carte des communes/);
  const heard = await hearing(page);
  const first = await heard('ArrowRight');
  const epci = /, (.+)\s: (?:au moins )?(?:\d+|non publié)/;
  expect(first).toMatch(epci);
  const passed = new Set<string | undefined>();
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    passed.add(epci.exec(await heard(key))?.[1]);
  }
  expect(passed.size, [...passed].join(', ')).toBeGreaterThan(1);
  await expectAccessible(page, 'what was published');
});

test('a commune on the map of an effect is explained', async () => {
  const page = await at('paul.renard', '/territoire/carte');
  await settled(page);
  await page.getByRole('button', { name: EXPLAIN }).first().click();
  await page.getByRole('button', { name: 'Essayer ici' }).click();
  await page.getByRole('link', { name: 'Voir l’effet' }).click();
  const effect = page.getByRole('region', { name: 'Et si…' });
  await effect.locator('.maplibregl-canvas').waitFor();
  await tabTo(page, /^Ce que le projet change, commune par commune/);
  const heard = await hearing(page, effect);
  await heard('ArrowUp');
  const [name = ''] = (await heard('ArrowUp')).split(/\s:/);
  await page.keyboard.press('Enter');
  await expectOnly(page.getByRole('region', { name, exact: true }).getByText(/habitants × /)).toBeVisible();
});

test('a project is read by whom it is shared with, and by nobody before', async () => {
  const page = await at('paul.renard', '/territoire/carte/projets');
  await page.getByRole('link', { name: NAME }).first().click();
  await page.getByRole('button', { name: 'Partager en lecture' }).waitFor();
  const { pathname } = new URL(page.url());

  const before = await at('claire.fontaine', pathname);
  await expectOnly(before.getByText(/n’existe plus, ou il n’est pas partagé/)).toBeVisible();

  await page.getByRole('button', { name: 'Partager en lecture' }).click();
  await expectOnly(page.getByRole('button', { name: 'Ne plus partager' })).toBeVisible();
  const after = await at('claire.fontaine', pathname);
  await expectOnly(after.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expectOnly(after.getByRole('table', { name: /^Avant et après/ })).toBeVisible();
  expect(await countOf(after.getByRole('button', { name: 'Reprendre sur la carte' }))).toBe(0);
  expect(await countOf(after.getByRole('button', { name: 'Supprimer le projet' }))).toBe(0);
});

test.each(['claire.fontaine', 'helene.garnier'])('%s is told that the map is not theirs', async (who) => {
  const page = await at(who, '/territoire/carte');
  await expectOnly(page.getByRole('heading', { name: 'Cette carte n’est pas pour vous' })).toBeVisible();
  expect(await countOf(page.getByRole('link', { name: 'Carte', exact: true }))).toBe(0);
  await expectAccessible(page, `the map, for ${who}`);
});

/** What the map says aloud after a key. */
async function hearing(page: Page, within: Page | Locator = page): Promise<(key: string) => Promise<string>> {
  const map = within.locator('figure').first();
  // The map is drawn before it can be walked on.
  await map.locator('.maplibregl-canvas').waitFor();
  return async (key) => {
    await page.keyboard.press(key);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return wordsOf(map.getByRole('status').first());
  };
}

/** The paper comes, under a name that says nothing of anybody. */
async function expectBrief(page: Page, press: () => Promise<void>): Promise<void> {
  const saved = page.waitForEvent('download');
  await press();
  const brief = await saved;
  expect(brief.suggestedFilename()).toBe('couverture.pdf');
  expect(await firstBytes(brief)).toBe('%PDF');
}

async function firstBytes(file: Download): Promise<string> {
  const parts: Buffer[] = [];
  // The browser may be on another machine: what it saved is read through it.
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).subarray(0, 4).toString('latin1');
}
