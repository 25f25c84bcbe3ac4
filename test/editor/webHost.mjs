/** Serves VS Code for the Web, whose extensions run in a web worker, with a workspace that lives in memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { openWindow } from './browser.mjs';
import { getHosts } from './hosts.mjs';
import { startStaticServer } from './staticServer.mjs';

const MEMORY = join(dirname(fileURLToPath(import.meta.url)), 'memfs');

/** Types and their meaning: webHost.d.mts. */
export async function startWebHost({ project, workspace, tests, settings = {} }) {
  const hosts = await getHosts();
  const server = await startStaticServer({
    folders: { '/vscode': hosts.web, '/project': project },
    texts: {
      '/': writePage({ hosts, settings, hasTests: tests !== undefined }),
      '/memfs/package.json': readFileSync(join(MEMORY, 'package.json'), 'utf8'),
      '/memfs/extension.js': await bundleMemoryFileSystem(),
      '/memfs/files.json': JSON.stringify(readFolder(workspace)),
      // VS Code runs tests in the extension host of the extension whose folder they are in, and knows no other way.
      ...(tests !== undefined && { '/memfs/tests.js': readFileSync(tests, 'utf8') }),
    },
  });
  const url = `http://${server.authority}/`;
  return {
    url,
    openPage: (browser, whenCreated) => openWindow(browser, url, whenCreated),
    stop: server.stop,
  };
}

/** The page that VS Code's own web server would write: loader, paths of its libraries, and what the window opens. */
function writePage({ hosts, settings, hasTests }) {
  const libraries = listLibraries(join(hosts.web, 'node_modules'));
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<link rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.css">
</head>
<body aria-label="">
<script src="/vscode/out/vs/loader.js"></script>
<script src="/vscode/out/vs/webPackagePaths.js"></script>
<script>
const libraries = ${JSON.stringify(libraries)};
const paths = Object.fromEntries(Object.entries(self.webPackagePaths)
  .filter(([name]) => libraries.includes(name))
  .map(([name, file]) => [name, location.origin + '/vscode/node_modules/' + name + '/' + file]));
require.config({ baseUrl: location.origin + '/vscode/out', recordStats: true, paths });
</script>
<script src="/vscode/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/vscode/out/vs/workbench/workbench.web.main.js"></script>
<script>
require(['vs/workbench/workbench.web.main'], (workbench) => {
  const served = (path) => workbench.URI.revive({ scheme: 'http', authority: location.host, path });
  workbench.create(document.body, {
    additionalBuiltinExtensions: [],
    configurationDefaults: ${JSON.stringify(settings)},
    developmentOptions: {
      extensions: [served('/memfs'), served('/project')],
      extensionTestsPath: ${hasTests} ? served('/memfs/tests.js') : undefined,
    },
    productConfiguration: {
      version: '1.91.1', nameShort: 'VS Code', nameLong: 'VS Code', enableTelemetry: false,
    },
    workspaceProvider: {
      workspace: { folderUri: workbench.URI.revive({ scheme: 'memfs', path: '/workspace' }) },
      payload: [],
      trusted: true,
      open: async () => true,
    },
  });
});
</script>
</body>
</html>
`;
}

function listLibraries(folder) {
  return readdirSync(folder).flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`)
      : [name],
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

/** Every file by its path from the folder, as text. */
function readFolder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}
