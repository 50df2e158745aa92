import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { expectOnly, wordsOf } from '../support/eyes';
import { AUBRELLE, today } from '../support/http';
import { at, journeys } from '../support/journey';
import { codeFrom, openWith, standsAt } from '../support/person';
import { choosePlace, refer, sayWhatIsSent } from '../support/refer';
import { chooseTile, field, follow, press, reference } from '../support/screen';

journeys();

const NOTE = 'Vient avec sa sœur, qui a les papiers.';

test('accepted and closed: the worker, the mediator and the person see the same, each in their own words', async () => {
  const claire = await at('claire.fontaine');
  await refer(claire, { place: AUBRELLE, callName: 'M. B.', phone: '06 39 98 01 82' });
  const named = await reference(claire);
  const code = await codeFrom(claire);
  const person = await openWith(code);
  await person.getByRole('heading', { level: 1, name: 'Votre demande est envoyée' }).waitFor();

  const julien = await at('julien.moreau', '/file');
  await follow(julien, named);
  await julien.getByRole('heading', { level: 1, name: /M\. B\./ }).waitFor();
  await standsAt(person, code, 'Votre demande a été lue');
  await press(julien, 'Accepter');
  await field(julien, 'Jour').fill(today());
  await field(julien, 'Heure').fill('23:57');
  await press(julien, 'Accepter');
  await julien.getByText('Acceptée par le lieu').first().waitFor();
  await standsAt(person, code, 'Le lieu va vous aider');
  await expectOnly(person.getByText(/23\sh\s57/).first()).toBeVisible();

  await press(julien, 'La personne est venue');
  await chooseTile(julien, 'Oui, tout est fait');
  await chooseTile(julien, 'La démarche est faite.');
  await press(julien, 'Noter sa venue et terminer');
  await julien.getByText('Terminée', { exact: true }).first().waitFor();
  await standsAt(person, code, 'L’aide est terminée');

  await claire.getByRole('link', { name: 'Suivre celle-ci' }).click();
  await expectOnly(claire.getByText('La démarche est faite.').first()).toBeVisible();
});

test('declined and referred again: the person knows each time, and each slip has its own code', async () => {
  const claire = await at('claire.fontaine');
  await refer(claire, { place: AUBRELLE, callName: 'Mme K.', phone: '06 39 98 01 83' });
  const named = await reference(claire);
  const firstCode = await codeFrom(claire);
  const firstSlip = await openWith(firstCode);
  await firstSlip.getByRole('heading', { level: 1, name: 'Votre demande est envoyée' }).waitFor();

  const julien = await at('julien.moreau', '/file');
  await follow(julien, named);
  await press(julien, 'Dire que ce n’est pas possible');
  await chooseTile(julien, 'Nous sommes complets pour le moment.');
  await press(julien, 'Envoyer cette réponse');
  await julien.getByText('Le lieu n’a pas pu accepter').first().waitFor();
  expect(await wordsOf(julien.locator('main')), 'the person is no longer shown').not.toContain('Mme K.');
  await standsAt(firstSlip, firstCode, 'Ce lieu ne peut pas vous aider cette fois');
  await expectOnly(firstSlip.getByText(/cherche un autre lieu/)).toBeVisible();

  await claire.getByRole('link', { name: 'Suivre celle-ci' }).click();
  await press(claire, 'Choisir un autre lieu');
  await choosePlace(claire, 'France services de Vernoult-les-Étangs');
  await sayWhatIsSent(claire, { place: '', callName: 'Mme K.', phone: '06 39 98 01 83' });
  await press(claire, 'Envoyer');
  await claire.getByRole('heading', { name: 'C’est parti' }).waitFor();
  const again = await reference(claire);
  const secondCode = await codeFrom(claire);
  const secondSlip = await openWith(secondCode);
  await secondSlip.getByRole('heading', { level: 1, name: 'Votre demande est envoyée' }).waitFor();
  await expectOnly(secondSlip.getByText(/Vernoult-les-Étangs/).first()).toBeVisible();

  await julien.goto('/file');
  await follow(julien, again);
  await press(julien, 'Accepter');
  await press(julien, 'Accepter');
  await julien.getByText('Acceptée par le lieu').first().waitFor();
  await standsAt(secondSlip, secondCode, 'Le lieu va vous aider');
  await standsAt(firstSlip, firstCode, 'Ce lieu ne peut pas vous aider cette fois');
});

