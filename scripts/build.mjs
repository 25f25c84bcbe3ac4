/** `npm run build` ends here: bundles every entry of the table into `dist/`. */
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';

const NODE = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  // Some packages ask for the address of their module, which CommonJS does not know.
  define: { 'import.meta.url': 'bundleUrl' },
};
const BUNDLE_URL = 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;';
/**
 * Modules of Node.js that the protocol's library names at its top and that a server on standard input never uses: they are
 * loaded when something of theirs is called for the first time. Starting is a tenth faster for it.
 */
const LOADED_WHEN_USED = {
  name: 'loaded-when-used',
  setup(bundler) {
    bundler.onResolve({ filter: /^(?:crypto|child_process)$/ }, ({ path, importer }) =>
      /[\\/]node_modules[\\/]vscode-/.test(importer)
        ? { path, namespace: 'loaded-when-used' }
        : undefined,
    );
    bundler.onLoad({ filter: /./, namespace: 'loaded-when-used' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] });`,
    }));
  },
};
/** The YAML library in a bundle of its own: most runs read no configuration, and parsing its code takes time. */
const YAML_BESIDE = {
  name: 'yaml-beside',
  setup(bundler) {
    bundler.onResolve({ filter: /^yaml$/ }, () => ({ path: './yaml.js', external: true }));
  },
};
const BROWSER = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  alias: { path: 'path-browserify' },
};

/** One line for each bundle: what it is made from and for. */
const ENTRIES = [
  {
    source: 'server/src/hosts/cli.ts',
    bundle: 'dist/cli.js',
    options: { ...NODE, plugins: [YAML_BESIDE] },
    isCommand: true,
  },
  {
    source: 'server/src/hosts/server.ts',
    bundle: 'dist/server.js',
    options: { ...NODE, plugins: [LOADED_WHEN_USED, YAML_BESIDE] },
  },
  { source: 'node_modules/yaml/dist/index.js', bundle: 'dist/yaml.js', options: NODE },
  {
    source: 'server/src/hosts/browserServer.ts',
    bundle: 'dist/browser/server.js',
    options: { ...BROWSER, format: 'iife' },
  },
  {
    source: 'client/src/node.ts',
    bundle: 'dist/client.js',
    options: { ...NODE, external: ['vscode'] },
  },
  {
    source: 'client/src/browser.ts',
    bundle: 'dist/browser/client.js',
    options: { ...BROWSER, format: 'cjs', external: ['vscode'] },
  },
];

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
const built = await Promise.all(ENTRIES.map(buildEntry));
writeNotices(built.flatMap((result) => Object.keys(result.metafile.inputs)));

async function buildEntry({ source, bundle, options, isCommand }) {
  const shebang = isCommand ? '#!/usr/bin/env node\n' : '';
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    ...options,
    banner: { js: options.platform === 'node' ? `${shebang}${BUNDLE_URL}` : '' },
    // Names stay as they are written, so that stack traces can be read. (esbuild's keepNames would do that for short
    // names too, but it slows every closure down: 9 % of the whole run.)
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: bundle.startsWith('dist/browser/') || bundle === 'dist/client.js',
    legalComments: 'external',
    charset: 'utf8',
    logLevel: 'warning',
    metafile: true,
  });
  if (isCommand) chmodSync(join(ROOT, bundle), 0o755);
  return result;
}

/** The licences of the libraries that the bundles hold, in one file beside them. */
function writeNotices(inputs) {
  const packages = new Set(
    inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  );
  const notices = [...packages].sort().map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync(
    join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'),
    notices.join(`\n${'-'.repeat(80)}\n\n`),
  );
}
