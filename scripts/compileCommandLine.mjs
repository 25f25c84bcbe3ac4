/** Keeps what the engine compiles of the command line, in the order of a usual run: `runCompiled` starts with it. Part of the build. */
import { renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const BUNDLE = join(ROOT, 'dist/commandLine.js');
const COMPILED = `${BUNDLE}.compiled`;

process.chdir(ROOT);
process.argv.splice(2, Infinity, 'lint', 'examples');
const { program } = createRequire(import.meta.url)('../dist/cli.js');
process.on('exit', () => {
  // Those that read it meanwhile find all of it or nothing.
  writeFileSync(`${COMPILED}.new`, program.createCachedData());
  renameSync(`${COMPILED}.new`, COMPILED);
  process.exitCode = 0; // The examples have findings.
});
