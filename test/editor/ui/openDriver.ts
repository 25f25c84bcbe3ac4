/** Opens a quiet window of VS Code for a driver, whose extensions run in Node.js or in a web worker. */
import type { Browser } from 'playwright-core';
import type { RunningHost, WindowView } from '../browser.mjs';
import { type NodeHostOptions, startNodeHost } from '../nodeHost.mjs';
import { startWebHost, type WebHostOptions } from '../webHost.mjs';
import { Driver } from './driver';
import { LIMIT } from './patience';

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

interface WithView {
  readonly view?: WindowView;
}

/** Starts a Node host and opens its window; `close` of the driver ends both. */
export async function openDriver(
  browser: Browser,
  { view, ...options }: NodeHostOptions & WithView,
): Promise<Driver> {
  const settings = { ...QUIET, ...options.settings };
  const host = await startNodeHost({ ...options, settings });
  return openWindowOf(host, browser, options.workspace, view);
}

/** The same for VS Code for the Web. Its files live in the page: the driver reads those of the folder, as they were at first. */
export async function openWebDriver(
  browser: Browser,
  { view, ...options }: WebHostOptions & WithView,
): Promise<Driver> {
  const settings = { ...QUIET, ...options.settings };
  const host = await startWebHost({ ...options, settings });
  return openWindowOf(host, browser, options.workspace, view);
}

async function openWindowOf(
  host: RunningHost,
  browser: Browser,
  workspace: string,
  view?: WindowView,
): Promise<Driver> {
  try {
    const page = await host.openPage(browser, undefined, view);
    page.setDefaultTimeout(LIMIT);
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor();
    // The file names are there when the server has answered.
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return new Driver(page, workspace, async () => {
      await page.context().close();
      await host.stop();
    });
  } catch (error) {
    await host.stop();
    throw error;
  }
}
