/** Types of `browser.mjs`, and what every host offers once it runs. */
import type { Browser, Page } from 'playwright-core';

/** The size of a window in CSS pixels, 1280 × 800 by default, and how many pixels of a picture make one of them. */
export interface WindowView {
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
}

/** A host that serves a window of VS Code. */
export interface RunningHost {
  readonly url: string;
  /** Opens the window in a browser context of its own. `whenCreated` sees the page before it loads anything. */
  openPage(browser: Browser, whenCreated?: (page: Page) => void, view?: WindowView): Promise<Page>;
  /** Ends every process of the host and removes what it wrote. */
  stop(): Promise<void>;
}

export function launchBrowser(): Promise<Browser>;
export function openWindow(
  browser: Browser,
  url: string,
  whenCreated?: (page: Page) => void,
  view?: WindowView,
): Promise<Page>;
