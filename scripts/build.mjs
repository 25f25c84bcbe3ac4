/** `npm run build` ends here: bundles every entry of the table into `dist/`. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
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
 * The language server is one bundle for a process of Node.js and for a web worker. What belongs to one of the two is there
 * for both, and nothing of it is run in the other: modules of Node.js are loaded when something of theirs is called for the
 * first time (which also makes starting a tenth faster), and the protocol's library is taken in its three pieces.
 */
const ANY_HOST = {
  name: 'any-host',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?[a-z/_0-9]+$/, namespace: 'file' }, ({ path }) => {
      const name = path.replace(/^node:/, '');
      return builtinModules.includes(name)
        ? { path: name, namespace: 'loaded-when-used' }
        : undefined;
    });
    onLoad({ filter: /./, namespace: 'loaded-when-used' }, ({ path }) => ({
      contents:
        path === 'process'
          ? 'module.exports = typeof process === "object" ? process : { env: {} };'
          : loadWhenUsed(`node:${path}`),
    }));
    const pieces =
      /^(vscode-(?:jsonrpc|languageserver|languageserver-protocol))(?:\/(node|browser)?)?$/;
    onResolve({ filter: pieces }, ({ path }) => {
      const [, library, host] = pieces.exec(path);
      const file = host === undefined ? 'common/api.js' : `${host}/main.js`;
      return { path: join(ROOT, 'node_modules', library, 'lib', file) };
    });
    loadYamlWhenUsed(join(ROOT, 'node_modules/yaml/dist/index.js'), { onResolve, onLoad });
  },
};
const BROWSER = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  alias: { path: 'path-browserify' },
};

const PATTERNS_BESIDE = {
  name: 'patterns-beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/configuration\/patterns$/ }, () => ({
      path: './patterns.js',
      external: true,
    }));
  },
};
/** Parsing a configuration, matching the patterns of packs and importing tables take large libraries, which most runs never load. */
const BESIDE = {
  name: 'beside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^csv-parse\/sync$/ }, () => ({ path: './csv.js', external: true }));
    onResolve({ filter: /^read-excel-file\/node$/ }, () => ({ path: './xlsx.js', external: true }));
    loadYamlWhenUsed('./yaml.js', { onResolve, onLoad });
    onResolve({ filter: /^\.\/yaml\.js$/ }, ({ path }) => ({ path, external: true }));
    PATTERNS_BESIDE.setup({ onResolve });
  },
};
/** One function of ASCII letters, which `runCompiled` runs with the code that the engine made of it. */
const COMPILED = {
  ...NODE,
  plugins: [BESIDE],
  charset: 'ascii',
  supported: { 'dynamic-import': false },
  banner: { js: `(function(exports,require,module,__filename,__dirname){${BUNDLE_URL}` },
  footer: { js: '})' },
};
/**
 * The server answers its first message from a small bundle; all that reads documents lies beside it and is loaded behind that
 * answer, at once and not later: by the time the next message is taken up, it is there. It uses the first one's library.
 */
const DOCUMENTS_BESIDE = {
  name: 'documents-beside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/documents$/ }, () => ({ path: 'documents', namespace: 'beside' }));
    onLoad({ filter: /./, namespace: 'beside' }, () => ({
      contents: `
        globalThis.opinionSummaryLibrary = require('vscode-languageserver');
        module.exports = require('./documents.js');`,
      resolveDir: ROOT,
    }));
    onResolve({ filter: /^\.\/documents\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};
const LIBRARY_GIVEN = {
  name: 'library-given',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode-languageserver$/ }, () => ({
      path: 'library',
      namespace: 'given',
    }));
    onLoad({ filter: /./, namespace: 'given' }, () => ({
      contents: 'module.exports = globalThis.opinionSummaryLibrary;',
    }));
  },
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
  plugins: [LIBRARY_GIVEN, ANY_HOST, PATTERNS_BESIDE],
  footer: {
    js: 'if(typeof exports==="object")module.exports=opinionSummaryDocuments;',
  },
};
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
  { source: 'node_modules/csv-parse/lib/sync.js', bundle: 'dist/csv.js', options: NODE },
  { source: 'node_modules/read-excel-file/node/index.js', bundle: 'dist/xlsx.js', options: NODE },
  {
    source: 'server/src/configuration/patterns.ts',
    bundle: 'dist/patterns.js',
    options: ANYWHERE,
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
writeFileSync(
  join(ROOT, 'dist/browser/server.js'),
  '// The address of a web worker that is the language server.\nimportScripts(new URL("../server.js", self.location.href).href);\n',
);
execFileSync(process.execPath, [join(ROOT, 'scripts/compileCommandLine.mjs')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
writeNotices(built.flatMap((result) => Object.keys(result.metafile.inputs)));

/**
 * The text of a module that loads another one when something of it is called for the first time. The proxy is the prototype:
 * an import of single names copies what a module itself has, which must be nothing.
 */
function loadWhenUsed(path) {
  return `const load = (_, name) => (name === '__esModule' ? undefined : require(${JSON.stringify(path)})[name]);
    module.exports = Object.create(new Proxy({}, { get: load }));`;
}

/** Few runs read YAML. */
function loadYamlWhenUsed(path, { onResolve, onLoad }) {
  onResolve({ filter: /^yaml$/ }, () => ({ path: 'yaml', namespace: 'yaml-when-used' }));
  onLoad({ filter: /./, namespace: 'yaml-when-used' }, () => ({
    contents: loadWhenUsed(path),
    resolveDir: ROOT,
  }));
}

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
  return result;
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
