/** Opens a quiet window of VS Code (Node host) for a driver. */
import type { Browser } from 'playwright-core';
import type { WindowView } from '../browser.mjs';
import { type NodeHostOptions, startNodeHost } from '../nodeHost.mjs';
import { Driver, LIMIT } from './driver';

/** Settings that keep everything out of the window that is not under test. */
const QUIET: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'outline.problems.badges': false,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** Starts a Node host and opens its window; `close` ends both. */
export async function openDriver(
  browser: Browser,
  { view, ...options }: NodeHostOptions & { readonly view?: WindowView },
): Promise<Driver> {
  const settings = { ...QUIET, ...options.settings };
  const host = await startNodeHost({ ...options, settings });
  try {
    const page = await host.openPage(browser, undefined, view);
    page.setDefaultTimeout(LIMIT);
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor();
    // The file names are there when the server has answered.
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return new Driver(page, options.workspace, async () => {
      await page.context().close();
      await host.stop();
    });
  } catch (error) {
    await host.stop();
    throw error;
  }
}
