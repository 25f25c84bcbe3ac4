/** `npm run build` ends here: bundles every entry of the table into `dist/`. */
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';

/** One line for each bundle: what it is made from and for. */
const ENTRIES = [{ source: 'server/src/hosts/cli.ts', bundle: 'dist/cli.js', isCommand: true }];

const NODE = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  // Some packages ask for the address of their module, which CommonJS does not know.
  define: { 'import.meta.url': 'bundleUrl' },
};
const BUNDLE_URL = 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;';

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
await Promise.all(ENTRIES.map(buildEntry));

async function buildEntry({ source, bundle, isCommand }) {
  const shebang = isCommand ? '#!/usr/bin/env node\n' : '';
  await build({
    absWorkingDir: ROOT,
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    ...NODE,
    banner: { js: `${shebang}${BUNDLE_URL}` },
    // Names stay as they are written, so that stack traces can be read. (esbuild's keepNames would do that for short
    // names too, but it slows every closure down: 9 % of the whole run.)
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'external',
    charset: 'utf8',
    logLevel: 'warning',
  });
  if (isCommand) chmodSync(join(ROOT, bundle), 0o755);
}
