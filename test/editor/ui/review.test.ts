/** What a reviewer sees and does in the review view, in the window. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.mjs';
import type { Driver } from './driver';
import { openDriver } from './openDriver';
import { photographFailures } from './photographFailures';
import { ReviewDriver } from './reviewDriver';

const PROJECT = process.env.OPINION_SUMMARY_TEST_PROJECT ?? join(__dirname, '../../..');
const INSTALL_LIMIT = 15 * 60_000;
const DOCUMENTS = {
  'arthevia.opinion.md': 'faulty/hurried-names.opinion.md',
  'glucavela.opinion.md': 'faulty/codes-unclear.opinion.md',
  'neuvolta.opinion.txt': 'faulty/footnotes-lost.opinion.txt',
};

describe('editor: what a reviewer sees', function () {
  this.timeout(INSTALL_LIMIT);
  let parent: string;
  let browser: Browser;
  let driver: Driver;
  let review: ReviewDriver;
  before(async () => {
    parent = mkdtempSync(join(tmpdir(), 'opinion-summary-review-'));
    const workspace = join(parent, 'summaries');
    mkdirSync(workspace);
    for (const [name, example] of Object.entries(DOCUMENTS)) {
      cpSync(join(PROJECT, 'examples', example), join(workspace, name));
    }
    browser = await launchBrowser();
    const settings = { 'workbench.colorTheme': 'Default Light Modern' };
    driver = await openDriver(browser, { project: PROJECT, workspace, settings });
    review = new ReviewDriver(driver);
  });
  photographFailures(() => driver);
  after(async () => {
    await driver?.close();
    await browser?.close();
    rmSync(parent, { recursive: true, force: true });
  });

  it('documents, parts and findings stand below each other, in the light and in the dark', async () => {
    await driver.openFile('arthevia.opinion.md');
    await driver.waitForSquiggles('warning');
    const rows = await review.open();
    assert.match(rows[0] ?? '', /^arthevia\.opinion\.md ?2 errors, 1 warning, 1 remark, 1 hint/);
    assert.match(rows[1] ?? '', /^Presentation sentence ?1 error/);
    assert.match(rows[2] ?? '', /^“Arthivia” is not the name of the product/);
    assert.ok(existsSync(await driver.photograph('review-light')));
    await driver.setColourTheme('Dark Modern');
    assert.ok(existsSync(await driver.photograph('review-dark')));
  });

  it('names have a colour of their own in themes that leave that to the language', async () => {
    await driver.setColourTheme('Light High Contrast');
    await driver.waitForColour('Arthevia', 4);
    await driver.photograph('high-contrast');
    await driver.setColourTheme('Dark Modern');
  });

  it('a filter shows one kind of findings, and the view says which', async () => {
    await review.filter('warning');
    await review.waitForMessage('Shown: warning.');
    await review.waitUntilGone('“Arthivia” is not the name of the product');
    await review.clearFilter();
    await review.waitUntilShown('“Arthivia” is not the name of the product');
  });

  it('a finding is accepted with a reason, the baseline is made, and the finding goes', async () => {
    await review.accept('verb-disagrees', 'As in the assessment report.');
    await review.waitUntilGone('“is” does not agree with “benefits”');
    await review.waitUntilShown('Accepted');
    await driver.waitForFile('accepted.yaml', /reason: As in the assessment report\./);
    await driver.waitForFile('opinion-summary.yaml', /^baseline: accepted\.yaml\n$/);
  });

  it('what is accepted is listed with its reason, and found again when it is taken back', async () => {
    await review.takeBack('As in the assessment report.', 'review-accepted');
    await review.waitUntilShown('“is” does not agree with “benefits”');
    await review.waitUntilGone('Accepted');
    await driver.waitForFile('accepted.yaml', /^(?!.*verb-disagrees)/s);
  });

  it('the light bulb of a published text asks for the reason, too', async () => {
    await driver.openFile('neuvolta.opinion.txt');
    await driver.goTo('neuvolta.opinion.txt', '4, intended');
    await driver.openQuickFixes();
    await driver.photograph('accept-published');
    await driver.chooseQuickFix(
      'Accept footnote-number-skipped here in the baseline, with a reason',
    );
    await review.sayWhy('As published in 2021.');
    await review.waitUntilShown('Accepted');
    await driver.waitForFile('accepted.yaml', /reason: As published in 2021\./);
  });
});
