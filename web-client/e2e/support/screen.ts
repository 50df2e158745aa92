import type { Locator, Page } from 'playwright-core';

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** A tile of a form: a radio or a checkbox with its sentence. */
export async function chooseTile(page: Page, sentence: string): Promise<void> {
  await tile(page, sentence).check();
}

export function tile(page: Page, sentence: string): Locator {
  return page
    .getByRole('radio', { name: startingWith(sentence) })
    .or(page.getByRole('checkbox', { name: startingWith(sentence) }));
}

export function field(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

// Screens write a hyphen that never breaks.
const REFERENCE = /[A-Z0-9]{3}[-\u2011][A-Z0-9]{4}/;

/** The short reference on the screen, which staff say on the phone. */
export async function reference(page: Page): Promise<string> {
  const text = await page.getByText(REFERENCE).first().innerText();
  const found = REFERENCE.exec(text)?.[0];
  if (found === undefined) throw new Error(`No reference in « ${text} »`);
  return found.replace('\u2011', '-');
}

/** Finds a text that holds the reference, whichever hyphen the screen writes. */
export function withReference(code: string, before = ''): RegExp {
  return new RegExp(`${before}.*${code.replace('-', '[-\u2011]')}`, 's');
}

/** Follows a referral's link in the place's queue, however many wait before it. */
export async function follow(page: Page, code: string, words = 'Ouvrir'): Promise<void> {
  await (await inQueue(page, code, words)).click();
}

/** A referral's link in the place's queue, brought onto the screen. */
export async function inQueue(page: Page, code: string, words = 'Ouvrir'): Promise<Locator> {
  const link = page.getByRole('link', { name: withReference(code, `^${words}`) });
  // While it loads it is disabled, and gone once it was the last page.
  const more = page
    .getByRole('button', { name: /^Voir plus/ })
    .and(page.locator(':enabled'))
    .first();
  await link.or(more).first().waitFor();
  while (!(await link.isVisible())) {
    await more.click();
    await link.or(more).first().waitFor();
  }
  return link;
}

function startingWith(sentence: string): RegExp {
  return new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')}`);
}
