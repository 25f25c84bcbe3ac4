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
/** In this order, in one window; each is photographed under its name. */
const SCENES: Readonly<Record<string, (driver: Driver, workspace: string) => Promise<Locator>>> = {
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
  preview: async (driver) => {
    await driver.page.keyboard.press('Escape');
    await driver.page.setViewportSize(WIDE);
    await driver.openFile('cerdavance.opinion.md');
    await driver.runCommand('Opinion Summary: Open Preview to the Side');
    const frame = driver.page.locator('iframe.webview.ready');
    const page = frame.contentFrame().frameLocator('#active-frame');
    await page.locator('[data-start]', { hasText: 'The applicant for' }).first().waitFor();
    return frame;
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
  const pictures: string[] = [];
  try {
    const options = { project: ROOT, vsix: VSIX, workspace, settings: SETTINGS, view: WIDE };
    const driver = await openDriver(browser, options);
    try {
      for (const [name, show] of Object.entries(SCENES)) {
        const part = await show(driver, workspace);
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
