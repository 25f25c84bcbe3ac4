/** Runs the suites in a real VS Code: in the Node extension host, and in the web worker extension host of VS Code for the Web. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, type RunningHost } from './browser.mjs';
import { describeSuites } from './describeSuites';
import { startNodeHost } from './nodeHost.mjs';
import { runSuite } from './runSuite';
import type { SuiteResults } from './suiteResults';
import { startWebHost } from './webHost.mjs';

const PROJECT = process.env.OPINION_SUMMARY_TEST_PROJECT ?? join(__dirname, '../..');
const SUITE_LIMIT = 2 * 60_000;

describeSuites('Node extension host', (workspace, { node }) =>
  runIn(() => startNodeHost({ project: PROJECT, workspace, tests: node })),
);
describeSuites('web worker extension host', (workspace, { web }) =>
  runIn(() => startWebHost({ project: PROJECT, workspace, tests: web })),
);

async function runIn(start: () => Promise<RunningHost>): Promise<SuiteResults> {
  let browser: Browser | undefined;
  let host: RunningHost | undefined;
  try {
    browser = await launchBrowser();
    host = await start();
    return await runSuite(host, browser, SUITE_LIMIT);
  } finally {
    await host?.stop();
    await browser?.close();
  }
}
