/** What the sections of the README speak of, beside the whole windows: new documents, completion, hovers, conversion. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { writeReferenceText } from '../../server/src/core/reference/referenceFile';
import { NewDraftDriver } from '../../test/editor/ui/newDraftDriver';
import { NAMES } from '../../test/support/draftFillings';
import { editorOf, photographScenes, type Scene } from './photographScenes';

const NARROW = { width: 760, height: 400 };
const WIDE = { width: 1900, height: 440 };
const DOCUMENTS = {
  'cerdavance.opinion.md': 'clean/human-exceptional-circumstances.opinion.md',
  'published.opinion.txt': 'clean/human-conditional-orphan.opinion.txt',
};
/** The names of an imported index, which the product does not have: the picture's own words. */
const INDEX = writeReferenceText({
  medicines: undefined,
  atcIndex: {
    source: { file: 'atc-index.csv', imported: '2026-01-15', dated: undefined },
    rows: [
      { code: 'A16A', name: 'other products for digestion and metabolism' },
      { code: 'A16AB', name: 'enzymes' },
      { code: 'A16AB31', name: 'velasulfase alfa' },
    ],
  },
});
const SCENES: Readonly<Record<string, Scene>> = {
  wizard: async (driver, workspace) => {
    writeFileSync(join(workspace, 'index.txt'), INDEX);
    writeFileSync(join(workspace, 'opinion-summary.yaml'), 'referenceData: index.txt\n');
    await driver.page.keyboard.press('ControlOrMeta+B');
    await driver.openFile('cerdavance.opinion.md');
    await driver.page.locator('.codelens-decoration a').first().waitFor();
    const draft = new NewDraftDriver(driver);
    await draft.begin();
    await draft.waitForQuestion('Kind of opinion');
    await draft.chooseRow('Human: initial authorisation');
    await draft.waitForQuestion('What applies');
    for (const label of ['Conditional marketing authorisation', 'Orphan medicine'])
      await draft.chooseRow(label);
    return driver.page.locator('.quick-input-widget');
  },
  hover: async (driver) => {
    await driver.page.keyboard.press('Escape');
    await driver.openFile('cerdavance.opinion.md');
    await driver.hover(driver.findWords('A16AB31'));
    return editorOf(driver);
  },
  conversion: async (driver) => {
    await driver.page.setViewportSize(WIDE);
    await driver.openFile('published.opinion.txt');
    await driver.runCommand('Opinion Summary: Convert Published Text to Draft');
    await driver.waitForText('[^1]');
    // In the colour of names, also within a sentence.
    const draft = driver.page.locator('.editor-group-container.active .view-lines');
    await draft.getByText('sorvetamig', { exact: true }).nth(1).waitFor();
    await driver.page.mouse.move(1, 1);
    return driver.page.locator('.part.editor');
  },
  'new-draft': async (driver) => {
    await driver.runCommand('View: Toggle Maximize Editor Group');
    await driver.page.setViewportSize(NARROW);
    const draft = new NewDraftDriver(driver);
    await draft.begin();
    const modifiers = ['conditional', 'orphan'];
    await draft.answerQuestions({ kind: 'human-initial', modifiers, ...NAMES });
    await driver.waitForSquiggles('error');
    await driver.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    return editorOf(driver);
  },
};

/** Writes a picture of each feature into a folder; answers their paths. */
export function photographFeatures(browser: Browser, folder: string): Promise<readonly string[]> {
  return photographScenes(browser, folder, { documents: DOCUMENTS, view: NARROW, scenes: SCENES });
}
