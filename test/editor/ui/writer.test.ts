/** What a writer sees and does in the window, all in one: each test opens a document of its own. */
import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.mjs';
import { createWorkspace } from '../workspaces';
import type { Driver } from './driver';
import { openDriver } from './openDriver';
import { photographFailures } from './photographFailures';

const PROJECT = process.env.OPINION_SUMMARY_TEST_PROJECT ?? join(__dirname, '../../..');
const INSTALL_LIMIT = 15 * 60_000;
const FIX_ON_SAVE = { 'editor.codeActionsOnSave': { 'source.fixAll.opinionSummary': 'explicit' } };

describe('editor: what a writer sees', function () {
  this.timeout(INSTALL_LIMIT);
  let workspace: string;
  let browser: Browser;
  let driver: Driver;
  before(async () => {
    workspace = createWorkspace('examples');
    writeFileSync(join(workspace, 'empty.opinion.md'), '');
    browser = await launchBrowser();
    driver = await openDriver(browser, { project: PROJECT, workspace, settings: FIX_ON_SAVE });
  });
  photographFailures(() => driver);
  after(async () => {
    await driver?.close();
    await browser?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('a draft opens and can be photographed', async () => {
    await driver.openFile('faulty/hurried-names.opinion.md');
    await driver.waitForText('# Summary of opinion');
    assert.ok(existsSync(await driver.photograph('faulty-draft')));
  });

  it('a squiggle says what is wrong, and the light bulb mends it', async () => {
    await driver.openFile('faulty/codes-unclear.opinion.md');
    const squiggles = await driver.waitForSquiggles('warning');
    assert.match(await driver.hover(squiggles.first()), /does not agree with/);
    await driver.click(squiggles.first());
    const fixes = await driver.openQuickFixes();
    assert.ok(fixes.includes('Replace “is” by “are”'), fixes.join('; '));
    await driver.chooseQuickFix('Replace “is” by “are”');
    await driver.waitForText('are');
    await driver.save();
    assert.match(driver.readFile('faulty/codes-unclear.opinion.md'), /substances[^.]* are /);
  });

  it('saving mends what can be mended without asking', async () => {
    await driver.openFile('faulty/old-form.opinion.md');
    await driver.waitForSquiggles('warning');
    await driver.typeAtEnd('\n');
    await driver.save();
    const text = driver.readFile('faulty/old-form.opinion.md');
    assert.match(text, /^On 19 September 2024, .* The applicant for this medicinal product is /m);
  });

  it('the command that fixes what is safe tells how much it fixed and what is left', async () => {
    await driver.openFile('faulty/unproofread.opinion.md');
    await driver.waitForSquiggles('warning');
    await driver.runCommand('Opinion Summary: Fix All Safe Problems');
    const told = { hasText: /^\s*[1-9]\d* fixed, [1-9]\d* left\.\s*$/ };
    await driver.page.locator('.statusbar-item', told).waitFor();
  });

  it('a snippet writes a sentence, and Tab leads through what is left to fill in', async () => {
    const path = 'clean/human-fragment.opinion.md';
    await driver.openFile(path);
    await driver.typeAtEnd('\n\nso-benefits');
    await driver.chooseSuggestion('so-benefits');
    await driver.waitForText('The benefits of');
    for (const words of ['Arthevia', 'relieve pain']) {
      await driver.page.keyboard.type(words);
      await driver.page.keyboard.press('Tab');
    }
    await driver.page.keyboard.type(' Indeed.');
    await driver.save();
    assert.match(
      driver.readFile(path),
      /^The benefits of Arthevia are its ability to relieve pain\. Indeed\.$/m,
    );
  });

  it('published text is pasted as it is, and as a draft when the writer asks for it', async () => {
    await driver.openFile('faulty/codes-unclear.opinion.txt');
    await driver.waitForSquiggles('warning');
    const path = 'empty.opinion.md';
    const published = driver.readFile('clean/human-conditional-orphan.opinion.txt');
    await driver.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(published)})`);
    await driver.openFile(path);
    await driver.page.locator('.monaco-editor.focused').waitFor();
    await driver.page.keyboard.press('ControlOrMeta+V');
    // The end of the text is what can be seen.
    await driver.waitForText('granted by the European Commission.');
    await driver.page.locator('.post-edit-widget').first().waitFor();
    await driver.page.keyboard.press('ControlOrMeta+.');
    await driver.chooseQuickFix('Paste as Draft');
    await driver.waitForText('[^3]: This product was designated');
    await driver.save();
    const draft = driver.readFile('clean/human-conditional-orphan.opinion.md');
    assert.equal(driver.readFile(path), draft.replaceAll('\u00a0', ' '));
  });

  it('renaming the label of a footnote changes its marks and its body', async () => {
    const path = 'clean/human-exceptional-circumstances.opinion.md';
    await driver.openFile(path);
    await driver.goTo(path, '[^exceptional]');
    assert.equal(await driver.rename('circumstances'), 'exceptional');
    await driver.save();
    const text = driver.readFile(path);
    assert.match(text, /^\S.*\[\^circumstances\](?!:)/m);
    assert.match(text, /^\[\^circumstances\]: /m);
    assert.doesNotMatch(text, /\[\^exceptional\]/);
  });

  it('the problems panel lists the findings of the folder', async () => {
    const problems = await driver.readProblems();
    assert.ok(
      problems.some((text) => text.includes('ATC group')),
      problems.join('; '),
    );
  });

  it('the outline shows the parts', async () => {
    await driver.openFile('clean/human-conditional-orphan.opinion.txt');
    const outline = await driver.readOutline();
    assert.ok(
      outline.some((text) => text.includes('Opinion statement')),
      outline.join('; '),
    );
  });
});
