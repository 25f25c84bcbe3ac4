/** Writes the page that VS Code's own web server would write: loader, paths of its libraries, and what the window opens. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WEB_VIEW_FOLDER } from './webViewPages.mjs';

/** The lowest version of VS Code that the extension supports, and the one that is installed. */
const VERSION = '1.91.1';

/**
 * `web` is the folder that is served at `/vscode`, `base` what every address begins with. `extensions` and `tests` are
 * addresses, `openedFiles` paths in the workspace.
 */
export function writeWorkbenchPage({ web, base, settings, extensions, tests, openedFiles }) {
  const code = `${base}/vscode/out/vs`;
  const window = { base, settings, extensions, tests, openedFiles, version: VERSION };
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>Opinion Summary</title>
<link rel="icon" href="${base}/vscode/favicon.ico">
<link rel="stylesheet" href="${code}/workbench/workbench.web.main.css">
</head>
<body aria-label="">
<script src="${code}/loader.js"></script>
<script src="${code}/webPackagePaths.js"></script>
<script>
const given = ${toScript(window)};
const libraries = ${toScript(listLibraries(join(web, 'node_modules')))};
const vscode = location.origin + given.base + '/vscode';
const paths = Object.fromEntries(Object.entries(self.webPackagePaths)
  .filter(([name]) => libraries.includes(name))
  .map(([name, file]) => [name, vscode + '/node_modules/' + name + '/' + file]));
require.config({ baseUrl: vscode + '/out', recordStats: true, paths });
</script>
<script src="${code}/workbench/workbench.web.main.nls.js"></script>
<script src="${code}/workbench/workbench.web.main.js"></script>
<script>
require(['vs/workbench/workbench.web.main'], (workbench) => {
  const served = (path) =>
    workbench.URI.revive({ scheme: 'http', authority: location.host, path: given.base + path });
  const inMemory = (path) => workbench.URI.revive({ scheme: 'memfs', path: '/workspace' + path });
  workbench.create(document.body, {
    additionalBuiltinExtensions: [],
    configurationDefaults: given.settings,
    defaultLayout: {
      editors: given.openedFiles.map((path) => ({ uri: inMemory('/' + path) })),
    },
    developmentOptions: {
      extensions: given.extensions.map(served),
      extensionTestsPath: given.tests && served(given.tests),
    },
    productConfiguration: {
      version: given.version, nameShort: 'VS Code', nameLong: 'VS Code', enableTelemetry: false,
      webviewContentExternalBaseUrlTemplate: vscode + '/${WEB_VIEW_FOLDER}',
    },
    workspaceProvider: {
      workspace: { folderUri: inMemory('') },
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

/** A value as it can stand within a script element. */
function toScript(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function listLibraries(folder) {
  return readdirSync(folder).flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`)
      : [name],
  );
}
