/** What a writer sees in the window: squiggles, the light bulb, problems and the outline; photographed on the way. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.mjs';
import { type Driver, openDriver } from './driver';

const ROOT = join(__dirname, '../../..');
const INSTALL_LIMIT = 15 * 60_000;

describe('editor: what a writer sees', function () {
  this.timeout(INSTALL_LIMIT);
  let workspace: string;
  let browser: Browser;
  let driver: Driver;
  before(async () => {
    workspace = mkdtempSync(join(tmpdir(), 'opinion-summary-workspace-'));
    cpSync(join(ROOT, 'examples'), workspace, { recursive: true });
    browser = await launchBrowser();
    driver = await openDriver(browser, { project: ROOT, workspace });
  });
  after(async () => {
    await driver?.close();
    await browser?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('a squiggle says what is wrong, and the light bulb mends it', async () => {
    await driver.openFile('faulty/codes-unclear.opinion.md');
    const squiggles = await driver.waitForSquiggles('warning');
    const message = await driver.hover(squiggles.first());
    assert.match(message, /does not agree with/);
    await driver.photograph('squiggle');
    await driver.click(squiggles.first());
    const fixes = await driver.openQuickFixes();
    assert.ok(
      fixes.some((title) => title.includes('Replace “is” by “are”')),
      fixes.join('; '),
    );
    await driver.photograph('light-bulb');
    await driver.chooseQuickFix('Replace “is” by “are”');
    await driver.waitForText('are');
    await driver.save();
    assert.match(driver.readFile('faulty/codes-unclear.opinion.md'), /substances[^.]* are /);
  });

  it('the problems panel lists the findings of the folder', async () => {
    const problems = await driver.readProblems();
    assert.ok(
      problems.some((text) => text.includes('ATC group')),
      problems.join('; '),
    );
    await driver.photograph('problems');
  });

  it('the outline shows the parts', async () => {
    await driver.openFile('clean/human-conditional-orphan.opinion.txt');
    const outline = await driver.readOutline();
    assert.ok(
      outline.some((text) => text.includes('Opinion statement')),
      outline.join('; '),
    );
    await driver.photograph('outline');
  });
});
