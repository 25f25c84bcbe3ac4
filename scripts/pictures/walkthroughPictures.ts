/** Photographs what the steps of the walkthrough speak of, in a real VS Code with the packaged extension, cut to what matters. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { Driver } from '../../test/editor/ui/driver';
import { openDriver } from '../../test/editor/ui/openDriver';
import { ReviewDriver } from '../../test/editor/ui/reviewDriver';
import { COARSE, writeSmallPicture } from './smallPicture';

const ROOT = join(__dirname, '../..');
const VSIX = join(ROOT, 'out/opinion-summary.vsix');
/** Room for one column of text, and for the side bar beside it. */
const NARROW = { width: 640, height: 400 };
const WIDE = { width: 1120, height: 460 };
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.lineNumbers': 'off',
  'editor.minimap.enabled': false,
  'editor.overviewRulerBorder': false,
  'editor.stickyScroll.enabled': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.folding': false,
  'editor.fontSize': 13,
  'window.title': 'Opinion Summary',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.navigationControl.enabled': false,
};
const DOCUMENTS = {
  'arthevia.opinion.md': 'faulty/hurried-names.opinion.md',
  'cerdavance.opinion.md': 'clean/human-exceptional-circumstances.opinion.md',
  'neuvolta.opinion.txt': 'faulty/footnotes-lost.opinion.txt',
};
const CONFIGURATION = `extends: [ema-human, ema-style]
packs: [house-rules.yaml]

rules:
  prescribing-missing: warning
  unit-notation-mixed: error

terms: [Northgate]
baseline: accepted.yaml
`;

const PACK = `pack: house
title: House rules
version: 1.0.0
entries:
  - id: prescribing-missing
    severity: warning
`;

/** In this order, in one window; each is photographed under its name. */
const SCENES: Readonly<Record<string, (driver: Driver) => Promise<Locator>>> = {
  review: async (driver) => {
    await driver.openFile('arthevia.opinion.md');
    await driver.waitForSquiggles('warning');
    await new ReviewDriver(driver).open();
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
  part: async (driver) => {
    await driver.page.keyboard.press('Escape');
    await driver.openFile('cerdavance.opinion.md');
    await driver.typeAtEnd('\n\nso-');
    await driver.page.keyboard.press('Control+Space');
    await driver.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    return editorOf(driver);
  },
  team: async (driver) => {
    await driver.page.keyboard.press('Escape');
    await driver.openFile('opinion-summary.yaml');
    return editorOf(driver);
  },
};

/** Without tabs and side bars; what lies over the text is there. */
function editorOf({ page }: Driver): Locator {
  return page.locator('.editor-group-container.active .editor-instance').first();
}

/** Writes a picture of each step into a folder; answers their paths. */
export async function photographWalkthrough(
  browser: Browser,
  folder: string,
): Promise<readonly string[]> {
  const parent = mkdtempSync(join(tmpdir(), 'opinion-summary-walkthrough-'));
  const workspace = join(parent, 'summaries');
  mkdirSync(workspace);
  mkdirSync(folder, { recursive: true });
  for (const [name, example] of Object.entries(DOCUMENTS))
    cpSync(join(ROOT, 'examples', example), join(workspace, name));
  writeFileSync(join(workspace, 'house-rules.yaml'), PACK);
  writeFileSync(join(workspace, 'accepted.yaml'), 'accepted: []\n');
  writeFileSync(join(workspace, 'opinion-summary.yaml'), CONFIGURATION);
  const pictures: string[] = [];
  try {
    const options = { project: ROOT, vsix: VSIX, workspace, settings: SETTINGS, view: WIDE };
    const driver = await openDriver(browser, options);
    try {
      for (const [name, show] of Object.entries(SCENES)) {
        const part = await show(driver);
        const picture = join(folder, `${name}.png`);
        const photograph = await driver.photograph(`walkthrough-${name}`, part);
        await writeSmallPicture(browser, photograph, picture, COARSE);
        pictures.push(picture);
      }
    } finally {
      await driver.close();
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  return pictures;
}
