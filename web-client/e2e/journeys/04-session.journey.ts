import { expect, test } from 'vitest';
import { expectOnly, wordsOf } from '../support/eyes';
import { AUBRELLE, Caller } from '../support/http';
import { giveCredentials, journeys, product, signIn } from '../support/journey';
import { choosePlace, sayTheNeed, sayWhatIsSent } from '../support/refer';
import { press } from '../support/screen';

journeys();

test('signing out ends everything, everywhere', async () => {
  const page = await signIn('claire.fontaine');
  const other = await page.context().newPage();
  await other.goto('/lieux');
  await other.getByRole('heading', { level: 1 }).waitFor();

  await page.getByRole('button', { name: /Mon compte/ }).click();
  await page.getByRole('link', { name: 'Se déconnecter' }).click();
  await expectOnly(page.getByRole('link', { name: 'Se connecter' })).toBeVisible();

  await page.goBack();
  await expectOnly(page.getByRole('link', { name: 'Se connecter' })).toBeVisible();
  expect(await wordsOf(page.locator('body'))).not.toContain('Claire Fontaine');
  await other.reload();
  await expectOnly(other.getByRole('link', { name: 'Se connecter' })).toBeVisible();

  // The identity server has forgotten too: it asks who is there.
  await other.getByRole('link', { name: 'Se connecter' }).click();
  await expectOnly(other.locator('#password')).toBeVisible();
});

test('a session that ends loses nothing that was typed, and sends it once', async () => {
  const page = await signIn('claire.fontaine', '/mettre-en-relation');
  const before = await waiting();
  await sayTheNeed(page, 'Aubrelle');
  await choosePlace(page, AUBRELLE);
  await sayWhatIsSent(page, { place: AUBRELLE, callName: 'Mme S.', phone: '06 39 98 01 55' });

  await page.context().clearCookies({ name: /^q_/ });
  await press(page, 'Envoyer');
  const dialog = page.getByRole('dialog', { name: 'Votre session est terminée' });
  await expectOnly(dialog).toBeVisible();

  // The identity server may still know who is there, or ask.
  await page.context().clearCookies({ domain: '127.0.0.1' });
  const opening = page.context().waitForEvent('page');
  await dialog.getByRole('button', { name: 'Se reconnecter' }).click();
  const window = await opening;
  const closed = window.waitForEvent('close').catch(() => undefined);
  await giveCredentials(window, 'claire.fontaine');
  await Promise.race([closed, window.waitForURL(/session-ouverte/).catch(() => undefined)]);

  await expectOnly(page.getByRole('heading', { name: 'C’est parti' })).toBeVisible();
  expect(await waiting(), 'sent, and once').toBe(before + 1);
  expect(page.url().startsWith(product.web)).toBe(true);
});

async function waiting(): Promise<number> {
  const claire = await Caller.as('claire.fontaine');
  return (await claire.get<{ total: number }>('/referrals?side=SENDER&pile=WAITING&size=1')).total;
}
