/** The extension as users get it: packaged, small, installed into VS Code, and at work there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser.mjs';
import { createWorkspace } from '../workspaces';
import { openDriver } from './openDriver';

const ROOT = join(__dirname, '../../..');
const INSTALL_LIMIT = 15 * 60_000;

describe('editor: packaged', function () {
  this.timeout(INSTALL_LIMIT);

  it('the package is small, holds no sources, and shows findings once it is installed', async () => {
    const made = spawnSync(process.execPath, ['scripts/package.mjs'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(made.status, 0, made.stdout + made.stderr);
    const workspace = createWorkspace('foreign');
    const browser = await launchBrowser();
    try {
      const vsix = join(ROOT, 'out/opinion-summary.vsix');
      const driver = await openDriver(browser, { project: ROOT, workspace, vsix });
      try {
        // Nothing of ours runs yet: a document that comes later starts the extension.
        const name = 'codes-unclear.opinion.txt';
        cpSync(join(ROOT, 'examples/faulty', name), join(workspace, name));
        await driver.openFile(name);
        await driver.waitForSquiggles('warning');
      } finally {
        await driver.close();
      }
    } finally {
      await browser.close();
      rmSync(workspace, { recursive: true, force: true });
    }
  });
});
