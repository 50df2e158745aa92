import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/axe';
import { countOf, expectOnly } from '../support/eyes';
import { AUBRELLE } from '../support/http';
import { at, journeys } from '../support/journey';
import { tabTo } from '../support/keyboard';
import { refer } from '../support/refer';
import { chooseTile, follow, press, reference, withReference } from '../support/screen';

journeys();

const FIND = 'Retrouver une mise en relation';

test('somebody calls back: by name for the team, by reference for the place, and the decision is noted', async () => {
  const claire = await at('claire.fontaine');
  await refer(claire, { place: AUBRELLE, callName: 'Zélie Q.', phone: '06 39 98 01 81' });
  const code = await reference(claire);

  const home = await at('claire.fontaine', '/');
  await find(home, 'zelie');
  await expectOnly(home.getByRole('link', { name: /^Zélie Q\./ }).first()).toBeVisible();
  await expectAccessible(home, 'a referral found by name');
  expect(home.url()).not.toContain('zelie');

  const julien = await at('julien.moreau', '/file');
  await find(julien, 'Zélie');
  await expectOnly(julien.getByText(/Rien ne porte cette référence/)).toBeVisible();
  await julien.getByRole('textbox', { name: FIND }).fill('');
  await find(julien, code.slice(0, 5).toLowerCase());
  await expectOnly(
    julien.getByRole('region', { name: 'Ce qui a été trouvé' }).getByText(withReference(code)),
  ).toBeVisible();
  await press(julien, 'Effacer la recherche');

  // What was opened leaves the unread, and waits for its answer below.
  const unread = julien.getByRole('region', { name: 'Pas encore lues' });
  await expectOnly(unread).toBeVisible();
  await follow(julien, code);
  await julien.getByRole('heading', { level: 1, name: /Zélie Q\./ }).waitFor();
  await julien.getByRole('link', { name: 'File', exact: true }).first().click();
  const read = julien.getByRole('region', { name: 'Lues, à répondre' });
  await expectOnly(read.getByRole('link', { name: withReference(code, '^Ouvrir') })).toBeVisible();
  await expectAccessible(julien, 'the new ones, read and unread');
  await read.getByRole('link', { name: withReference(code, '^La personne est venue') }).click();
  await chooseTile(julien, 'Oui, tout est fait');
  await chooseTile(julien, 'La demande est déposée. On attend la décision.');
  await press(julien, 'Noter sa venue et terminer');
  await expectOnly(julien.getByText('Terminée', { exact: true }).first()).toBeVisible();

  await find(home, code);
  await home
    .getByRole('link', { name: withReference(code) })
    .first()
    .click();
  await expectOnly(home.getByRole('button', { name: 'Noter une décision' })).toBeVisible();
  await tabTo(home, 'Noter une décision');
  await home.keyboard.press('Enter');
  await chooseTile(home, 'Le droit est ouvert.');
  await tabTo(home, 'Noter la décision');
  await home.keyboard.press('Enter');
  await expectOnly(home.getByText('Depuis, la décision est arrivée')).toBeVisible();
  await julien.reload();
  await expectOnly(julien.getByText('Depuis, la décision est arrivée')).toBeVisible();
  expect(await countOf(julien.getByRole('button', { name: /décision/ }))).toBe(0);
});

async function find(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: FIND }).fill(words);
  await page.keyboard.press('Enter');
}
