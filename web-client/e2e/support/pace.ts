import type { Locator, Page } from 'playwright-core';

/**
 * How long a practised worker would take, by a stated pace: 1.2 s to see and tap one thing, 0.25 s for a typed
 * character or letter, 3 s to read a new screen. The machine's own time is added as it was. A model, not a measurement
 * of people: nobody speaks, thinks or hesitates in it, and the person beside does all three.
 */
export const PACE = { tap: 1.2, character: 0.25, reading: 3 };

export class Pace {
  actions = 0;
  private human = 0;
  private readonly begun = Date.now();

  constructor(private readonly page: Page) {}

  async tap(target: Locator): Promise<void> {
    this.count(PACE.tap);
    await target.click();
  }

  async type(target: Locator, text: string): Promise<void> {
    this.count(PACE.tap + PACE.character * text.length);
    await target.fill(text);
  }

  async key(key: string): Promise<void> {
    this.count(PACE.character);
    await this.page.keyboard.press(key);
  }

  /** A new screen has come and is read. */
  async read(title: string | RegExp, level: 1 | 2 = 1): Promise<void> {
    await this.page.getByRole('heading', { level, name: title }).waitFor();
    this.human += PACE.reading;
  }

  get seconds(): number {
    return Math.round(this.human + (Date.now() - this.begun) / 1000);
  }

  private count(seconds: number): void {
    this.actions += 1;
    this.human += seconds;
  }
}
