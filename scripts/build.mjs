/** `npm run build` ends here: bundles every entry of the table into `dist/`. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import {
  ANY_HOST,
  BESIDE,
  DOCUMENTS_BESIDE,
  LIBRARIES_BESIDE,
  LIBRARY_GIVEN,
  UNPACKED_AT_ONCE,
} from './bundlePlugins.mjs';
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
/** One function of ASCII letters, which `runCompiled` runs with the code that the engine made of it. */
const COMPILED = {
  ...NODE,
  plugins: [BESIDE],
  charset: 'ascii',
  supported: { 'dynamic-import': false },
  banner: { js: `(function(exports,require,module,__filename,__dirname){${BUNDLE_URL}` },
  footer: { js: '})' },
};
const SERVER = {
  platform: 'node',
  target: 'es2022',
  format: 'iife',
  mainFields: ['module', 'main'],
  plugins: [DOCUMENTS_BESIDE, ANY_HOST],
};
/** A module of Node.js and a script that a web worker imports. In the words of its end Node.js recognises what is exported. */
const DOCUMENTS = {
  ...SERVER,
  globalName: 'opinionSummaryDocuments',
  // Of a text with other letters the engine keeps two bytes for each character.
  charset: 'ascii',
  plugins: [LIBRARY_GIVEN, ANY_HOST, LIBRARIES_BESIDE],
  footer: {
    js: 'if(typeof exports==="object")module.exports=opinionSummaryDocuments;',
  },
};
/** One file for both: a module of Node.js, and a script that a web worker imports. */
function forAnyHost(globalName, ...exported) {
  return {
    platform: 'neutral',
    target: 'es2022',
    format: 'iife',
    globalName,
    mainFields: ['module', 'main'],
    // In these words Node.js recognises the exports of a module that is imported.
    footer: {
      js: `if(typeof exports==="object"){${exported.map((name) => `exports.${name}=${globalName}.${name};`).join('')}}`,
    },
  };
}

/** The script of the preview's page is a text in the client: a page may load nothing. `</` would end it too early. */
const PREVIEW_SCRIPT = await bundlePageScript('client/webview/preview.ts');
const CLIENT = {
  platform: 'node',
  target: 'es2022',
  format: 'cjs',
  mainFields: ['module', 'main'],
  plugins: [ANY_HOST],
  define: { PREVIEW_SCRIPT: JSON.stringify(PREVIEW_SCRIPT.replaceAll('</', '<\\/')) },
  external: ['vscode'],
};

/** One line for each bundle: what it is made from and for. */
const ENTRIES = [
  {
    source: 'server/src/hosts/cli.ts',
    bundle: 'dist/cli.js',
    options: NODE,
    isCommand: true,
  },
  {
    source: 'server/src/hosts/commandLine.ts',
    bundle: 'dist/commandLine.js',
    options: COMPILED,
  },
  {
    source: 'server/src/hosts/server.ts',
    bundle: 'dist/server.js',
    options: SERVER,
    // It is packaged, and read anew at each start: short names make it a fifth smaller.
    hasShortNames: true,
    hasNamesOfScopes: true,
  },
  {
    source: 'server/src/hosts/documents.ts',
    bundle: 'dist/documents.js',
    options: DOCUMENTS,
    hasShortNames: true,
  },
  {
    source: 'node_modules/yaml/dist/index.js',
    bundle: 'dist/yaml.js',
    options: NODE,
    hasShortNames: true,
  },
  {
    source: 'server/src/configuration/patterns.ts',
    bundle: 'dist/patterns.js',
    options: forAnyHost('opinionSummaryPatterns', 'compilePattern'),
    hasShortNames: true,
  },
  {
    source: 'server/src/hosts/officeFiles.ts',
    bundle: 'dist/office.js',
    options: {
      ...forAnyHost('opinionSummaryOffice', 'readReferenceTable', 'wordFiles'),
      plugins: [UNPACKED_AT_ONCE],
    },
    hasShortNames: true,
  },
  {
    source: 'server/src/pdf/readPdfFile.ts',
    bundle: 'dist/pdf.js',
    // The library could load a PDF from an address, which is never asked of it; here it cannot.
    options: {
      ...NODE,
      define: { ...NODE.define, fetch: 'undefined', XMLHttpRequest: 'undefined' },
    },
    hasShortNames: true,
  },
  {
    source: 'server/src/web/readWebPage.ts',
    bundle: 'dist/web.js',
    options: NODE,
    hasShortNames: true,
  },
  {
    source: 'client/src/extension.ts',
    bundle: 'dist/browser/client.js',
    options: CLIENT,
    hasShortNames: true,
    hasNamesOfScopes: true,
  },
];

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
const built = await Promise.all(ENTRIES.map(buildEntry));
writeFileSync(
  join(ROOT, 'dist/client.js'),
  '// The extension on the desktop: the same bundle as in a browser, which can load one file only.\nmodule.exports = require("./browser/client.js");\n',
);
writeFileSync(
  join(ROOT, 'dist/browser/server.js'),
  '// The address of a web worker that is the language server.\nimportScripts(new URL("../server.js", self.location.href).href);\n',
);
execFileSync(process.execPath, [join(ROOT, 'scripts/compileCommandLine.mjs')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
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

async function buildEntry(entry) {
  const { source, bundle, options, isCommand, hasShortNames = false, hasNamesOfScopes } = entry;
  const shebang = isCommand ? '#!/usr/bin/env node\n' : '';
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    banner: {
      js: `${shebang}${options.define?.['import.meta.url'] === undefined ? '' : BUNDLE_URL}`,
    },
    // Names stay as they are written, so that stack traces can be read. (esbuild's keepNames would do that for short
    // names too, but it slows every closure down: 9 % of the whole run.)
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: hasShortNames,
    legalComments: 'external',
    charset: 'utf8',
    logLevel: 'warning',
    metafile: true,
    ...options,
  });
  if (isCommand) chmodSync(join(ROOT, bundle), 0o755);
  if (options.charset === 'ascii') escapeRest(join(ROOT, bundle));
  if (hasNamesOfScopes) await renameByScopes(join(ROOT, bundle));
  return result;
}

/** Gives each scope the shortest names again, so that functions look alike: packed, such a bundle is a tenth smaller. */
async function renameByScopes(bundle) {
  const { code } = await minify(readFileSync(bundle, 'utf8'), { compress: false, mangle: true });
  writeFileSync(bundle, code);
}

/** With `charset: 'ascii'` esbuild leaves the letters of patterns as they are; there, too, an escape stands for the same one. */
function escapeRest(bundle) {
  const ascii = readFileSync(bundle, 'utf8').replace(
    /[^\x00-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(bundle, ascii);
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
