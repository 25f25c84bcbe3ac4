/** Operates the review view as a reviewer does. */
import type { Locator } from 'playwright-core';
import type { Driver } from './driver';
import { readTexts } from './patience';

export class ReviewDriver {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** Shows the view and answers its rows, as soon as a finding is listed. */
  async open(): Promise<readonly string[]> {
    await this.#page.locator('.activitybar [aria-label^="Opinion Summary"]').first().click();
    // A finding stands below its part and its document.
    await this.#pane.locator('.monaco-list-row[aria-level="3"]').first().waitFor();
    return this.readRows();
  }

  async readRows(): Promise<readonly string[]> {
    return readTexts(this.#rows);
  }

  /** Ticks one entry of the filter. */
  async filter(label: string): Promise<void> {
    await this.#button('Filter Review').click();
    const rows = this.#page.locator('.quick-input-list .monaco-list-row');
    const text = this.#page.getByText(label, { exact: true });
    await rows.filter({ has: text }).first().click();
    await this.#page.keyboard.press('Enter');
  }

  async clearFilter(): Promise<void> {
    await this.#button('Clear Filter').click();
  }

  /** Resolves when these words stand above the tree. */
  async waitForMessage(words: string): Promise<void> {
    await this.#pane.locator('.message', { hasText: words }).waitFor();
  }

  /** Accepts the first finding of a rule; a baseline is made where there is none. */
  async accept(rule: string, reason: string): Promise<void> {
    const row = this.#rows.filter({ hasText: rule }).first();
    await row.click(); // The buttons of the row that is chosen stay, wherever the mouse is.
    await row.locator('[aria-label^="Accept with Reason"]').click();
    await this.sayWhy(reason);
    await this.#page.locator('.monaco-dialog-box').getByText('Create', { exact: true }).click();
  }

  /** Answers the question for the reason. */
  async sayWhy(reason: string): Promise<void> {
    const input = this.#page.locator('.quick-input-widget input[type="text"]');
    await input.fill(reason);
    await input.press('Enter');
  }

  /** Opens the list of what is accepted, photographs it and takes the one with a reason back. */
  async takeBack(reason: string, photograph: string): Promise<void> {
    await this.#rows
      .filter({ hasText: /^Accepted/ })
      .first()
      .click();
    const row = this.#rows.filter({ hasText: reason }).first();
    await row.click();
    await this.#driver.photograph(photograph);
    await row.locator('[aria-label^="Take Back"]').click();
  }

  async waitUntilShown(words: string): Promise<void> {
    await this.#rows.filter({ hasText: words }).first().waitFor();
  }

  async waitUntilGone(words: string): Promise<void> {
    await this.#rows.filter({ hasText: words }).first().waitFor({ state: 'detached' });
  }

  get #page(): Driver['page'] {
    return this.#driver.page;
  }

  get #pane(): Locator {
    return this.#page.locator('.pane', { has: this.#page.locator('.customview-tree') });
  }

  /** The view is alone in its container: its buttons stand in the title of the side bar. */
  #button(label: string): Locator {
    return this.#page.locator(`.sidebar .composite.title [aria-label^="${label}"]`).first();
  }

  get #rows(): Locator {
    return this.#pane.locator('.monaco-list-row');
  }
}
