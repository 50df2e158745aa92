import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'vitest';
import type { Page } from 'playwright-core';
import type { components } from '../../src/api/schema';
import { expectAccessible } from '../support/axe';
import { expectOnly, settled } from '../support/eyes';
import { AUBRELLE, Caller, placeNamed, sentToAubrelle, today } from '../support/http';
import { at, journeys, newBrowser } from '../support/journey';
import { choosePlace, iKnow, sayTheNeed, sayWhatIsSent } from '../support/refer';
import { chooseTile, press } from '../support/screen';

type Me = components['schemas']['Me'];

journeys();

test('a visitor’s screens are for everybody', async () => {
  const page = await (await newBrowser()).newPage();
  await page.goto('/');
  await expectOnly(page.getByRole('link', { name: 'Se connecter' })).toBeVisible();
  await expectAccessible(page, 'welcome');
});

test('the guidance is for everybody, without an account', async () => {
  const page = await (await newBrowser()).newPage();
  await page.goto('/fiches');
  await settled(page);
  await expectAccessible(page, 'the cards');
  await page.getByRole('link', { name: 'Puis-je garder un mot de passe' }).click();
  await expectOnly(page.getByText(/^Non\. Ni sur papier/)).toBeVisible();
  await expectAccessible(page, 'a card');
  for (const [path, screen] of [
    ['/fiches/faire-a-la-place', 'the mandate checklist'],
    ['/droit-bloque', 'a blocked right'],
    ['/qui-fait-quoi', 'who does what'],
    ['/faire-le-point/pourquoi', 'why these proposals'],
    ['/pourquoi-ces-lieux', 'why these places'],
    ['/papiers', 'the papers, for a visitor'],
  ] as const) {
    await page.goto(path);
    await settled(page);
    await expectAccessible(page, screen);
  }
});

test('the referrer’s screens are for everybody', async () => {
  const page = await at('claire.fontaine');
  await settled(page);
  await expectAccessible(page, 'home');

  await page.goto('/mettre-en-relation');
  await settled(page);
  await expectAccessible(page, 'how step 1 begins');
  await iKnow(page);
  await press(page, 'Choisir un lieu');
  await expectAccessible(page, 'the need, with what is missing');
  await sayTheNeed(page, 'Aubrelle');
  await settled(page);
  await expectAccessible(page, 'choosing a place');
  await choosePlace(page, AUBRELLE);
  await press(page, 'Voir ce qui sera envoyé');
  await expectAccessible(page, 'what is sent, with what is missing');
  await sayWhatIsSent(page, { place: AUBRELLE, callName: 'Mme A.', phone: '06 39 98 01 44' });
  await expectAccessible(page, 'reading again before sending');
  await press(page, 'Envoyer');
  await expectOnly(page.getByRole('heading', { name: 'C’est parti' })).toBeVisible();
  await expectAccessible(page, 'sent');
  await page.getByRole('link', { name: 'Suivre celle-ci' }).click();
  await settled(page);
  await expectAccessible(page, 'a referral, for who sent it');
  await press(page, 'Annuler la mise en relation');
  await expectOnly(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'calling it off', '[role=dialog]');

  await page.goto('/papiers');
  await settled(page);
  await expectAccessible(page, 'the papers');

  await page.goto('/lieux');
  await settled(page);
  await expectAccessible(page, 'finding a place');
  await page.getByRole('combobox').first().fill('Aubrelle');
  await page.getByRole('option', { name: 'Aubrelle' }).first().click();
  await page
    .getByRole('link', { name: /^Voir la fiche/ })
    .first()
    .waitFor();
  await expectAccessible(page, 'places found');
  await page
    .getByRole('link', { name: /^Voir la fiche/ })
    .first()
    .click();
  await settled(page);
  await expectAccessible(page, 'a place');

  await page.goto('/avis');
  await settled(page);
  await expectAccessible(page, 'the notices');
  await page.goto('/avis/choix');
  await settled(page);
  await expectAccessible(page, 'what comes by mail');

  await page.goto('/territoire/reseau');
  await settled(page);
  await expectAccessible(page, 'whom to reach');
  await page.goto('/ce-qui-bloque');
  await settled(page);
  await press(page, 'Noter');
  await expectAccessible(page, 'what blocks, with what is missing');

  await page.goto('/nulle-part');
  await settled(page);
  await expectAccessible(page, 'not found');
});

test('the mediator’s screens are for everybody, each action open', async () => {
  const sent = await sentToAubrelle();
  const mediator = await Caller.as('julien.moreau');
  const accepted = await mediator.command('accept', await sentToAubrelle(), {});
  const met = await mediator.command('receive', await sentToAubrelle(), { metOn: today() });

  const page = await at('julien.moreau', '/file');
  await settled(page);
  await expectAccessible(page, 'the inbox');
  for (const stage of ['en-attente', 'terminees']) {
    await page.goto(`/file?etape=${stage}`);
    await settled(page);
    await expectAccessible(page, `the inbox, ${stage}`);
  }

  await page.goto(`/mises-en-relation/${sent.id}`);
  await settled(page);
  await expectAccessible(page, 'a new referral, for the place');
  await press(page, 'La personne est venue');
  await chooseTile(page, 'Oui, tout est fait');
  await press(page, 'Noter sa venue et terminer');
  await expectAccessible(page, 'the person came, with what is missing', 'main form');
  await leave(page);
  await press(page, 'Accepter');
  await expectAccessible(page, 'accepting', 'main form');
  await leave(page);
  await press(page, 'Dire que ce n’est pas possible');
  await chooseTile(page, 'Une autre raison.');
  await expectAccessible(page, 'saying that it is not possible', 'main form');

  await page.goto(`/mises-en-relation/${accepted.id}`);
  for (const [action, screen] of [
    ['Noter le premier contact', 'a first contact'],
    ['Noter un essai de contact', 'a try to reach'],
    ['Mettre en pause', 'putting on hold'],
    ['Dire ce qui a été fait', 'ending without a trace'],
    ['Mettre en relation ailleurs', 'referring elsewhere'],
    ['Annuler la mise en relation', 'calling off, for the place'],
  ] as const) {
    await press(page, action);
    await expectAccessible(page, screen, 'main form');
    await leave(page);
  }

  await page.goto(`/mises-en-relation/${met.id}`);
  await press(page, 'Dire ce qui a été fait');
  await expectAccessible(page, 'ending', 'main form');
});

