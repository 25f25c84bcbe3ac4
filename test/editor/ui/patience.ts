/** How long those who operate a window wait, and how they read its rows. */
import type { Locator } from 'playwright-core';

/** How long a driver waits for anything, in milliseconds. */
export const LIMIT = 30_000;
/** How often a key or a click is tried that VS Code may have missed. */
export const MOST_ATTEMPTS = 5;
const PATIENCE_MILLISECONDS = 5_000;

/** False when the first of the elements is not in this state after some patience. */
export function isReached(elements: Locator, state: 'visible' | 'hidden'): Promise<boolean> {
  return elements
    .first()
    .waitFor({ state, timeout: PATIENCE_MILLISECONDS })
    .then(
      () => true,
      () => false,
    );
}

/** The words of each row, without the icons and line breaks between its parts. */
export async function readTexts(rows: Locator): Promise<readonly string[]> {
  const texts = await rows.allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}
