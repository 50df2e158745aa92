import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { countOf, expectOnly, wordsOf } from '../support/eyes';
import { AUBRELLE, today } from '../support/http';
import { at, journeys } from '../support/journey';
import { codeFrom, openWith, standsAt } from '../support/person';
import { refer } from '../support/refer';
import { chooseTile, field, follow, press, reference } from '../support/screen';

journeys();

async function sayTheyDidNotCome(julien: Page): Promise<void> {
  await julien.getByRole('button', { name: /^Elle n’est pas venue, rendez-vous du/ }).click();
  await julien.getByRole('dialog').getByRole('button', { name: 'Elle n’est pas venue', exact: true }).click();
  await julien.getByRole('dialog').waitFor({ state: 'detached' });
}

/** « À vous », whole: the oldest come first, and a demonstration has many. */
async function allThatNeedsMe(claire: Page): Promise<Locator> {
  await claire.goto('/');
  const lines = claire.getByRole('region', { name: 'À vous' }).getByRole('listitem');
  await lines.first().waitFor();
  const more = claire.getByRole('button', { name: /^Voir plus.*À vous$/ });
  while (await more.isVisible()) {
    const shown = await lines.count();
    await more.click();
    await lines.nth(shown).waitFor();
  }
  return lines;
}

test('two appointments to which nobody came end without a reproach, and the sender knew each time', async () => {
  const claire = await at('claire.fontaine');
  await refer(claire, { place: AUBRELLE, callName: 'Mme R.', phone: '06 39 98 01 81' });
  const code = await reference(claire);
  const slip = await codeFrom(claire);
  const person = await openWith(slip);
  await person.getByRole('heading', { level: 1, name: 'Votre demande est envoyée' }).waitFor();

  const julien = await at('julien.moreau', '/file');
  await follow(julien, code);
  await julien.getByRole('heading', { level: 1, name: /Mme R\./ }).waitFor();
  await press(julien, 'Accepter');
  // On its very day one may already say that nobody came.
  await field(julien, 'Jour').fill(today());
  await field(julien, 'Heure').fill('23:59');
  await press(julien, 'Accepter');
  const appointments = julien.getByRole('region', { name: 'Rendez-vous', exact: true });
  await expectOnly(appointments.getByText('Prévu', { exact: true })).toBeVisible();
  await expectAccessible(julien, 'a referral with an appointment');
  const saved = julien.waitForEvent('download');
  await julien.getByRole('button', { name: /^Ajouter à l’agenda le rendez-vous du/ }).click();
  expect((await saved).suggestedFilename()).toBe('rendez-vous.ics');

  await sayTheyDidNotCome(julien);
  await expectOnly(appointments.getByText('N’a pas eu lieu', { exact: true })).toBeVisible();

  const mine = (await allThatNeedsMe(claire)).filter({ hasText: 'Mme R.' });
  await expectOnly(mine.getByText(/^Le rendez-vous n’a pas eu lieu\./)).toBeVisible();

  await press(julien, 'Donner un rendez-vous');
  await field(julien, 'Jour').fill(today());
  await field(julien, 'Heure').fill('23:58');
  await press(julien, 'Donner ce rendez-vous');
  await expectOnly(appointments.getByText('Prévu', { exact: true })).toBeVisible();
  expect(await countOf((await allThatNeedsMe(claire)).filter({ hasText: 'Mme R.' }))).toBe(0);

  await sayTheyDidNotCome(julien);
  await standsAt(person, slip, 'Le lieu va vous aider');
  expect(await wordsOf(person.locator('main')), 'what is past is no appointment').not.toMatch(/23\sh\s5[89]/);
  await press(julien, 'Dire ce qui a été fait');
  await chooseTile(julien, 'Le rendez-vous n’a pas eu lieu.');
  await press(julien, 'Terminer');
  await expectOnly(julien.getByText('Terminée', { exact: true }).first()).toBeVisible();
  await standsAt(person, slip, 'La demande est terminée, sans aide reçue');
  expect(await wordsOf(person.locator('main'))).not.toMatch(/absent|défaillant|manqué/i);
  await press(julien, 'Copier une ligne neutre');
  const lines = julien.getByRole('region', { name: 'Garder une trace ailleurs' });
  await lines.getByText(/Le rendez-vous n’a pas eu lieu\./).waitFor();
  expect(await wordsOf(lines)).not.toContain('Mme R.');

  await claire.goto(new URL(julien.url()).pathname);
  await expectOnly(claire.getByText('Terminée', { exact: true }).first()).toBeVisible();
  const seen = claire.getByRole('region', { name: 'Rendez-vous', exact: true });
  expect(await countOf(seen.getByText('N’a pas eu lieu', { exact: true }))).toBe(2);
  expect(await countOf(seen.getByRole('button')), 'the sender reads').toBe(0);
  const story = claire.getByRole('region', { name: 'Ce qui s’est passé' });
  await expectOnly(story.getByText('Le lieu a donné un rendez-vous.').first()).toBeVisible();
  expect(await wordsOf(story)).not.toMatch(/absent|défaillant/i);
});
