import { expect, test } from 'vitest';
import { at, journeys } from '../support/journey';
import { PACE, Pace } from '../support/pace';
import { sentToAubrelle } from '../support/http';
import { inQueue, tile } from '../support/screen';

journeys();

const stated = `${String(PACE.tap)} s a tap, ${String(PACE.character)} s a character, ${String(PACE.reading)} s to read a screen`;

test('from home to a sent referral: actions and seconds at a stated pace', async () => {
  const page = await at('claire.fontaine');
  const pace = new Pace(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const radio = (name: RegExp) => page.getByText(name).first();

  await pace.tap(page.getByRole('link', { name: 'Faire le point' }).first());
  await pace.read('Faire le point ensemble');
  await pace.tap(button(/Faire une démarche/));
  await pace.tap(button(/^Continuer/));
  await pace.read(/une date à respecter/, 2);
  await pace.tap(button(/déjà coupé ou bloqué/));
  await pace.read(/Qu’est-ce qui vous irait/, 2);
  await pace.tap(button(/avec quelqu’un à côté/));
  const questions = pace.seconds;
  await pace.tap(button(/^Choisir\s: /));
  await pace.read(/^On choisit/, 2);
  await pace.tap(button('Mettre en relation'));
  await pace.read('Faire le point');
  await pace.type(page.getByRole('combobox', { name: /Dans quelle commune/ }), 'Aubrelle');
  await pace.tap(page.getByRole('option', { name: 'Aubrelle' }).first());
  await pace.tap(button('Choisir un lieu'));
  await pace.read('Choisir un lieu');
  await pace.tap(button(/^Choisir ce lieu proposé : /));
  await pace.read('Ce qui sera envoyé');
  await pace.tap(radio(/^Le lieu appelle la personne/));
  await pace.type(page.getByLabel(/Comment l’appeler/), 'Mme S.');
  await pace.type(page.getByLabel(/Son numéro de téléphone/), '0639980122');
  await pace.tap(radio(/^De vive voix/));
  await pace.tap(button('Voir ce qui sera envoyé'));
  await pace.read('Relire avant d’envoyer');
  await pace.tap(button('Envoyer'));
  await page.getByRole('heading', { level: 1, name: 'C’est parti' }).waitFor();

  say(
    `Self-trial (${stated}): first three questions ${String(questions)} s; home to sent ${String(pace.actions)} actions, ${String(pace.seconds)} s.`,
  );
  expect(questions, 'three questions').toBeLessThan(30);
  expect(pace.actions).toBeLessThanOrEqual(20);
  expect(pace.seconds, 'from home to sent').toBeLessThan(120);
});

test('a paper form is typed in under thirty seconds', async () => {
  const page = await at('claire.fontaine', '/faire-le-point');
  const pace = new Pace(page);
  await pace.tap(page.getByRole('button', { name: 'Saisir une fiche papier' }));
  await pace.read('Saisir une fiche papier', 2);
  await pace.tap(page.getByRole('textbox').first());
  for (const key of ['a', 'd', 'Enter', 'b', 'a', 'c', 'b', 'd', 'c', 'c']) await pace.key(key);
  await pace.tap(page.getByRole('button', { name: 'Voir les propositions' }));
  await pace.read('Ce qu’on peut proposer', 2);
  say(`Paper form (${stated}): ${String(pace.actions)} actions, ${String(pace.seconds)} s to the proposals.`);
  expect(pace.seconds).toBeLessThan(30);
});

test('a walk-in is found in the inbox, received and closed in under twenty seconds', async () => {
  const { reference: code } = await sentToAubrelle();
  const page = await at('julien.moreau', '/file');
  const link = await inQueue(page, code, 'La personne est venue');
  const pace = new Pace(page);
  await pace.tap(link);
  await pace.tap(tile(page, 'Oui, tout est fait'));
  await pace.tap(tile(page, 'La démarche est faite.'));
  await pace.tap(page.getByRole('button', { name: 'Noter sa venue et terminer', exact: true }));
  await page.getByText('Terminée', { exact: true }).first().waitFor();
  say(
    `Walk-in (${stated}): ${String(pace.actions)} actions, ${String(pace.seconds)} s from the inbox to its end.`,
  );
  expect(pace.seconds).toBeLessThanOrEqual(20);
});

/** For whoever quotes it. */
function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
