import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

interface Eyes {
  toBeVisible: () => Promise<void>;
  toHaveAttribute: (name: string, value: string) => Promise<void>;
}

/** What a person would wait to see; the locator's own patience, no sleep. */
export function expectOnly(locator: Locator): Eyes {
  return {
    toBeVisible: () => locator.waitFor({ state: 'visible' }),
    toHaveAttribute: async (name, value) => {
      expect(await locator.getAttribute(name)).toBe(value);
    },
  };
}

/** Under its title, and nothing on it is still loading. */
export async function settled(page: Page): Promise<void> {
  // By its element: a dialog takes the title behind it from the roles.
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** What a part of the screen says. Read too early it lacks what is asked for, and what is forbidden as well. */
export async function wordsOf(part: Locator): Promise<string> {
  await settled(part.page());
  return part.innerText();
}

/** The same of several parts, each in its own words, in their order. */
export async function linesOf(parts: Locator): Promise<string[]> {
  await settled(parts.page());
  return parts.allInnerTexts();
}

/** How many there are, and none that are still to come. */
export async function countOf(what: Locator): Promise<number> {
  await settled(what.page());
  return what.count();
}
