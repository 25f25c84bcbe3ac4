/** The extension as users get it: packaged, small, installed into VS Code, and at work there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../browser.mjs';
import { openDriver } from './driver';

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
    const workspace = mkdtempSync(join(tmpdir(), 'opinion-summary-workspace-'));
    cpSync(join(ROOT, 'examples'), workspace, { recursive: true });
    const browser = await launchBrowser();
    try {
      const vsix = join(ROOT, 'out/opinion-summary.vsix');
      const driver = await openDriver(browser, { project: ROOT, workspace, vsix });
      try {
        await driver.openFile('faulty/codes-unclear.opinion.txt');
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
