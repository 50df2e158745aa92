import type { Page } from 'playwright-core';
import { newBrowser } from './journey';
import { press } from './screen';

/** An old phone: small, no account, no session. */
export async function phone(): Promise<Page> {
  return (await newBrowser({ viewport: { width: 360, height: 640 }, hasTouch: true })).newPage();
}

/** The person's page, by the QR code of the slip. */
export async function openWith(code: string): Promise<Page> {
  const page = await phone();
  await scan(page, code);
  return page;
}

/** What the page says first when the slip is scanned again: it keeps nothing from one time to the next. */
export async function standsAt(person: Page, code: string, standing: string): Promise<void> {
  await person.goto('about:blank');
  await scan(person, code);
  await person.getByRole('heading', { level: 1, name: standing }).waitFor();
}

async function scan(page: Page, code: string): Promise<void> {
  await page.goto(`/suivi#${code.replaceAll(' ', '')}`);
}

/** The code that goes on the slip, from the worker's screen. */
export async function codeFrom(worker: Page): Promise<string> {
  await press(worker, 'Donner un code');
  return shownCode(worker);
}

/** The code on the worker's screen, as soon as there is one: none while a new one is asked for. */
export async function shownCode(worker: Page): Promise<string> {
  const code = await worker.getByText(/^(\d{4} ){4}\d{4}$/).textContent();
  return code ?? '';
}
