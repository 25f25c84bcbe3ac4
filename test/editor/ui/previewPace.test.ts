/** The preview and the squiggles of the editor, keystroke by keystroke: never of two texts, and how far apart they come. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { quantile } from '../../bench/measure';
import { launchBrowser } from '../browser.mjs';
import { createWorkspace } from '../workspaces';
import type { Driver } from './driver';
import { openDriver, openWebDriver } from './openDriver';
import { photographFailures } from './photographFailures';
import { type PageState, readKeys, readStates, startRecording } from './stateRecorder';

const PROJECT = process.env.OPINION_SUMMARY_TEST_PROJECT ?? join(__dirname, '../../..');
const INSTALL_LIMIT = 15 * 60_000;
const CONFIGURATION = 'opinion-summary.yaml';
const DOCUMENT = 'clean/human-initial.opinion.md';
/** With one more letter in it nobody knows who the applicant is. */
const WORDS = 'applicant for this';
const SPOILT = 'aqpplicant for this';
const SQUIGGLES = '.editor-instance .cdr[class*="squiggly-"]';
const ROUNDS = 10;
/** Of a screen that is drawn sixty times a second, in milliseconds. */
const FRAME = 1000 / 60;

describePace('Node extension host', openDriver);
describePace('web worker extension host', openWebDriver);

function describePace(host: string, open: typeof openDriver | typeof openWebDriver): void {
  describe(`editor: the pace of the preview, ${host}`, function () {
    this.timeout(INSTALL_LIMIT);
    let workspace: string;
    let browser: Browser;
    let driver: Driver;
    let editor: Locator;
    let preview: Locator;

    before(async () => {
      workspace = createWorkspace('examples');
      // The word that is spoilt has one finding, which goes with the rule that is switched off at the end.
      const rules = ['prescribing-missing: off', 'word-misspelt: off'].map((line) => `  ${line}\n`);
      writeFileSync(join(workspace, CONFIGURATION), `rules:\n${rules.join('')}`);
      browser = await launchBrowser();
      driver = await open(browser, { project: PROJECT, workspace });
      await driver.openFile(DOCUMENT);
      await driver.runCommand('Opinion Summary: Open Preview to the Side');
      editor = driver.page.locator('body');
      preview = driver.previewPage.locator('body');
      await preview.locator('[data-start]', { hasText: WORDS }).waitFor();
      await driver.goTo(DOCUMENT, WORDS);
      await startRecording(editor, { findings: SQUIGGLES, words: SPOILT });
      await startRecording(preview, { findings: '.finding', words: SPOILT });
    });
    photographFailures(() => driver);
    after(async () => {
      await driver?.close();
      await browser?.close();
      rmSync(workspace, { recursive: true, force: true });
    });

    it('a finding comes and goes in both with the keystroke that makes it', async () => {
      for (let round = 0; round < ROUNDS; round++) {
        await pressKey('q', 'attached');
        await pressKey('Backspace', 'detached');
      }
      const [keys, squiggles, shown] = await Promise.all([
        readKeys(editor),
        readStates(editor),
        readStates(preview),
      ]);
      const turns = findTurns(squiggles);
      assert.equal(keys.length, 2 * ROUNDS);
      assert.equal(turns.length, keys.length);
      assert.equal(findTurns(shown).length, keys.length);
      tellPace(keys, turns, findTurns(shown));
    });

    it('it shows no text with the findings of another, however fast they change', async () => {
      for (let round = 0; round < ROUNDS; round++) {
        for (const key of ['q', 'Backspace', 'q', 'Backspace', 'q'])
          await driver.page.keyboard.press(key);
        await preview.locator('.finding').first().waitFor();
        await pressKey('Backspace', 'detached');
      }
      for (const { hasFinding, hasWords } of await readStates(preview))
        assert.equal(hasFinding, hasWords);
    });

    it('a finding goes when the rules change, while the text stays', async () => {
      await pressKey('q', 'attached');
      await driver.openFile(CONFIGURATION);
      await driver.typeAtEnd('  applicant-missing: off\n');
      await preview.locator('.finding').first().waitFor({ state: 'detached' });
      const { hasWords } = (await readStates(preview)).at(-1) ?? {};
      assert.equal(hasWords, true);
    });

    async function pressKey(key: string, state: 'attached' | 'detached'): Promise<void> {
      await driver.page.keyboard.press(key);
      await driver.page.locator(SQUIGGLES).first().waitFor({ state });
      await preview.locator('.finding').first().waitFor({ state });
    }
  });
}

/** The states in which a finding came or went. */
function findTurns(states: readonly PageState[]): readonly PageState[] {
  return states.filter(
    ({ hasFinding }, at) => hasFinding !== (states[at - 1]?.hasFinding ?? false),
  );
}

/** A squiggle and the preview are drawn by pages of their own, both with the frames of one screen. */
function tellPace(
  keys: readonly number[],
  squiggles: readonly PageState[],
  shown: readonly PageState[],
): void {
  const since = (states: readonly PageState[]): string =>
    tellMedian(states.map(({ at }, index) => at - (keys[index] ?? 0)));
  const apart = squiggles.map(({ drawnAt }, index) =>
    Math.round(Math.abs(drawnAt - (shown[index]?.drawnAt ?? 0)) / FRAME),
  );
  const count = (isMeant: (frames: number) => boolean): number => apart.filter(isMeant).length;
  console.log(
    `      after the key: squiggle ${since(squiggles)}, preview ${since(shown)}; drawn with the same frame ` +
      `${count((frames) => frames === 0)}, with the next ${count((frames) => frames === 1)}, ` +
      `farther apart ${count((frames) => frames > 1)} of ${apart.length}`,
  );
}

function tellMedian(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${quantile(sorted, 0.5).toFixed(0)} ms`;
}
