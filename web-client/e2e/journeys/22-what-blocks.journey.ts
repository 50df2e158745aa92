import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/axe';
import { countOf, expectOnly } from '../support/eyes';
import { at, journeys } from '../support/journey';
import { tabTo } from '../support/keyboard';
import { chooseTile, press } from '../support/screen';

journeys();

const MDPH = 'Maison du handicap (MDPH)';

test('what blocked is noted, taken back and noted again, then stands on the sheet', async () => {
  const page = await at('claire.fontaine', '/ce-qui-bloque');
  await note(page);
  const noted = page.getByRole('status').filter({ hasText: 'C’est noté' });
  await expectOnly(noted).toBeVisible();
  await tabTo(page, 'Annuler cette note');
  await page.keyboard.press('Enter');
  await expectOnly(page.getByText('La note est annulée.')).toBeVisible();

  await note(page);
  await expectOnly(noted).toBeVisible();
  await expectAccessible(page, 'what blocks, noted');
  await page.getByRole('link', { name: 'Voir par où joindre un être humain' }).click();
  await expectOnly(page.getByRole('heading', { level: 1, name: 'Le réseau du territoire' })).toBeVisible();
  expect(await countOf(page.getByRole('button', { name: /^Mettre à jour/ }))).toBe(0);

  await page.goto('/territoire/blocages');
  const row = page.getByRole('row').filter({ hasText: MDPH });
  await expectOnly(
    row.filter({ hasText: 'Suivre le dossier (1)' }).filter({ hasText: 'Pas encore vérifié' }),
  ).toBeVisible();
  const download = page.waitForEvent('download');
  await press(page, 'Imprimer la feuille pour la rencontre');
  expect((await download).suggestedFilename()).toBe('ce-qui-bloque.pdf');
});

test('the coordinator says by which way a human answers, and the worker calls', async () => {
  const page = await at('paul.renard', '/territoire/reseau');
  await tabTo(page, new RegExp(`^Mettre à jour.: ${MDPH.replace(/[()]/g, '\\$&')}`));
  await page.keyboard.press('Enter');
  await tabTo(page, 'Téléphone');
  await page.keyboard.type('12 34 5');
  await page.keyboard.press('Enter');
  await expectOnly(
    page.getByRole('alert').getByText('Ce numéro ne peut pas être composé', { exact: false }),
  ).toBeVisible();
  await page.getByLabel('Téléphone', { exact: true }).fill('3646');
  await page.keyboard.press('Enter');
  await expectOnly(page.getByText('C’est enregistré.')).toBeVisible();

  const worker = await at('claire.fontaine', '/territoire/reseau');
  const call = worker.getByRole('link', { name: new RegExp(`^Appeler ${MDPH.replace(/[()]/g, '\\$&')}`) });
  expect(await call.getAttribute('href')).toBe('tel:3646');
});

async function note(page: Page): Promise<void> {
  await page.getByRole('radio', { name: MDPH }).first().waitFor();
  await chooseTile(page, MDPH);
  await chooseTile(page, 'Suivre le dossier');
  await chooseTile(page, 'Non, personne à joindre');
  await press(page, 'Noter');
}
