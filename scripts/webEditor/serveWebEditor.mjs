/** Serves VS Code for the Web, whose extensions run in a web worker, with a workspace that lives in the memory of its page. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startStaticServer } from './staticServer.mjs';
import { writeWebViewPages } from './webViewPages.mjs';
import { writeWorkbenchPage } from './workbenchPage.mjs';

const MEMORY = join(dirname(fileURLToPath(import.meta.url)), 'memfs');

/** Types and their meaning: serveWebEditor.d.mts. */
export async function serveWebEditor({
  web,
  extension,
  files,
  settings = {},
  openedFiles = [],
  tests,
  token,
}) {
  const base = token === undefined ? '' : `/${token}`;
  const extensions = ['/memfs', '/extension'];
  // VS Code runs tests in the extension host of the extension whose folder they are in, and knows no other way.
  const testsAddress = tests === undefined ? undefined : '/memfs/tests.js';
  const page = { web, base, settings, extensions, tests: testsAddress, openedFiles };
  const server = await startStaticServer({
    folders: { '/vscode': web, ...extension.folders },
    texts: {
      ...extension.texts,
      ...writeWebViewPages(web, '/vscode'),
      '/': writeWorkbenchPage(page),
      '/memfs/package.json': readFileSync(join(MEMORY, 'package.json'), 'utf8'),
      '/memfs/extension.js': await bundleMemoryFileSystem(),
      '/memfs/files.json': JSON.stringify(files),
      ...(tests !== undefined && { [testsAddress]: readFileSync(tests, 'utf8') }),
    },
    token,
  });
  return { url: `http://${server.authority}${base}/`, stop: server.stop };
}

/** Every file of a folder by its path from there, as text. */
export function readFolder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(folder.length + 1).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ]),
  );
}

async function bundleMemoryFileSystem() {
  const { outputFiles } = await build({
    entryPoints: [join(MEMORY, 'extension.ts')],
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
