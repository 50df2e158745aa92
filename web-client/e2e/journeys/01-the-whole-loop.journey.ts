import { expect, test } from 'vitest';
import { expectOnly, linesOf } from '../support/eyes';
import { AUBRELLE, sentToAubrelle } from '../support/http';
import { at, journeys } from '../support/journey';
import { refer } from '../support/refer';
import { chooseTile, field, follow, press, reference } from '../support/screen';

journeys();

test('a referral goes from need to outcome, between two people', async () => {
  const claire = await at('claire.fontaine');
  await refer(claire, { place: AUBRELLE, callName: 'Mme T.', phone: '06 39 98 01 77' });
  const code = await reference(claire);

  const julien = await at('julien.moreau', '/file');
  await follow(julien, code);
  await julien.getByRole('heading', { level: 1, name: /Mme T\./ }).waitFor();
  await expectOnly(julien.getByRole('link', { name: 'Appeler Mme T.' })).toHaveAttribute(
    'href',
    'tel:+33639980177',
  );

  await press(julien, 'Accepter');
  await field(julien, 'Jour').fill(inDays(2));
  await field(julien, 'Heure').fill('10:30');
  await press(julien, 'Accepter');
  await expectOnly(julien.getByText('Acceptée par le lieu').first()).toBeVisible();

  await press(julien, 'Noter le premier contact');
  await press(julien, 'Noter le premier contact');
  await expectOnly(julien.getByText('En cours au lieu').first()).toBeVisible();

  await press(julien, 'Dire ce qui a été fait');
  await chooseTile(julien, 'La démarche est faite.');
  await press(julien, 'Terminer');
  await expectOnly(julien.getByText('Terminée', { exact: true }).first()).toBeVisible();

  await claire.getByRole('link', { name: 'Suivre celle-ci' }).click();
  await expectOnly(claire.getByText('Terminée', { exact: true }).first()).toBeVisible();
  const lines = claire.getByRole('region', { name: 'Ce qui s’est passé' }).getByRole('listitem');
  const story = await linesOf(lines);
  const told = [
    'La mise en relation a été préparée.',
    'La mise en relation a été envoyée.',
    'Le lieu l’a lue pour la première fois.',
    'Le lieu a accepté.',
    'L’accompagnement a commencé.',
    'L’accompagnement est terminé.',
  ].map((sentence) => story.findIndex((line) => line.includes(sentence)));
  expect(
    told.every((at, index) => at >= 0 && at > (told[index - 1] ?? -1)),
    story.join('\n'),
  ).toBe(true);
  expect(story.join('\n')).toContain('La démarche est faite.');
  expect(story.join('\n')).toMatch(/10\sh\s30/);
  // Names are shown to their own team only.
  expect(story.join('\n')).toContain('Claire Fontaine');
  expect(story.join('\n')).not.toContain('Julien Moreau');
});

test('« La personne est venue » ends a new referral in one action', async () => {
  const sent = await sentToAubrelle();
  const julien = await at('julien.moreau', '/file');
  const begun = Date.now();
  await follow(julien, sent.reference, 'La personne est venue');
  await chooseTile(julien, 'Oui, tout est fait');
  await chooseTile(julien, 'La démarche est faite.');
  await press(julien, 'Noter sa venue et terminer');
  await expectOnly(julien.getByText('Terminée', { exact: true }).first()).toBeVisible();
  expect(Date.now() - begun, 'twenty seconds with a person waiting').toBeLessThan(20_000);
});

function inDays(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(
    Date.now() + days * 86_400_000,
  );
}
