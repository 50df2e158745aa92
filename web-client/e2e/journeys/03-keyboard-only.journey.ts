import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { AUBRELLE } from '../support/http';
import { at, journeys } from '../support/journey';

journeys();

test('a whole referral is made with the keyboard alone', async () => {
  const page = await at('claire.fontaine');
  await tabTo(page, 'Mettre en relation');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Le besoin' }).waitFor();

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

/** Tab until the element with that name has the focus; every stop on the way shows where it is. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const walked: string[] = [];
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    walked.push(here.name);
    expect(here.visible, `the focus is seen on « ${here.name} »`).toBe(true);
    if (typeof name === 'string' ? here.name === name : name.test(here.name)) return;
  }
  throw new Error(`Tab never came to ${String(name)}; it passed ${walked.join(' › ')}`);
}

async function focused(page: Page): Promise<{ name: string; visible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: '', visible: true };
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const name = (element.getAttribute('aria-label') ?? label?.innerText ?? element.innerText)
      .trim()
      .replace(/\s+/g, ' ');
    // A tile draws the outline of the radio it holds.
    const drawn = [element, element.closest('label')].filter((candidate) => candidate !== null);
    const visible =
      element === document.body ||
      drawn.some((candidate) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
    return { name, visible };
  });
}
