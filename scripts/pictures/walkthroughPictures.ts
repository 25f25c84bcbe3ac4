/** What the steps of the walkthrough speak of. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ReviewDriver } from '../../test/editor/ui/reviewDriver';
import { editorOf, photographScenes, type Scene } from './photographScenes';

/** Room for one column of text, and for the side bar beside it. */
const NARROW = { width: 640, height: 360 };
const WIDE = { width: 1120, height: 460 };
/** For a page from its indication to its footnotes. */
const TALL = { width: 1120, height: 560 };
const DOCUMENTS = {
  'arthevia.opinion.md': 'faulty/hurried-names.opinion.md',
  'cerdavance.opinion.md': 'clean/human-exceptional-circumstances.opinion.md',
  'epilusan.opinion.md': 'clean/human-post-extension.opinion.md',
  'neuvolta.opinion.txt': 'faulty/footnotes-lost.opinion.txt',
};
const SCENES: Readonly<Record<string, Scene>> = {
  review: async (driver) => {
    await driver.openFile('arthevia.opinion.md');
    await driver.waitForSquiggles('warning');
    const review = new ReviewDriver(driver);
    await review.open();
    // The last finding of the last document: before that the tree is still being built.
    await review.waitUntilShown('The body of footnote 2');
    await driver.page.mouse.move(1, 1);
    return driver.page.locator('.part.sidebar');
  },
  draft: async (driver) => {
    await driver.page.keyboard.press('ControlOrMeta+B');
    await driver.page.setViewportSize(NARROW);
    await driver.openFile('cerdavance.opinion.md');
    await driver.waitForText('Summary of opinion');
    return editorOf(driver);
  },
  finding: async (driver) => {
    await driver.openFile('arthevia.opinion.md');
    await driver.goTo('arthevia.opinion.md', 'is its ability');
    await driver.click(await driver.waitForSquiggles('warning'));
    await driver.openQuickFixes();
    return editorOf(driver);
  },
  part: async (driver, workspace) => {
    await driver.page.keyboard.press('Escape');
    const whole = driver.readFile('cerdavance.opinion.md');
    const [begun = ''] = whole.split('The benefits of', 1);
    writeFileSync(join(workspace, 'begun.opinion.md'), begun);
    await driver.openFile('begun.opinion.md');
    await driver.typeAtEnd('');
    await driver.page.keyboard.press('Control+Space');
    const rows = driver.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.filter({ hasText: 'benefits' }).first().waitFor();
    return editorOf(driver);
  },
  preview: async (driver, workspace) => {
    await driver.page.keyboard.press('Escape');
    await driver.page.setViewportSize(TALL);
    const clean = driver.readFile('epilusan.opinion.md');
    const faulty = clean.replace('this change to the marketing', 'this variation of the marketing');
    writeFileSync(join(workspace, 'epilusan.opinion.md'), faulty);
    await driver.openFile('epilusan.opinion.md');
    await driver.runCommand('Opinion Summary: Open Preview to the Side');
    await driver.previewPage.locator('.finding').first().waitFor();
    await driver.previewPage.getByText('removed text as').scrollIntoViewIfNeeded();
    return driver.page.locator('iframe.webview.ready');
  },
};

/** Writes a picture of each step into a folder; answers their paths. */
export function photographWalkthrough(
  browser: Browser,
  folder: string,
): Promise<readonly string[]> {
  return photographScenes(browser, folder, { documents: DOCUMENTS, view: WIDE, scenes: SCENES });
}
