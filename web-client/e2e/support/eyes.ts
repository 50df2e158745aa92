import type { Locator } from 'playwright-core';
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
