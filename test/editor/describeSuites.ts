/** Lets mocha tell each test that runs inside a window of VS Code, whatever that window runs in. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { buildSuite, readTestNames, type SuiteBundles } from './bundles';
import type { SuiteResults } from './suiteResults';
import { createWorkspace, WORKSPACES } from './workspaces';

/** The first run on a machine downloads VS Code, and perhaps a browser. */
const INSTALL_LIMIT = 15 * 60_000;

/** `runSuite` opens the folder in a window of VS Code, runs a bundle in its extension host and answers the results. */
export function describeSuites(
  host: string,
  runSuite: (folder: string, bundles: SuiteBundles) => Promise<SuiteResults>,
): void {
  for (const workspace of WORKSPACES) {
    const bundles = buildSuite(workspace);
    describe(`editor: ${host}, ${workspace}`, function () {
      this.timeout(INSTALL_LIMIT);
      let results: SuiteResults = new Map();
      let failure: unknown;

      before(async () => {
        const folder = createWorkspace(workspace);
        try {
          results = await runSuite(folder, bundles);
        } catch (error) {
          // A failure here is that of every test: each must count.
          failure = error;
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      });

      for (const name of readTestNames(bundles.node)) {
        it(name, () => {
          if (failure !== undefined) throw failure;
          const result = results.get(name);
          assert.ok(result !== undefined, 'The suite ended without a result of this test.');
          if (result.failure !== undefined) throw new Error(result.failure);
        });
      }
    });
  }
}
