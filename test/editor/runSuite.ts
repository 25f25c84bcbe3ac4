/** Opens the window of a host, which runs the suite inside, and collects the results from its console. */
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import type { RunningHost } from './browser.mjs';
import { DONE, RESULT, START, type TestResult } from './suite/report';

const LAST_LINES = 30;

/** Results by the name of the test. Rejects when the suite does not end within the limit (milliseconds). */
export async function runSuite(
  host: RunningHost,
  browser: Browser,
  limit: number,
): Promise<ReadonlyMap<string, TestResult>> {
  const results = new Map<string, TestResult>();
  const lines: string[] = [];
  let running = 'the first test';
  let page: Page | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (reason: string): void =>
        reject(new Error(`${reason}. Last lines of its console:\n${lines.join('\n')}`));
      const timer = setTimeout(
        () => fail(`The suite did not end within ${limit / 1000} s; it waited for ${running}`),
        limit,
      );
      const readLine = (message: ConsoleMessage): void => {
        const line = message.text();
        lines.push(line.slice(0, 500));
        if (lines.length > LAST_LINES) lines.shift();
        const result = readAfter(line, RESULT) as TestResult | undefined;
        if (result !== undefined) results.set(result.name, result);
        const started = readAfter(line, START);
        if (started !== undefined) running = `“${started}”`;
        if (!line.includes(DONE)) return;
        clearTimeout(timer);
        resolve();
      };
      host
        .openPage(browser, (created) => {
          created.on('console', readLine);
          created.on('pageerror', (error) => lines.push(error.message));
          created.on('crash', () => fail('The page crashed'));
        })
        .then((opened) => {
          page = opened;
        }, reject);
    });
  } finally {
    await page?.context().close();
  }
  return results;
}

/** The JSON that follows the marker in a line; undefined when the line has no marker. */
function readAfter(line: string, marker: string): unknown {
  const at = line.indexOf(marker);
  return at < 0 ? undefined : JSON.parse(line.slice(at + marker.length));
}
