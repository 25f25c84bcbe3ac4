/** Shows that the window of VS Code can be operated and photographed; what the extension shows in it is tested elsewhere. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../browser.mjs';
import { openDriver } from './driver';

const ROOT = join(__dirname, '../../..');
const PROJECT = process.env.OPINION_SUMMARY_TEST_PROJECT ?? ROOT;
/** The first run on a machine downloads VS Code, and perhaps a browser. */
const INSTALL_LIMIT = 15 * 60_000;

describe('editor: window', function () {
  this.timeout(INSTALL_LIMIT);

  it('a draft opens and can be photographed', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'opinion-summary-workspace-'));
    cpSync(join(ROOT, 'examples'), workspace, { recursive: true });
    const browser = await launchBrowser();
    try {
      const driver = await openDriver(browser, { project: PROJECT, workspace });
      try {
        await driver.openFile('faulty/hurried-names.opinion.md');
        await driver.waitForText('# Summary of opinion');
        assert.ok(existsSync(await driver.photograph('faulty-draft')));
      } finally {
        await driver.close();
      }
    } finally {
      await browser.close();
      rmSync(workspace, { recursive: true, force: true });
    }
  });
});
