/** Runs the suite in a real VS Code: in the Node extension host, and in the web worker extension host of VS Code for the Web. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, type RunningHost } from './browser.mjs';
import { buildSuite, readTestNames } from './bundles';
import { startNodeHost } from './nodeHost.mjs';
import { runSuite } from './runSuite';
import type { TestResult } from './suite/report';
import { startWebHost } from './webHost.mjs';

const ROOT = join(__dirname, '../..');
const PROJECT = process.env.OPINION_SUMMARY_TEST_PROJECT ?? ROOT;
/** The first run on a machine downloads VS Code, and perhaps a browser. */
const INSTALL_LIMIT = 15 * 60_000;
const SUITE_LIMIT = 2 * 60_000;

const bundles = buildSuite();
const names = readTestNames(bundles.node);

const HOSTS: readonly {
  readonly title: string;
  readonly start: (workspace: string) => Promise<RunningHost>;
}[] = [
  {
    title: 'Node extension host',
    start: (workspace) => startNodeHost({ project: PROJECT, workspace, tests: bundles.node }),
  },
  {
    title: 'web worker extension host',
    start: (workspace) => startWebHost({ project: PROJECT, workspace, tests: bundles.web }),
  },
];

for (const { title, start } of HOSTS) {
  describe(`editor: ${title}`, function () {
    this.timeout(INSTALL_LIMIT);
    let results: ReadonlyMap<string, TestResult> = new Map();
    let failure: unknown;

    before(async () => {
      // A failure here is that of every test: each must count.
      results = await runIn(start).catch((error: unknown) => {
        failure = error;
        return new Map();
      });
    });

    for (const name of names) {
      it(name, () => {
        if (failure !== undefined) throw failure;
        const result = results.get(name);
        assert.ok(result !== undefined, 'The suite ended without a result of this test.');
        if (result.failure !== undefined) throw new Error(result.failure);
      });
    }
  });
}

async function runIn(
  start: (workspace: string) => Promise<RunningHost>,
): Promise<ReadonlyMap<string, TestResult>> {
  const workspace = mkdtempSync(join(tmpdir(), 'opinion-summary-workspace-'));
  cpSync(join(ROOT, 'examples'), workspace, { recursive: true });
  let browser: Browser | undefined;
  let host: RunningHost | undefined;
  try {
    browser = await launchBrowser();
    host = await start(workspace);
    return await runSuite(host, browser, SUITE_LIMIT);
  } finally {
    await host?.stop();
    await browser?.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}
