import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectOnly, wordsOf } from '../support/eyes';
import { giveCredentials, journeys, newBrowser, product } from '../support/journey';
import { oneTimeCode } from '../support/one-time-code';

journeys();

const SECRET = 'demo-only-otp-secret';

test('who has an authenticator signs in with its code', async () => {
  const context = await newBrowser();
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await giveCredentials(page, 'nadia.benali');
  await page.locator('#otp').fill('000000');
  await page.locator('#kc-login').click();
  await expectOnly(page.locator('#otp[aria-invalid="true"]')).toBeVisible();
  await page.locator('#otp').fill(oneTimeCode(SECRET));
  await page.locator('#kc-login').click();
  await expectOnly(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await wordsOf(page.locator('body'))).toContain('Nadia');
});

test('the production realm lets nobody in without a second factor', async () => {
  const nadia = await (await newBrowser()).newPage();
  await askProductionRealm(nadia);
  await giveCredentials(nadia, 'nadia.benali');
  await expectOnly(nadia.locator('#otp')).toBeVisible();
  // Whatever the callback answers: the code in its address is the proof that the realm let her in.
  const letIn = nadia.waitForRequest((request) => request.url().includes('/session/callback?'));
  await nadia.locator('#otp').fill(oneTimeCode(SECRET));
  await nadia.locator('#kc-login').click();
  expect(new URL((await letIn).url()).searchParams.get('code')).toBeTruthy();
});

test('the production realm leads who has none to set one up', async () => {
  const claire = await (await newBrowser()).newPage();
  await askProductionRealm(claire);
  await giveCredentials(claire, 'claire.fontaine');
  await expectOnly(claire.locator('#kc-totp-settings-form')).toBeVisible();
  expect(claire.url().startsWith(product.keycloak)).toBe(true);
});

async function askProductionRealm(page: Page): Promise<void> {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: 'passerelle-api',
    response_type: 'code',
    scope: 'openid',
    state: randomBytes(8).toString('hex'),
    redirect_uri: `${product.web}/api/v1/session/callback`,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  await page.goto(
    `${product.keycloak}/realms/passerelle-strict/protocol/openid-connect/auth?${query.toString()}`,
  );
}
