/** Runs the suites in the programs that `npm run test:desktop` has downloaded. No part of `npm test`. */
import { join } from 'node:path';
import { describeSuites } from './describeSuites';
import { runDesktopSuite } from './desktopSuite';

const PROJECT = join(__dirname, '../..');
const LIMIT = 3 * 60_000;
/** Paths by version, as JSON. */
const EXECUTABLES: Readonly<Record<string, string>> = JSON.parse(
  process.env.OPINION_SUMMARY_DESKTOP ?? '{}',
);

for (const [version, executable] of Object.entries(EXECUTABLES))
  describeSuites(`VS Code ${version}`, (folder, { node }) =>
    runDesktopSuite({ executable, project: PROJECT, folder, tests: node, limit: LIMIT }),
  );
