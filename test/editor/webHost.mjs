/** Starts VS Code for the Web with the tests in its web worker extension host. */
import { readFolder, serveWebEditor } from '../../scripts/webEditor/serveWebEditor.mjs';
import { openWindow } from './browser.mjs';
import { getWebHost } from './hosts.mjs';

/** Types and their meaning: webHost.d.mts. */
export async function startWebHost({ project, workspace, tests, settings }) {
  const { url, stop } = await serveWebEditor({
    web: await getWebHost(),
    extension: { folders: { '/extension': project } },
    files: readFolder(workspace),
    settings,
    tests,
  });
  return {
    url,
    openPage: (browser, whenCreated, view) => openWindow(browser, url, whenCreated, view),
    stop,
  };
}
