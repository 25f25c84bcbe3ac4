/** Types of `browser.mjs`, and what every host offers once it runs. */
import type { Browser, Page } from 'playwright-core';

/** A host that serves a window of VS Code. */
export interface RunningHost {
  readonly url: string;
  /** Opens the window in a browser context of its own. `whenCreated` sees the page before it loads anything. */
  openPage(browser: Browser, whenCreated?: (page: Page) => void): Promise<Page>;
  /** Ends every process of the host and removes what it wrote. */
  stop(): Promise<void>;
}

export function launchBrowser(): Promise<Browser>;
export function openWindow(
  browser: Browser,
  url: string,
  whenCreated?: (page: Page) => void,
): Promise<Page>;
