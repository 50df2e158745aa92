import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

export const product = inject('product');
export const PASSWORD = 'demo-passerelle';

let browser: Browser | undefined;
let contexts: BrowserContext[] = [];

/** Call once in a file of journeys: a browser for it, and a clean slate after each. */
export function journeys(): void {
  beforeAll(async () => {
    browser = await chromium.connect(product.browser);
  });
  afterEach(async ({ task }) => {
    const open = contexts;
    contexts = [];
    if (task.result?.state === 'fail')
      await Promise.all(open.map((context, at) => keepWhatWasSeen(context, at, task.name)));
    await Promise.all(open.map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** A browser of one's own: its own cookies, its own tabs. */
export async function newBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  if (browser === undefined) throw new Error('journeys() was not called');
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    baseURL: product.web,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(15_000);
  contexts.push(context);
  return context;
}

/** Somebody at work, who signed in earlier today: each person signs in once for all the journeys. */
export async function at(username: string, path = '/'): Promise<Page> {
  const kept = join(product.artefacts, `session-${username}.json`);
  if (!existsSync(kept)) {
    const page = await signIn(username);
    await page.context().storageState({ path: kept });
  }
  const page = await (await newBrowser({ storageState: kept })).newPage();
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Signs in through Keycloak, for a session of its own. */
export async function signIn(username: string, path = '/'): Promise<Page> {
  const page = await (await newBrowser()).newPage();
  await page.goto(path);
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await giveCredentials(page, username);
  await page.waitForURL((url) => url.origin === product.web && !url.pathname.startsWith('/api/'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Keycloak's own form. */
export async function giveCredentials(page: Page, username: string): Promise<void> {
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
}

async function keepWhatWasSeen(context: BrowserContext, at: number, journey: string): Promise<void> {
  const folder = join(product.artefacts, journey.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80));
  mkdirSync(folder, { recursive: true });
  for (const [index, page] of context.pages().entries()) {
    const name = join(folder, `${String(at)}-${String(index)}`);
    await page.screenshot({ path: `${name}.png`, fullPage: true, timeout: 5_000 }).catch(() => undefined);
    const html = await page.content().catch(() => '');
    writeFileSync(`${name}.html`, `<!-- ${page.url()} -->\n${withoutPersonalData(html)}`);
  }
}

/** What was typed, numbers one could call and addresses one could write to stay out of the files. */
function withoutPersonalData(html: string): string {
  return html
    .replace(/(<(?:input|textarea)[^>]*\bvalue=")[^"]*"/g, '$1…"')
    .replace(/\+?\d(?:[\d\s.\u00a0]{7,})\d/g, '…')
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '…')
    .replace(/\b(?:M\.|Mme)[\s\u00a0]\p{Lu}\./gu, '…');
}
