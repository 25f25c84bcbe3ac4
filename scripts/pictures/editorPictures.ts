/** Photographs the packaged extension at work in a real VS Code, with documents that are examples under their products' names. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Driver } from '../../test/editor/ui/driver';
import { openDriver } from '../../test/editor/ui/openDriver';
import { ReviewDriver } from '../../test/editor/ui/reviewDriver';

const ROOT = join(__dirname, '../..');
const VSIX = join(ROOT, 'out/opinion-summary.vsix');
const VIEW = { width: 1200, height: 720, scale: 1.1 };
const OUTLINE_HEIGHT = 365;
const SETTINGS = {
  'editor.minimap.enabled': false,
  'explorer.openEditors.visible': 0,
  'window.title': 'Opinion Summary',
  'workbench.layoutControl.enabled': false,
};

const DOCUMENTS = {
  'angivela.opinion.md': 'faulty/old-form.opinion.md',
  'arthevia.opinion.md': 'faulty/hurried-names.opinion.md',
  'cerdavance.opinion.md': 'clean/human-exceptional-circumstances.opinion.md',
  'glucavela.opinion.md': 'faulty/codes-unclear.opinion.md',
  'neuvolta.opinion.txt': 'faulty/footnotes-lost.opinion.txt',
};

/** In this order, in one window; each is photographed under its name. */
const SCENES: Readonly<Record<string, (driver: Driver) => Promise<void>>> = {
  'hover-finding': async (driver) => {
    await driver.openFile('arthevia.opinion.md');
    await driver.hover(await driver.waitForSquiggles('warning'));
  },
  'light-bulb': async (driver) => {
    await driver.click(await driver.waitForSquiggles('warning'));
    await driver.openQuickFixes();
  },
  'hover-atc': async (driver) => {
    await driver.page.keyboard.press('Escape');
    await driver.hover(driver.findWords('L04AF22'));
  },
  editor: async (driver) => {
    await driver.goTo('arthevia.opinion.md', '# Summary');
    await driver.readProblems();
    await driver.readOutline();
    await enlargeOutline(driver, OUTLINE_HEIGHT);
  },
  review: async (driver) => {
    await driver.runCommand('View: Hide Panel');
    await new ReviewDriver(driver).open();
    await driver.goTo('arthevia.opinion.md', 'is its ability');
    await driver.page.mouse.move(1, 1);
  },
};

/** Answers where the photographs are, by the name of the scene. */
export async function photographEditor(
  browser: Browser,
  theme: string,
  suffix: string,
): Promise<ReadonlyMap<string, string>> {
  const parent = mkdtempSync(join(tmpdir(), 'opinion-summary-pictures-'));
  const workspace = join(parent, 'summaries');
  mkdirSync(workspace);
  for (const [name, example] of Object.entries(DOCUMENTS))
    cpSync(join(ROOT, 'examples', example), join(workspace, name));
  const settings = { ...SETTINGS, 'workbench.colorTheme': theme };
  const photographs = new Map<string, string>();
  try {
    const options = { project: ROOT, vsix: VSIX, workspace, settings, view: VIEW };
    const driver = await openDriver(browser, options);
    try {
      for (const [name, show] of Object.entries(SCENES)) {
        await show(driver);
        photographs.set(name, await driver.photograph(`${name}${suffix}`));
      }
    } finally {
      await driver.close();
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  return photographs;
}

/** Drags the upper edge of the outline until it has a height, in pixels. */
async function enlargeOutline({ page }: Driver, height: number): Promise<void> {
  const pane = page.locator('.pane', { has: page.locator('.outline-pane') });
  await pane.hover({ trial: true }); // It may still be unfolding.
  const box = await pane.boundingBox();
  if (box === null) throw new Error('The outline is not in view.');
  await page.mouse.move(box.x + box.width / 2, box.y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - height, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(1, 1);
  await page.locator('.monaco-sash.hover').first().waitFor({ state: 'detached' });
}
