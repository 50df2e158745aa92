import type { Page } from 'playwright-core';
import { chooseTile, press } from './screen';

export interface Chosen {
  readonly place: string;
  readonly callName: string;
  readonly phone: string;
  readonly commune?: string;
  /** For a place whose staff are bound by secrecy. */
  readonly note?: string;
}

/** « Mettre en relation », with the person, side by side. */
export async function refer(page: Page, chosen: Chosen): Promise<void> {
  await page.goto('/mettre-en-relation');
  await sayTheNeed(page, chosen.commune ?? 'Aubrelle');
  await choosePlace(page, chosen.place);
  await sayWhatIsSent(page, chosen);
  await press(page, 'Envoyer');
  await page.getByRole('heading', { name: 'C’est parti' }).waitFor();
}

export async function sayTheNeed(page: Page, commune: string): Promise<void> {
  await iKnow(page);
  await chooseTile(page, 'Faire la démarche avec quelqu’un à côté');
  await chooseTile(page, 'Non, cela peut attendre quelques jours');
  await page.getByRole('combobox', { name: /Dans quelle commune/ }).fill(commune);
  await page.getByRole('option', { name: commune }).first().click();
  await press(page, 'Choisir un lieu');
  await page.getByRole('heading', { name: 'Choisir un lieu' }).waitFor();
}

/** « Je sais déjà », where step 1 has not begun yet. */
export async function iKnow(page: Page): Promise<void> {
  const knows = page.getByRole('button', { name: 'Je sais déjà' });
  await knows.or(page.getByRole('combobox', { name: /Dans quelle commune/ })).waitFor();
  if (await knows.isVisible()) await knows.click();
}

export async function choosePlace(page: Page, place: string): Promise<void> {
  await page.getByRole('button', { name: `Choisir ce lieu : ${place}`, exact: true }).click();
  await page.getByRole('heading', { name: 'Ce qui sera envoyé' }).waitFor();
}

export async function sayWhatIsSent(page: Page, { callName, phone, note }: Chosen): Promise<void> {
  await chooseTile(page, 'Le lieu appelle la personne');
  await page.getByLabel(/Comment l’appeler/).fill(callName);
  await page.getByLabel(/Son numéro de téléphone/).fill(phone);
  if (note !== undefined) await page.getByLabel(/Un mot pour le lieu/).fill(note);
  await chooseTile(page, 'De vive voix');
  await press(page, 'Voir ce qui sera envoyé');
  await page.getByRole('heading', { name: 'Relire avant d’envoyer' }).waitFor();
}
