import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { countOf, expectOnly } from '../support/eyes';
import { Caller } from '../support/http';
import type { Referral } from '../support/http';
import { at, journeys } from '../support/journey';
import { backTo, tabTo } from '../support/keyboard';
import { sayWhatIsSent } from '../support/refer';
import { press } from '../support/screen';

journeys();

const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

test.each(SIZES)('an assessment leads to a place with its reasons and to a referral, at %o', async (size) => {
  const page = await at('claire.fontaine');
  await page.setViewportSize(size);
  await page.getByRole('link', { name: 'Faire le point' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Faire le point ensemble' }).waitFor();

  await page.getByRole('button', { name: /Faire une démarche/ }).waitFor();
  // The first three questions, by their letters: a procedure, already blocked, with somebody beside.
  await page.keyboard.press('a');
  await page.getByRole('button', { name: /^Continuer/ }).click();
  await page.keyboard.press('a');
  await page.keyboard.press('a');
  await expectOnly(page.getByText(/Parce que vous avez répondu/).first()).toBeVisible();
  await expectAccessible(page, 'half an assessment');
  await page
    .getByRole('button', { name: /^Choisir/ })
    .first()
    .click();
  await page.getByRole('heading', { name: /^On choisit/ }).waitFor();
  await press(page, 'Mettre en relation');

  await page.getByRole('heading', { level: 1, name: 'Faire le point', exact: true }).waitFor();
  await page.getByRole('combobox', { name: /Dans quelle commune/ }).fill('Aubrelle');
  await page.getByRole('option', { name: 'Aubrelle' }).first().click();
  await press(page, 'Choisir un lieu');
  await page.getByRole('heading', { level: 1, name: 'Choisir un lieu' }).waitFor();

  const best = page.getByRole('button', { name: /^Choisir ce lieu proposé : / });
  await best.first().waitFor();
  expect(await countOf(best)).toBeLessThanOrEqual(3);
  await expectOnly(page.getByText(/min en voiture/).first()).toBeVisible();
  await expectAccessible(page, 'the places that suit best');
  await best.first().click();
  await page.getByRole('heading', { level: 1, name: 'Ce qui sera envoyé' }).waitFor();
  await sayWhatIsSent(page, { place: '', callName: 'Mme R.', phone: '06 39 98 01 77' });
  await press(page, 'Envoyer');
  await page.getByRole('heading', { level: 1, name: 'C’est parti' }).waitFor();
});

test('with the network cut after the first load, questions, proposals and the sheet go on', async () => {
  const page = await at('claire.fontaine');
  // What the assessment needs is fetched while nobody waits for anything.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3_000);
  await page.context().setOffline(true);

  await page.getByRole('link', { name: 'Faire le point' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Faire le point ensemble' }).waitFor();
  await page
    .getByRole('button', { name: /Apprendre/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Continuer/ }).click();
  await page.keyboard.press('d');
  await page.keyboard.press('c');
  await page
    .getByRole('button', { name: /^Choisir/ })
    .first()
    .click();
  await page.getByRole('heading', { name: /^On choisit : Apprendre/ }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expectOnly(page.getByText('Ce que nous avons choisi ensemble')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await press(page, 'Mettre en relation');
  await page.getByRole('heading', { level: 1, name: 'Faire le point', exact: true }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('combobox', { name: /Dans quelle commune/ }).fill('Aubrelle');
  await page.getByRole('option', { name: 'Aubrelle' }).first().click();
  await press(page, 'Choisir un lieu');
  await page.getByRole('heading', { level: 1, name: 'Choisir un lieu' }).waitFor();
});

test('with the network cut after the assessment, a referral is filled in, waits, and leaves once', async () => {
  const claire = await Caller.as('claire.fontaine');
  const before = await waitingForAnAnswer(claire);
  const page = await at('claire.fontaine');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3_000);
  await page.getByRole('link', { name: 'Faire le point' }).first().click();
  await page.getByRole('button', { name: /Faire une démarche/ }).waitFor();
  await page.keyboard.press('a');
  await page.getByRole('button', { name: /^Continuer/ }).click();
  await page.keyboard.press('d');
  await page.keyboard.press('a');
  await page
    .getByRole('button', { name: /^Choisir/ })
    .first()
    .click();
  await page.getByRole('heading', { name: /^On choisit/ }).waitFor();
  await page.context().setOffline(true);

  await press(page, 'Mettre en relation');
  await page.getByRole('combobox', { name: /Dans quelle commune/ }).fill('Aubrelle');
  await page.getByRole('option', { name: 'Aubrelle' }).first().click();
  await press(page, 'Choisir un lieu');
  await page.getByRole('heading', { level: 1, name: 'Choisir un lieu' }).waitFor();
  await expectOnly(page.getByRole('heading', { name: 'Lieux déjà chargés' })).toBeVisible();
  await expectAccessible(page, 'places without a network');
  await page
    .getByRole('button', { name: /^Choisir ce lieu/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Ce qui sera envoyé' }).waitFor();
  await sayWhatIsSent(page, { place: '', callName: 'Mme H.', phone: '06 39 98 01 55' });
  await press(page, 'Envoyer');
  await expectOnly(
    page.getByText(/Pas de réseau.*cette page enverra dès que le réseau revient/).first(),
  ).toBeVisible();
  await expectAccessible(page, 'waiting for the network');
  const asks = await page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(asks, 'leaving asks first').toBe(true);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toMatch(
    /Mme H|39 ?98/,
  );
  expect(await waitingForAnAnswer(claire)).toBe(before);

  await page.context().setOffline(false);
  await page.getByRole('heading', { level: 1, name: 'C’est parti' }).waitFor({ timeout: 30_000 });
  expect(await waitingForAnAnswer(claire), 'exactly one').toBe(before + 1);
});

test.each(SIZES)(
  'an assessment, its sheet and a referral are made with the keyboard alone, at %o',
  async (size) => {
    const page = await at('claire.fontaine');
    await page.setViewportSize(size);
    let printed = 0;
    await page.exposeFunction('printed', () => (printed += 1));
    await page.evaluate(() => {
      window.print = (globalThis as unknown as { printed: () => void }).printed;
    });
    const { keyboard } = page;
    await tabTo(page, 'Faire le point');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: /Faire une démarche/ }).waitFor();
    await keyboard.press('a');
    await keyboard.press('Enter');
    await keyboard.press('a');
    await keyboard.press('a');
    await tabTo(page, 'On s’arrête là');
    await keyboard.press('Enter');
    await tabTo(page, /^Choisir\s: /);
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: /^On choisit/ }).waitFor();
    await tabTo(page, 'Imprimer la fiche');
    await keyboard.press('Enter');
    await expect.poll(() => printed, { message: 'the sheet was printed' }).toBe(1);
    await backTo(page, 'Mettre en relation');
    await keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Faire le point', exact: true }).waitFor();
    await tabTo(page, /Dans quelle commune/);
    await keyboard.type('aubrel');
    await page.getByRole('option', { name: 'Aubrelle' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabTo(page, 'Choisir un lieu');
    await keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Choisir ce lieu proposé : / })
      .first()
      .waitFor();
    await tabTo(page, /^Choisir ce lieu proposé : /);
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ce qui sera envoyé' }).waitFor();
    await tabTo(page, /^Le lieu appelle la personne/);
    await keyboard.press('Space');
    await tabTo(page, /Comment l’appeler/);
    await keyboard.type('Mme L.');
    await tabTo(page, /Son numéro de téléphone/);
    await keyboard.type('06 39 98 01 33');
    await tabTo(page, /^De vive voix/);
    await keyboard.press('Space');
    await tabTo(page, 'Voir ce qui sera envoyé');
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Relire avant d’envoyer' }).waitFor();
    await tabTo(page, 'Envoyer');
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'C’est parti' }).waitFor();
  },
);

async function waitingForAnAnswer(claire: Caller): Promise<number> {
  const { total } = await claire.get<{ total: number; items: Referral[] }>(
    '/referrals?side=SENDER&pile=WAITING&size=1',
  );
  return total;
}
