/** Opens the window of a host, which runs the suite inside, and collects the results from its console. */
import type { Browser, Page } from 'playwright-core';
import type { RunningHost } from './browser.mjs';
import { createResultReader, type SuiteResults } from './suiteResults';

/** Results by the name of the test. Rejects when the suite does not end within the limit (milliseconds). */
export async function runSuite(
  host: RunningHost,
  browser: Browser,
  limit: number,
): Promise<SuiteResults> {
  const reader = createResultReader();
  let page: Page | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (reason: string): void => reject(reader.explain(reason));
      const timer = setTimeout(() => fail(`The suite did not end within ${limit / 1000} s`), limit);
      host
        .openPage(browser, (created) => {
          created.on('console', (message) => {
            if (!reader.readLine(message.text())) return;
            clearTimeout(timer);
            resolve();
          });
          created.on('pageerror', (error) => reader.readLine(error.message));
          created.on('crash', () => fail('The page crashed'));
        })
        .then((opened) => {
          page = opened;
        }, reject);
    });
  } finally {
    await page?.context().close();
  }
  return reader.results;
}
