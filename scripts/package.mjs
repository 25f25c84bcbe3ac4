/** `npm run package`: makes the extension's VSIX and checks that it is small and holds no sources. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { ROOT } from './setup.mjs';

const MOST_KILOBYTES = 700;
const MOST_FILES = 60;

const packagePath = join(ROOT, 'out', 'opinion-summary.vsix');
mkdirSync(join(ROOT, 'out'), { recursive: true });
const files = await listFiles({ cwd: ROOT, dependencies: false });
const strays = files.filter((file) => /(?:^|\/)(?:node_modules|src|test)\/|\.ts$/.test(file));
await createVSIX({
  cwd: ROOT,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  readmePath: 'client/README.md',
});
const bytes = statSync(packagePath).size;
const kilobytes = bytes / 1000;
// vsce has told the number of files, that of the list of files among them, and the size in KiB, which it calls KB.
const kibibytes = bytes / 1024;
console.log(
  `${kilobytes.toFixed(0)} kB (${kibibytes.toFixed(0)} KiB) of at most ${MOST_KILOBYTES} kB.`,
);
const problems = [
  ...strays.map((file) => `${file} does not belong into it.`),
  ...(files.length > MOST_FILES ? [`More than ${MOST_FILES} files.`] : []),
  ...(kilobytes > MOST_KILOBYTES ? [`More than ${MOST_KILOBYTES} kB.`] : []),
];
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
