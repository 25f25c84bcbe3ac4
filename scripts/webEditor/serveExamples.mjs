/** Serves VS Code for the Web with the built extension and the examples, to whoever has the address and nobody else. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { installWebEditor } from './installWebEditor.mjs';
import { readFolder, serveWebEditor } from './serveWebEditor.mjs';

/** What the extension consists of in the browser; nothing else of the project is served. */
const EXTENSION_FOLDERS = ['dist', 'client/walkthrough', 'schemas', 'snippets', 'syntaxes'];
const EXTENSION_TEXTS = ['package.json', 'client/review.svg'];
const OPENED = 'faulty/codes-unclear.opinion.md';
const SETTINGS = {
  'files.exclude': { '**/*.findings': true },
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Answers the address and how to end. Installs VS Code for the Web first where it is not there yet. */
export async function serveExamples() {
  const web = await installWebEditor();
  return serveWebEditor({
    web,
    extension: {
      folders: Object.fromEntries(
        EXTENSION_FOLDERS.map((folder) => [`/extension/${folder}`, join(ROOT, folder)]),
      ),
      texts: Object.fromEntries(
        EXTENSION_TEXTS.map((path) => [
          `/extension/${path}`,
          readFileSync(join(ROOT, path), 'utf8'),
        ]),
      ),
    },
    files: readFolder(join(ROOT, 'examples')),
    settings: SETTINGS,
    openedFiles: [OPENED],
    token: randomBytes(16).toString('hex'),
  });
}
