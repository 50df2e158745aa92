import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const;

/**
 * No violation at either width, and nothing wider than a phone. The dark theme is the same page in other colours: its
 * contrasts are asked, once.
 *
 * @param part where the page around was asked before: what is new on it
 */
export async function expectAccessible(page: Page, screen: string, part?: string): Promise<void> {
  await page.evaluate(SOURCE);
  await inColours(page, 'light');
  for (const size of WIDTHS) {
    await page.setViewportSize(size);
    await painted(page);
    const at = `${screen}, ${String(size.width)} px`;
    expect.soft(await violations(page, { part }), at).toEqual([]);
    expect.soft(await overflow(page), `${at}: nothing wider than the page`).toEqual([]);
  }
  await inColours(page, 'dark');
  expect.soft(await violations(page, { part, rules: ['color-contrast'] }), `${screen}, dark`).toEqual([]);
  await inColours(page, 'light');
}

/** The theme follows the machine; what is measured is painted first. */
async function inColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction(
    (scheme) =>
      // The person's page has one theme and no such sign.
      (document.documentElement.dataset['mantineColorScheme'] ?? scheme) === scheme &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    colorScheme,
  );
  await painted(page);
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

interface Asked {
  readonly part: string | undefined;
  readonly rules?: readonly string[];
}

async function violations(page: Page, asked: Asked): Promise<string[]> {
  const results = await page.evaluate(async ({ part, rules }) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: Document | string, options: object) => Promise<AxeResults> };
    };
    return axe.run(part ?? document, {
      resultTypes: ['violations'],
      iframes: false,
      ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: rules } }),
    });
  }, asked);
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`).join(' | ')}`,
  );
}

async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
  });
}
