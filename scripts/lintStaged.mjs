#!/usr/bin/env node
/** The hook of pre-commit: builds the program, unless that has happened, and lints the files that are named. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runForStatus } from './setup.mjs';

/** Standard error: what is found stands alone on standard output. */
const TOLD = { stdio: ['ignore', 2, 2] };
/** The build writes it last. */
const isBuilt = existsSync(join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'));

const built = isBuilt ? 0 : runForStatus('npm', ['run', '--silent', 'build'], TOLD);
process.exitCode =
  built === 0
    ? runForStatus(
        process.execPath,
        [join(ROOT, 'dist/cli.js'), 'lint', ...process.argv.slice(2)],
        { cwd: process.cwd() },
      )
    : 2;
