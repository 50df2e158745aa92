import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Tab until the element with that name has the focus; every stop on the way shows where it is. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  await walk(page, name, 'Tab');
}

/** The same, the other way round. */
export async function backTo(page: Page, name: string | RegExp): Promise<void> {
  await walk(page, name, 'Shift+Tab');
}

async function walk(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const walked: string[] = [];
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press(key);
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
