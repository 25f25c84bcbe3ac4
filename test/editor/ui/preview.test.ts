/** The preview in the window: what a reader sees beside the editor, follows, clicks, and what a hostile text cannot do. */
import assert from 'node:assert/strict';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { launchBrowser } from '../browser.mjs';
import { createWorkspace } from '../workspaces';
import type { Driver } from './driver';
import { openDriver } from './openDriver';
import { LIMIT } from './patience';
import { photographFailures } from './photographFailures';
import { waitUntilStored } from './windowState';

const PROJECT = process.env.OPINION_SUMMARY_TEST_PROJECT ?? join(__dirname, '../../..');
const INSTALL_LIMIT = 15 * 60_000;
/** The extension starts anew, too. */
const RELOAD_LIMIT = 2 * 60_000;
const HOSTILE = `# Summary of opinion[^1] (initial authorisation)

## Lumivexa

orvatinib

The applicant for this medicinal product is <script>document.title = 'obeyed'</script> Limited.

<img src="https://example.invalid/x.png" onerror="document.title = 'obeyed'"> [a link](https://example.invalid)

Lumivexa <style>body { display: none }</style> <a href="javascript:document.title='obeyed'">x</a> <iframe src="https://example.invalid"></iframe>

[^1]: Summaries of positive opinion "><script>document.title = 'obeyed'</script>
`;

describe('editor: the preview', function () {
  this.timeout(INSTALL_LIMIT);
  let workspace: string;
  let browser: Browser;
  let driver: Driver;
  const violations: string[] = [];
  before(async () => {
    workspace = createWorkspace('examples');
    writeFileSync(join(workspace, 'hostile.opinion.md'), HOSTILE);
    cpSync(
      join(workspace, 'faulty/hurried-names.opinion.md'),
      join(workspace, 'arthevia.opinion.md'),
    );
    browser = await launchBrowser();
    driver = await openDriver(browser, { project: PROJECT, workspace });
    driver.page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) violations.push(message.text());
    });
  });
  photographFailures(() => driver);
  after(async () => {
    await driver?.close();
    await browser?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  function findPage(): FrameLocator {
    return driver.previewPage;
  }

  function findText(words: string): Locator {
    return findPage().locator('[data-start]', { hasText: words }).first();
  }

  /** The page scrolls after it has marked the block, and once more with the editor. */
  async function waitUntilInView(target: Locator): Promise<void> {
    const height = driver.page.viewportSize()?.height ?? 0;
    const end = Date.now() + LIMIT;
    for (let box = await target.boundingBox(); ; box = await target.boundingBox()) {
      if (box !== null && box.y > 0 && box.y < height) return;
      if (Date.now() > end) throw new Error(`Out of view: ${JSON.stringify(box)}`);
      await driver.page.evaluate('new Promise((done) => requestAnimationFrame(done))');
    }
  }

  it('the button of the editor opens it; words of the document are shown and never obeyed', async () => {
    await driver.openFile('hostile.opinion.md');
    await driver.page.getByRole('button', { name: /Open Preview to the Side/ }).click();
    await findText('The applicant for').waitFor();
    const text = await findPage().locator('.opinion').innerText();
    for (const words of [
      "<script>document.title = 'obeyed'</script> Limited.",
      '[a link](https://example.invalid)',
      '<style>body { display: none }</style>',
    ]) {
      assert.ok(text.includes(words), text);
    }
    const foreign = findPage().locator('main :is(script, style, img, iframe, [onerror])');
    assert.equal(await foreign.count(), 0);
    assert.equal(await findPage().locator('main a:not([href^="#"])').count(), 0);
  });

  it('it keeps up with the writer', async () => {
    await driver.typeAtEnd('\nA sentence that has just been written.\n');
    await findText('A sentence that has just been written.').waitFor();
  });

  it('it follows the editor to another document, and underlines its findings', async () => {
    await driver.openFile('arthevia.opinion.md');
    const finding = findPage().locator('.finding', { hasText: 'Arthivia' });
    await finding.waitFor();
    assert.match((await finding.getAttribute('title')) ?? '', /product-name-inconsistent/);
  });

  it('the lens above the title opens it, too', async () => {
    await driver.openFile('clean/human-hybrid.opinion.md');
    await findText('hybrid').waitFor();
    await driver.runCommand('View: Close Editors in Other Groups');
    await driver.page.locator('iframe.webview').waitFor({ state: 'detached' });
    await driver.page.locator('.codelens-decoration a', { hasText: 'Preview' }).click();
    await findText('hybrid').waitFor();
  });

  it('what differs is changed, and nothing is left out', async () => {
    for (const [name, words, blocks] of [
      ['human-several-indications.opinion.txt', 'Imvoralis', 18],
      ['arthevia.opinion.md', 'Arthivia', 11],
    ] as const) {
      await driver.openFile(name);
      await findText(words).waitFor();
      assert.equal(await findPage().locator('[data-start]').count(), blocks);
    }
  });

  it('a mark leads to its footnote, a click to the place in the editor, a double click goes on there', async () => {
    const page = findPage();
    await page.locator('sup a').first().click();
    await page.locator('.note').first().waitFor();
    await page.getByText('Movicitanib', { exact: true }).click();
    await page.locator('[data-cursor]', { hasText: 'Movicitanib' }).waitFor();
    await page.getByText('ARTHEVIA', { exact: true }).dblclick();
    await driver.page.locator('.statusbar-item', { hasText: 'Ln 11, Col 19' }).waitFor();
  });

  it('it shows the block that holds the cursor, wherever that is', async () => {
    await driver.page.keyboard.press('ControlOrMeta+End');
    const note = findPage().locator('.note[data-cursor]');
    await note.waitFor();
    await waitUntilInView(note);
    await driver.page.keyboard.press('ControlOrMeta+Home');
    await findPage().locator('h1[data-cursor]').waitFor();
  });

  it('it has the colours of the theme', async () => {
    const background = (): Promise<string> =>
      findPage()
        .locator('body')
        .evaluate(
          (body) => body.ownerDocument.defaultView?.getComputedStyle(body).backgroundColor ?? '',
        );
    for (const [theme, colour] of [
      ['Light Modern', 'rgb(255, 255, 255)'],
      ['Dark Modern', 'rgb(31, 31, 31)'],
    ] as const) {
      await driver.setColourTheme(theme);
      await findPage()
        .locator(`body.vscode-${theme.startsWith('Dark') ? 'dark' : 'light'}`)
        .waitFor();
      assert.equal(await background(), colour);
      await driver.photograph(`preview-${theme.toLowerCase().replace(' ', '-')}`);
    }
  });

  it('it comes back with its document when the window is opened again', async () => {
    await waitUntilStored(driver.page, 'Preview arthevia.opinion.md');
    await driver.page.reload();
    await findPage()
      .locator('.finding', { hasText: 'Arthivia' })
      .waitFor({ timeout: RELOAD_LIMIT });
  });

  it('all the while nothing was refused by a content policy', () => {
    assert.deepEqual(violations, []);
  });
});
