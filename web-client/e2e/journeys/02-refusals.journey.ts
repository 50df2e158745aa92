import { expect, test } from 'vitest';
import { expectOnly, wordsOf } from '../support/eyes';
import { Caller, sentToAubrelle } from '../support/http';
import type { Referral } from '../support/http';
import { at, journeys } from '../support/journey';
import { choosePlace, sayWhatIsSent } from '../support/refer';
import { chooseTile, press, withReference } from '../support/screen';

journeys();

test('a place that cannot says why, and the person is referred again', async () => {
  const sent = await sentToAubrelle();
  const julien = await at('julien.moreau', `/mises-en-relation/${sent.id}`);
  await press(julien, 'Dire que ce n’est pas possible');
  await press(julien, 'Envoyer cette réponse');
  await expectOnly(julien.getByRole('alert').getByText('Choisissez une raison.')).toBeVisible();
  await chooseTile(julien, 'Nous sommes complets pour le moment.');
  await press(julien, 'Envoyer cette réponse');
  await expectOnly(julien.getByText('Le lieu n’a pas pu accepter').first()).toBeVisible();
  expect(await wordsOf(julien.locator('main')), 'the person is no longer shown').not.toContain('Mme T.');

  const claire = await at('claire.fontaine');
  const toYou = claire.getByRole('region', { name: 'À vous' });
  await toYou.getByRole('button', { name: /^Voir plus/ }).click();
  await toYou
    .getByRole('listitem')
    .filter({ hasText: withReference(sent.reference) })
    .getByRole('link')
    .first()
    .click();
  await expectOnly(claire.getByText('Ce lieu est complet pour le moment.').first()).toBeVisible();
  await press(claire, 'Choisir un autre lieu');
  await choosePlace(claire, 'France services de Vernoult-les-Étangs');
  await sayWhatIsSent(claire, { place: '', callName: 'Mme T.', phone: '06 39 98 01 77' });
  await press(claire, 'Envoyer');
  await expectOnly(claire.getByRole('heading', { name: 'C’est parti' })).toBeVisible();
});

test('a stale tab says what happened meanwhile, and nothing is done twice', async () => {
  const sent = await sentToAubrelle();
  const first = await at('julien.moreau', `/mises-en-relation/${sent.id}`);
  const second = await first.context().newPage();
  await second.goto(`/mises-en-relation/${sent.id}`);
  await press(second, 'Accepter');

  await press(first, 'La personne est venue');
  await chooseTile(first, 'Oui, tout est fait');
  await chooseTile(first, 'La démarche est faite.');
  await press(first, 'Noter sa venue et terminer');
  await expectOnly(first.getByText('Terminée', { exact: true }).first()).toBeVisible();

  await press(second, 'Accepter');
  await expectOnly(second.getByRole('alert').getByText('Terminée', { exact: true })).toBeVisible();
  await expectOnly(second.getByText('Cette action n’est plus possible. Rien n’a été changé.')).toBeVisible();
  await press(second, 'Fermer');
  await expectOnly(second.getByText('La démarche est faite.').first()).toBeVisible();

  const claire = await Caller.as('claire.fontaine');
  expect((await claire.get<Referral>(`/referrals/${sent.id}`)).status).toBe('CLOSED');
});
