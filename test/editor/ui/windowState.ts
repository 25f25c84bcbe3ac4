/** What VS Code keeps of a window in the browser, from which it opens the window again; it writes every few seconds. */
import type { Page } from 'playwright-core';
import { LIMIT } from './patience';

/** Runs in the page: true once one of VS Code's stores holds the words. */
const IS_STORED = `async (words) => {
  const whenDone = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  for (const { name } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) continue;
    const database = await whenDone(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const values = await Promise.all(
      stores.map((store) => whenDone(database.transaction(store).objectStore(store).getAll())),
    );
    database.close();
    if (JSON.stringify(values).includes(words)) return true;
  }
  return false;
}`;

/** Waits until what is kept names these words, such as the title of a tab. */
export async function waitUntilStored(page: Page, words: string): Promise<void> {
  const expression = `(${IS_STORED})(${JSON.stringify(words)})`;
  await page.waitForFunction(expression, undefined, { polling: 200, timeout: LIMIT });
}
