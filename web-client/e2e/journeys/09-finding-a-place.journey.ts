import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { countOf, expectOnly } from '../support/eyes';
import { at, journeys, newBrowser } from '../support/journey';
import { press } from '../support/screen';

journeys();

test('a social worker has a phone and hours in three actions from home', async () => {
  const page = await at('claire.fontaine');

  // One: the page. Two: the commune as one types it. Three: which one.
  await page.getByRole('link', { name: 'Trouver un lieu' }).first().click();
  await page.getByRole('combobox', { name: /commune/ }).fill('aubrelle');
  await page.getByRole('option', { name: 'Aubrelle' }).first().click();

  const first = page.getByRole('article').first();
  await expectOnly(first.getByRole('link', { name: /^Appeler/ })).toBeVisible();
  await expectOnly(first.getByText(/Ouv(ert|re)|Horaires inconnus|Fermé/).first()).toBeVisible();
  await expectOnly(first.getByText(/min en voiture \(estimé\)/)).toBeVisible();
});

test('what filters leave out is said, and had in one tap', async () => {
  const page = await at('claire.fontaine', '/lieux');
  await page.getByRole('combobox', { name: /commune/ }).fill('aubrelle');
  await page.getByRole('option', { name: 'Aubrelle' }).first().click();
  await page.getByRole('article').first().waitFor();

  await press(page, 'Filtres');
  await page.getByLabel('Entrée sans marche').check();
  await page.waitForURL(/sans-marche=oui/);
  await expectAccessible(page, 'filters open');
  const more = page.getByRole('button', { name: /de plus sans « entrée sans marche »/ });
  await more.click();
  await page.waitForURL((url) => !url.search.includes('sans-marche'));
});

test('a visitor without an account finds a place, and no person’s address', async () => {
  const page = await (await newBrowser()).newPage();
  await page.goto('/');
  await page.getByRole('link', { name: /sans compte/ }).click();
  await page.getByRole('combobox', { name: /commune/ }).fill('aubrelle');
  await page.getByRole('option', { name: 'Aubrelle' }).first().click();
  await page
    .getByRole('link', { name: /^Voir la fiche/ })
    .first()
    .click();
  await expectOnly(page.getByRole('link', { name: 'Se connecter' })).toBeVisible();
  await expectOnly(page.getByRole('heading', { name: 'Le joindre' })).toBeVisible();
  expect(await countOf(page.getByRole('link', { name: 'Mettre en relation' }))).toBe(0);
  await expectAccessible(page, 'a place, for a visitor');
});
