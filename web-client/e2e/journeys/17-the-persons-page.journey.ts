import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { expectOnly, wordsOf } from '../support/eyes';
import { AUBRELLE } from '../support/http';
import { at, journeys } from '../support/journey';
import { codeFrom, shownCode, openWith, phone } from '../support/person';
import { refer } from '../support/refer';
import { follow, press, reference } from '../support/screen';

journeys();

test('with the code of the slip a person sees where it stands and who looked, and stops it', async () => {
  const claire = await at('claire.fontaine');
  await refer(claire, { place: AUBRELLE, callName: 'M. S.', phone: '06 39 98 01 78' });
  const named = await reference(claire);
  const code = await codeFrom(claire);

  const person = await phone();
  await person.goto('/suivi');
  await person.getByLabel('Le code de votre feuille').fill('1234 5678');
  await person.getByRole('button', { name: 'Voir ma demande' }).click();
  await expectOnly(person.getByText(/Comparez avec votre feuille/)).toBeVisible();
  await person.getByLabel('Le code de votre feuille').fill(code);
  await person.getByRole('button', { name: 'Voir ma demande' }).click();
  await person.getByRole('heading', { level: 1, name: 'Votre demande est envoyée' }).waitFor();
  expect(await wordsOf(person.locator('body'))).not.toContain('M. S.');
  expect(await wordsOf(person.locator('body'))).not.toContain('06 39 98 01 78');
  await expectAccessible(person, 'the person’s page');

  const julien = await at('julien.moreau', '/file');
  await follow(julien, named);
  await julien.getByRole('heading', { level: 1, name: /M\. S\./ }).waitFor();

  // The same slip again, this time by its QR code: the digits never stay in the address bar.
  const again = await openWith(code);
  await again.getByRole('heading', { level: 1, name: 'Votre demande a été lue' }).waitFor();
  expect(again.url()).not.toContain(code.slice(0, 4));
  await expectOnly(again.getByText(/a regardé|s’en est occupé/).first()).toBeVisible();
  await again.getByRole('button', { name: 'Arrêter cette demande' }).click();
  await again.getByRole('button', { name: 'Oui, arrêter' }).click();
  await again.getByRole('heading', { level: 1, name: /Vous avez changé d’avis/ }).waitFor();

  await julien.reload();
  await expectOnly(julien.getByText('Annulée').first()).toBeVisible();
  expect(await wordsOf(julien.locator('body'))).not.toContain('M. S.');

  await claire.getByRole('link', { name: 'Suivre celle-ci' }).click();
  await expectOnly(claire.getByText('Annulée').first()).toBeVisible();
  const story = await wordsOf(claire.getByRole('region', { name: 'Ce qui s’est passé' }));
  expect(story).toContain('La mise en relation a été annulée.');
  expect(story).toContain('la personne');
});

test('closing the page, or a new code, leaves nothing behind', async () => {
  const claire = await at('claire.fontaine');
  await refer(claire, { place: AUBRELLE, callName: 'Mme V.', phone: '06 39 98 01 79' });
  const first = await codeFrom(claire);
  const person = await phone();
  await person.goto('/suivi');
  await person.getByLabel('Le code de votre feuille').fill(first);
  await person.keyboard.press('Enter');
  await person.getByRole('heading', { level: 1, name: 'Votre demande est envoyée' }).waitFor();
  await person.getByRole('button', { name: 'Fermer ma demande' }).click();
  await person.getByText('Votre demande est fermée sur cet appareil.').waitFor();
  expect(await person.getByLabel('Le code de votre feuille').inputValue()).toBe('');
  expect(await person.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await person.context().cookies()).toEqual([]);

  await press(claire, 'Donner un autre code');
  await claire.getByText(first).waitFor({ state: 'detached' });
  expect(await shownCode(claire)).not.toBe(first);
  await person.getByLabel('Le code de votre feuille').fill(first);
  await person.keyboard.press('Enter');
  await expectOnly(person.getByText(/Ce code n’ouvre rien/)).toBeVisible();
});