test('the coordinator’s screens are for everybody', async () => {
  const page = await at('paul.renard');
  await settled(page);
  await expectAccessible(page, 'who has an office and no team');
  await page.goto('/territoire');
  await settled(page);
  await expectOnly(page.getByRole('table', { name: /lieux$/ })).toBeVisible();
  await expectOnly(page.locator('.maplibregl-canvas')).toBeVisible();
  await expectAccessible(page, 'the territory');
  await page.goto('/territoire/delais');
  await settled(page);
  await expectAccessible(page, 'the delays of the territory');
  await page.goto('/territoire/reseau');
  await settled(page);
  await press(page, 'Annoncer un passage en ligne');
  await press(page, 'Mettre à jour : Préfecture (titres, permis, carte grise)');
  await expectAccessible(page, 'the page of the territory, being changed');
  await page.goto('/territoire/blocages');
  await settled(page);
  await expectAccessible(page, 'what blocked');
  await page.goto('/territoire/chiffres');
  await settled(page);
  await expectAccessible(page, 'the figures of the territory');
  await page.goto('/territoire/carte');
  await settled(page);
  await page
    .getByRole('button', { name: /comprendre son chiffre$/ })
    .first()
    .click();
  await expectOnly(page.getByText(/habitants × /)).toBeVisible();
  await expectAccessible(page, 'the map of what is missing, one commune explained');
  await page.goto('/territoire/carte?comparer=temps&liste=epci');
  await settled(page);
  await expectAccessible(page, 'two layers side by side');
  await page.goto('/territoire/carte/projets');
  await settled(page);
  await expectAccessible(page, 'the kept projects');
});

test('the administrator’s screens are for everybody', async () => {
  const page = await at('admin.demo', '/envois-en-echec');
  await settled(page);
  await expectAccessible(page, 'what could not be delivered');
});

test('the figures of a place and of an organisation are for everybody', async () => {
  const mediator = await Caller.as('julien.moreau');
  const place = await placeNamed(mediator, AUBRELLE);
  const atPlace = await at('julien.moreau', `/lieux/${place.id}/chiffres`);
  await settled(atPlace);
  await expectOnly(atPlace.getByRole('table')).toBeVisible();
  await expectAccessible(atPlace, 'the figures of a place');

  const { offices } = await (await Caller.as('helene.garnier')).get<Me>('/me');
  const ofAll = await at('helene.garnier', `/organisation/${offices[0]?.organisationId ?? ''}/chiffres`);
  await settled(ofAll);
  await expectOnly(ofAll.getByRole('table')).toBeVisible();
  await expectAccessible(ofAll, 'the figures of an organisation');
});

test('the manager’s software page is for everybody, empty and with a call', async () => {
  const page = await at('helene.garnier', '/equipe/logiciels');
  await settled(page);
  await expectAccessible(page, 'where the organisation’s software is told');

  const software = createServer((_call, answer) => answer.writeHead(204).end());
  await once(software.listen(0, '127.0.0.1'), 'listening');
  try {
    const { port } = software.address() as AddressInfo;
    const url = `http://127.0.0.1:${String(port)}/passerelle`;
    await page.getByRole('textbox', { name: 'Adresse du logiciel' }).fill(url);
    await press(page, 'Ajouter cette adresse');
    await expectOnly(page.getByRole('heading', { name: 'Le secret de cette adresse' })).toBeVisible();
    await expectAccessible(page, 'the secret of a new address');
    await press(page, 'Je l’ai copié');
    await press(page, `Envoyer un essai à ${url}`);
    await page.getByText('Reçu.').waitFor({ timeout: 60_000 });
    await expectAccessible(page, 'an address with a call');
    await press(page, `Arrêter de prévenir ${url}`);
    await page.getByRole('dialog').getByRole('button', { name: 'Arrêter' }).click();
    await expectOnly(page.getByRole('button', { name: `Reprendre les envois vers ${url}` })).toBeVisible();
    await expectAccessible(page, 'an address that is told nothing more');
  } finally {
    software.close();
  }
});

test('who has no team, and whose session has ended, too', async () => {
  const page = await at('sans.equipe');
  await settled(page);
  await expectAccessible(page, 'no team');

  const claire = await at('claire.fontaine');
  await claire.context().clearCookies();
  // Places are for everybody; a referral is not.
  await claire.locator('main a[href^="/mises-en-relation/"]').first().click();
  await expectOnly(claire.getByRole('dialog', { name: 'Votre session est terminée' })).toBeVisible();
  await expectAccessible(claire, 'the session has ended');
  // One alone: a locator that finds two is refused.
  await expectOnly(claire.getByRole('dialog')).toBeVisible();
});

async function leave(page: Page): Promise<void> {
  await press(page, 'Ne rien changer');
}
