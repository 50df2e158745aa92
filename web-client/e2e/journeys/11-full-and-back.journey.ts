import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/axe';
import { expectOnly, linesOf } from '../support/eyes';
import { AUBRELLE, Caller, placeNamed } from '../support/http';
import { at, journeys } from '../support/journey';

journeys();

test('a manager says that a place is full in one tap, searches follow, and it is taken back', async () => {
  const { communeCode, communeName } = await placeNamed(await Caller.as('helene.garnier'), AUBRELLE);
  const search = await at('claire.fontaine', `/lieux?commune=${communeCode}&nom=${communeName}`);
  const before = await found(search);
  expect(before, 'it is among the first as long as it receives').toContain(AUBRELLE);
  const rank = before.indexOf(AUBRELLE);

  const mine = await at('helene.garnier', '/mes-lieux');
  const full = mine.getByRole('button', { name: `Complet : ${AUBRELLE}`, exact: true });
  const takeBack = mine.getByRole('button', { name: `Annuler : ${AUBRELLE}`, exact: true });
  await full.click();
  await takeBack.waitFor();
  await expectAccessible(mine, 'a place that was said to be full');

  await search.reload();
  const whileFull = await found(search);
  const later = whileFull.indexOf(AUBRELLE);
  expect(later === -1 || later > rank, `after those that receive: ${whileFull.join(', ')}`).toBe(true);
  await search.goto(`/lieux?commune=${communeCode}&nom=${communeName}&texte=${encodeURIComponent(AUBRELLE)}`);
  const card = search.getByRole('article').filter({ hasText: AUBRELLE }).first();
  await expectOnly(card.getByText(/^Complet jusqu/)).toBeVisible();

  await takeBack.click();
  await full.waitFor();
  await search.goto(`/lieux?commune=${communeCode}&nom=${communeName}`);
  expect(await found(search), 'as before').toEqual(before);
});

/** The names on the first page of answers, in their order. */
async function found(page: Page): Promise<string[]> {
  const cards = page.getByRole('article');
  await cards.first().waitFor();
  return linesOf(cards.getByRole('heading'));
}
