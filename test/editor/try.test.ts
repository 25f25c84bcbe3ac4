/** What a newcomer gets: `npm run try` shows the examples in VS Code, in his browser, without asking anybody else. */
import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { launchBrowser, openWindow } from './browser.mjs';

const ROOT = join(__dirname, '../..');
const INSTALL_LIMIT = 15 * 60_000;
const SQUIGGLE_LIMIT = 60_000;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/[\da-f]{32}\//;

describe('editor: npm run try', function () {
  this.timeout(INSTALL_LIMIT);

  it('serves the examples with their squiggles to whoever has the address, until Ctrl+C', async () => {
    const command = spawn(process.execPath, ['scripts/try.mjs', '--browser'], { cwd: ROOT });
    const ended = once(command, 'exit');
    try {
      const address = await readAddress(command);
      const { origin } = new URL(address);
      assert.equal((await fetch(`${origin}/`)).status, 403);
      assert.equal((await fetch(`${origin}/${'0'.repeat(32)}/`)).status, 403);
      assert.deepEqual(await findForeignRequests(address), []);
    } finally {
      command.kill('SIGINT');
    }
    assert.deepEqual(await ended, [0, null]);
  });
});

/** The address that is printed; rejects when the command ends without one. */
function readAddress(command: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    const printed: string[] = [];
    for (const stream of [command.stdout, command.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        printed.push(line);
        const address = ADDRESS.exec(line)?.[0];
        if (address !== undefined) resolve(address);
      });
    command.once('error', reject);
    command.once('close', () => reject(new Error(printed.join('\n'))));
  });
}

/** Opens the page and waits for a squiggle; answers what was asked of other machines until then. */
async function findForeignRequests(address: string): Promise<readonly string[]> {
  const browser = await launchBrowser();
  try {
    const foreign: string[] = [];
    const { origin } = new URL(address);
    const page = await openWindow(browser, address, (created) => {
      created.on('request', (asked) => {
        const url = new URL(asked.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) foreign.push(asked.url());
      });
    });
    const squiggle = page.locator('.editor-instance .squiggly-warning').first();
    await squiggle.waitFor({ state: 'attached', timeout: SQUIGGLE_LIMIT });
    return foreign;
  } finally {
    await browser.close();
  }
}
