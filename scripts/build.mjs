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
const BROWSER = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  alias: { path: 'path-browserify' },
};

/** Parsing a configuration, matching the patterns of packs and importing tables take large libraries, which most runs never load. */
const BESIDE = {
  name: 'beside',
  setup({ onResolve }) {
    onResolve({ filter: /^csv-parse\/sync$/ }, () => ({ path: './csv.js', external: true }));
    onResolve({ filter: /^read-excel-file\/node$/ }, () => ({ path: './xlsx.js', external: true }));
    onResolve({ filter: /^yaml$/ }, () => ({ path: './yaml.js', external: true }));
    onResolve({ filter: /\/configuration\/patterns$/ }, () => ({
      path: './patterns.js',
      external: true,
    }));
  },
};
const NODE_PROGRAM = { ...NODE, plugins: [LOADED_WHEN_USED, BESIDE] };
/** One file for both: a module of Node.js, and a script that a web worker imports. */
const ANYWHERE = {
  platform: 'neutral',
  target: 'es2022',
  format: 'iife',
  globalName: 'opinionSummaryPatterns',
  mainFields: ['module', 'main'],
  // In these words Node.js recognises the export of a module that is imported.
  footer: {
    js: 'if(typeof exports==="object")exports.compilePattern=opinionSummaryPatterns.compilePattern;',
  },
};

/** The script of the preview's page is a text in the client: a page may load nothing. `</` would end it too early. */
const PREVIEW_SCRIPT = await bundlePageScript('client/webview/preview.ts');
const CLIENT = {
  define: { PREVIEW_SCRIPT: JSON.stringify(PREVIEW_SCRIPT.replaceAll('</', '<\\/')) },
  external: ['vscode'],
};

/** One line for each bundle: what it is made from and for. */
const ENTRIES = [
  {
    source: 'server/src/hosts/cli.ts',
    bundle: 'dist/cli.js',
    options: NODE_PROGRAM,
    isCommand: true,
  },
  {
    source: 'server/src/hosts/server.ts',
    bundle: 'dist/server.js',
    options: NODE_PROGRAM,
    // It is packaged, and read anew at each start: short names make it a fifth smaller.
    hasShortNames: true,
  },
  {
    source: 'node_modules/yaml/dist/index.js',
    bundle: 'dist/yaml.js',
    options: NODE,
    hasShortNames: true,
  },
  { source: 'node_modules/csv-parse/lib/sync.js', bundle: 'dist/csv.js', options: NODE },
  { source: 'node_modules/read-excel-file/node/index.js', bundle: 'dist/xlsx.js', options: NODE },
  {
    source: 'server/src/configuration/patterns.ts',
    bundle: 'dist/patterns.js',
    options: ANYWHERE,
    hasShortNames: true,
  },
  {
    source: 'server/src/hosts/browserServer.ts',
    bundle: 'dist/browser/server.js',
    options: { ...BROWSER, format: 'iife' },
    hasShortNames: true,
  },
  {
    source: 'client/src/node.ts',
    bundle: 'dist/client.js',
    options: { ...NODE, ...CLIENT, define: { ...NODE.define, ...CLIENT.define } },
    hasShortNames: true,
  },
  {
    source: 'client/src/browser.ts',
    bundle: 'dist/browser/client.js',
    options: { ...BROWSER, ...CLIENT, format: 'cjs' },
    hasShortNames: true,
  },
];

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
const built = await Promise.all(ENTRIES.map(buildEntry));
writeNotices(built.flatMap((result) => Object.keys(result.metafile.inputs)));

async function bundlePageScript(source) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [source],
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

async function buildEntry({ source, bundle, options, isCommand, hasShortNames = false }) {
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
    minifyIdentifiers: hasShortNames,
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
