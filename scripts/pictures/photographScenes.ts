/** Photographs scenes in one window of a real VS Code with the packaged extension, each cut to what matters. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { WindowView } from '../../test/editor/browser.mjs';
import type { Driver } from '../../test/editor/ui/driver';
import { openDriver } from '../../test/editor/ui/openDriver';
import { COARSE, writeSmallPicture } from './smallPicture';

const ROOT = join(__dirname, '../..');
const VSIX = join(ROOT, 'out/opinion-summary.vsix');
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

/** Leads to what is to be seen and answers the part of the window that shows it. `workspace`: absolute path. */
export type Scene = (driver: Driver, workspace: string) => Promise<Locator>;

export interface Scenes {
  /** Examples by the names that they have in the window. */
  readonly documents: Readonly<Record<string, string>>;
  /** The window as it is at first. */
  readonly view: WindowView;
  /** In this order; each is photographed under its name. */
  readonly scenes: Readonly<Record<string, Scene>>;
}

/** Writes a picture of each scene into a folder; answers their paths. */
export async function photographScenes(
  browser: Browser,
  folder: string,
  { documents, view, scenes }: Scenes,
): Promise<readonly string[]> {
  const parent = mkdtempSync(join(tmpdir(), 'opinion-summary-scenes-'));
  const workspace = join(parent, 'summaries');
  mkdirSync(workspace);
  mkdirSync(folder, { recursive: true });
  for (const [name, example] of Object.entries(documents))
    cpSync(join(ROOT, 'examples', example), join(workspace, name));
  const pictures: string[] = [];
  try {
    const options = { project: ROOT, vsix: VSIX, workspace, settings: SETTINGS, view };
    const driver = await openDriver(browser, options);
    try {
      for (const [name, show] of Object.entries(scenes)) {
        const part = await show(driver, workspace);
        const picture = join(folder, `${name}.png`);
        const photograph = await driver.photograph(`scene-${name}`, part);
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

/** Without tabs and side bars; what lies over the text is there. */
export function editorOf({ page }: Driver): Locator {
  return page.locator('.editor-group-container.active .editor-instance').first();
}
