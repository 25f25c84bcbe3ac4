/** How the bundles of `dist/` find one another, and which modules they load only when something of them is used: plugins of esbuild. */
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/**
 * The language server is one bundle for a process of Node.js and for a web worker, and so is the extension. What belongs to
 * one of the two is there for both, and nothing of it is run in the other: modules of Node.js are loaded when something of
 * theirs is called for the first time (which also makes starting a tenth faster), and the protocol's libraries are taken in
 * their three pieces.
 */
export const ANY_HOST = {
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
      /^(vscode-(?:jsonrpc|language(?:client|server|server-protocol)))(?:\/(node|browser)?)?$/;
    onResolve({ filter: pieces }, ({ path }) => {
      const [, library, host] = pieces.exec(path);
      const file = host === undefined ? 'common/api.js' : `${host}/main.js`;
      return { path: join(ROOT, 'node_modules', library, 'lib', file) };
    });
    loadYamlWhenUsed(join(ROOT, 'node_modules/yaml/dist/index.js'), { onResolve, onLoad });
  },
};

/** Matching the patterns of packs and importing tables or Word files take large libraries, which most runs never load. */
export const LIBRARIES_BESIDE = {
  name: 'libraries-beside',
  setup({ onResolve }) {
    const bundles = { patterns: './patterns.js', officeFiles: './office.js' };
    onResolve({ filter: /\/(?:configuration\/patterns|officeFiles)$/ }, ({ path }) => ({
      path: bundles[path.replace(/^.*\//, '')],
      external: true,
    }));
  },
};

/** Parsing a configuration and reading a PDF or a web page take large libraries as well. */
export const BESIDE = {
  name: 'beside',
  setup({ onResolve, onLoad }) {
    loadYamlWhenUsed('./yaml.js', { onResolve, onLoad });
    onResolve({ filter: /^\.\/yaml\.js$/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /\/pdf\/readPdfFile$/ }, () => ({ path: './pdf.js', external: true }));
    onResolve({ filter: /\/web\/readWebPage$/ }, () => ({ path: './web.js', external: true }));
    LIBRARIES_BESIDE.setup({ onResolve });
  },
};

/** Archives are unpacked at once: what unpacks large ones elsewhere needs workers, of another kind in each host. */
export const UNPACKED_AT_ONCE = {
  name: 'unpacked-at-once',
  setup({ onResolve, onLoad }) {
    // It is the one that the library which unpacks brings along.
    onResolve({ filter: /^fflate$/, namespace: 'file' }, ({ resolveDir }) => ({
      path: 'fflate',
      namespace: 'at-once',
      pluginData: resolveDir,
    }));
    onLoad({ filter: /./, namespace: 'at-once' }, ({ pluginData }) => ({
      contents: `
        import { unzipSync } from 'fflate/browser';
        export { strFromU8 } from 'fflate/browser';
        export function unzip(archive, tell) {
          let files;
          try { files = unzipSync(archive); } catch (error) { return tell(error); }
          tell(null, files);
        }`,
      resolveDir: pluginData,
    }));
  },
};

/**
 * The server answers its first message from a small bundle; all that reads documents lies beside it and is loaded behind that
 * answer, at once and not later: by the time the next message is taken up, it is there. It uses the first one's library.
 */
export const DOCUMENTS_BESIDE = {
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

export const LIBRARY_GIVEN = {
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

/**
 * The text of a module that loads another one when something of it is called for the first time. The proxy is the prototype:
 * an import of single names copies what a module itself has, which must be nothing. It calls itself translated from an ES
 * module, of which nobody makes a copy.
 */
function loadWhenUsed(path) {
  return `const load = (_, name) => {
      if (name === '__esModule') return true;
      const loaded = require(${JSON.stringify(path)});
      return name === 'default' ? loaded : loaded[name];
    };
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
