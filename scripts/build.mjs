/** `npm run build` ends here: bundles every entry of the table into `dist/`. */
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';

/** One line for each bundle: what it is made from and for. */
const ENTRIES = [
  { source: 'server/src/hosts/cli.ts', bundle: 'dist/cli.js', platform: 'node', isCommand: true },
];

const NODE = { platform: 'node', target: 'node20', format: 'cjs' };

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
await Promise.all(ENTRIES.map(buildEntry));

async function buildEntry({ source, bundle, isCommand }) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    ...NODE,
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: true,
    legalComments: 'external',
    charset: 'utf8',
    logLevel: 'warning',
    ...(isCommand ? { banner: { js: '#!/usr/bin/env node' } } : {}),
  });
  if (isCommand) chmodSync(join(ROOT, bundle), 0o755);
}