test('a social need behind the digital one goes back to a social service, which answers in turn', async () => {
  const claire = await at('claire.fontaine');
  await refer(claire, { place: AUBRELLE, callName: 'M. D.', phone: '06 39 98 01 84' });
  const named = await reference(claire);

  const julien = await at('julien.moreau', '/file');
  await follow(julien, named);
  await press(julien, 'Accepter');
  await press(julien, 'Accepter');
  await julien.getByText('Acceptée par le lieu').first().waitFor();
  const digital = new URL(julien.url()).pathname;
  await press(julien, 'Un besoin social est apparu');
  await press(julien, 'Préparer la suite');
  await julien.getByRole('heading', { name: 'Choisir un lieu' }).waitFor();
  // None is near: one looks further.
  await julien.getByRole('button', { name: /^Voir \d+\slieux\sà\s60\smin/ }).click();
  await choosePlace(julien, 'Maison départementale des solidarités de Brunes');
  await julien.getByLabel(/Un mot pour le lieu/).fill('Son numéro : 2 55 08 14 168 025 38');
  await chooseTile(julien, 'Le lieu appelle la personne');
  await julien.getByLabel(/Comment l’appeler/).fill('M. D.');
  await julien.getByLabel(/Son numéro de téléphone/).fill('06 39 98 01 84');
  await chooseTile(julien, 'De vive voix');
  await press(julien, 'Voir ce qui sera envoyé');
  await expectOnly(
    julien.getByText(/sans numéro de sécurité sociale, de compte ou de carte/).first(),
  ).toBeVisible();
  expect(await julien.getByLabel(/Un mot pour le lieu/).inputValue(), 'nothing is lost').toMatch(
    /^Son numéro/,
  );
  await expectAccessible(julien, 'a refused note');
  await sayWhatIsSent(julien, { place: '', callName: 'M. D.', phone: '06 39 98 01 84', note: NOTE });
  await expectOnly(julien.getByText(NOTE)).toBeVisible();
  await press(julien, 'Envoyer');
  await julien.getByRole('heading', { name: 'C’est parti' }).waitFor();
  const social = await reference(julien);
  const code = await codeFrom(julien);
  const person = await openWith(code);
  await person.getByRole('heading', { level: 1, name: 'Votre demande est envoyée' }).waitFor();
  await expectOnly(person.getByText(/Vous parlez de votre situation avec un service social/)).toBeVisible();

  await expectOnly(person.getByText(/un mot que vous avez relu/)).toBeVisible();
  expect(
    await wordsOf(person.locator('body')),
    'the slip says that there is a note, not what it says',
  ).not.toContain(NOTE);

  await claire.goto('/file');
  await follow(claire, social);
  await expectOnly(claire.getByText(NOTE)).toBeVisible();
  await press(claire, 'Accepter');
  await press(claire, 'Accepter');
  await claire.getByText('Acceptée par le lieu').first().waitFor();
  await standsAt(person, code, 'Le lieu va vous aider');

  await julien.goto(digital);
  await press(julien, 'Noter le premier contact');
  await press(julien, 'Noter le premier contact');
  await julien.getByText('En cours au lieu').first().waitFor();
  await press(julien, 'Dire ce qui a été fait');
  await chooseTile(julien, 'La personne est accompagnée vers un autre lieu.');
  await press(julien, 'Terminer');
  await julien.getByText('Terminée', { exact: true }).first().waitFor();
  await expectOnly(julien.getByRole('link', { name: 'Voir la suite vers un autre lieu' })).toBeVisible();
});
