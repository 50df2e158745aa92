import { test } from 'vitest';
import { AUBRELLE } from '../support/http';
import { at, journeys } from '../support/journey';
import { tabTo } from '../support/keyboard';

journeys();

test('a whole referral is made with the keyboard alone', async () => {
  const page = await at('claire.fontaine');
  await tabTo(page, 'Mettre en relation');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Faire le point' }).waitFor();
  await tabTo(page, 'Je sais déjà');
  await page.keyboard.press('Enter');

  await tabTo(page, /^Faire la démarche avec quelqu’un à côté/);
  await page.keyboard.press('Space');
  await tabTo(page, /Dans quelle commune/);
  await page.keyboard.type('aubrel');
  await page.getByRole('option', { name: 'Aubrelle' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Faire une démarche/);
  await page.keyboard.press('Space');
  await tabTo(page, 'Choisir un lieu');
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { level: 1, name: 'Choisir un lieu' }).waitFor();
  await page.getByRole('button', { name: `Choisir ce lieu : ${AUBRELLE}` }).waitFor();
  await tabTo(page, `Choisir ce lieu : ${AUBRELLE}`);
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { level: 1, name: 'Ce qui sera envoyé' }).waitFor();
  await tabTo(page, /^Le lieu appelle la personne/);
  await page.keyboard.press('Space');
  await tabTo(page, /Comment l’appeler/);
  await page.keyboard.type('Mme K.');
  await tabTo(page, /Son numéro de téléphone/);
  await page.keyboard.type('06 39 98 01 66');
  await tabTo(page, /^De vive voix/);
  await page.keyboard.press('Space');
  await tabTo(page, 'Voir ce qui sera envoyé');
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { level: 1, name: 'Relire avant d’envoyer' }).waitFor();
  await tabTo(page, 'Envoyer');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'C’est parti' }).waitFor();
});
