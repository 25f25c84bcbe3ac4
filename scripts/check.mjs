/** `npm run check`: everything that is checked without running the product. Ends with `N passed, N failed`. */
import { runForStatus, setUp } from './setup.mjs';

const CHECKS = [
  ['Types of the core, without Node.js and DOM', 'npx', ['tsc', '-p', 'server/src/core']],
  ['Types of everything', 'npx', ['tsc', '-p', '.']],
  ["Types of the preview's page, with DOM", 'npx', ['tsc', '-p', 'client/webview']],
  ['Format and lint', 'npx', ['biome', 'check', '.']],
  ['Unused files, exports and dependencies', 'npx', ['knip']],
  ['Generated files are fresh', 'npx', ['tsx', 'scripts/generate.ts', '--check']],
  ['Accuracy figures are fresh', 'npx', ['tsx', 'test/accuracy/run.ts', '--check']],
  [
    'ATC groups agree with the WHO index, where it is present',
    'npx',
    ['tsx', 'scripts/checkAtcGroups.ts'],
  ],
  [
    'Reference tables are imported whole and right, where they are present',
    'npx',
    ['tsx', 'scripts/checkReferenceTables.ts'],
  ],
  ['Licences of dependencies', process.execPath, ['scripts/checkLicences.mjs']],
];

setUp();
const failed = [];
for (const [name, command, args] of CHECKS) {
  const status = runForStatus(command, args);
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name}`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join('; ')}`);
console.log(`${CHECKS.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
