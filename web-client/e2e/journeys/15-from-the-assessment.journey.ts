import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { expectOnly } from '../support/eyes';
import { at, journeys } from '../support/journey';
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

  await page.getByRole('heading', { level: 1, name: 'Le besoin' }).waitFor();
  await page.getByRole('combobox', { name: /Dans quelle commune/ }).fill('Aubrelle');
  await page.getByRole('option', { name: 'Aubrelle' }).first().click();
  await press(page, 'Choisir un lieu');
  await page.getByRole('heading', { level: 1, name: 'Choisir un lieu' }).waitFor();

  const best = page.getByRole('button', { name: /^Choisir ce lieu proposé : / });
  await best.first().waitFor();
  expect(await best.count()).toBeLessThanOrEqual(3);
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
  await page.getByRole('heading', { level: 1, name: 'Le besoin' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('combobox', { name: /Dans quelle commune/ }).fill('Aubrelle');
  await page.getByRole('option', { name: 'Aubrelle' }).first().click();
  await press(page, 'Choisir un lieu');
  await page.getByRole('heading', { level: 1, name: 'Choisir un lieu' }).waitFor();
});
