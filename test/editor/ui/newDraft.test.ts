/** From “New Summary of Opinion…” through its questions and tab stops to drafts without a finding, in a window of each host. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { analyze, type DraftAnswers } from '../../../server/src/core';
import { NAMES } from '../../support/draftFillings';
import { buildFullRuleSet } from '../../support/ruleSets';
import { launchBrowser } from '../browser.mjs';
import type { Driver } from './driver';
import { NewDraftDriver } from './newDraftDriver';
import { openDriver, openWebDriver } from './openDriver';
import { photographFailures } from './photographFailures';

const PROJECT = process.env.OPINION_SUMMARY_TEST_PROJECT ?? join(__dirname, '../../..');
const INSTALL_LIMIT = 15 * 60_000;
/** A writer types no more of a document than this, in per cent; the rest is known to the editor. */
const MOST_TYPED = 35;
const CLEAN = 'human-initial.opinion.md';
/** The form of a team. */
const HOUSE = `# Summary of opinion (post authorisation)

## {product}

On {date}, {product} will be available as {presentation}. It works by {action}.

File number: {filenumber}
`;
const TEMPLATES = [{ name: 'house', text: HOUSE }];
const RULE_SET = buildFullRuleSet();

/** The questions as their dialogues are headed, with what is chosen or typed. */
const HUMAN_INITIAL: DraftAnswers = {
  kind: 'human-initial',
  modifiers: ['conditional', 'orphan'],
  ...NAMES,
};
const HUMAN_POST: DraftAnswers = {
  kind: 'human-post-authorisation',
  change: 'a new indication',
  ...NAMES,
  product: 'Tarbexil',
};
const VETERINARY: DraftAnswers = { kind: 'veterinary-initial', modifiers: [], ...NAMES };

describeNewDrafts('Node extension host', (browser, workspace) =>
  openDriver(browser, { project: PROJECT, workspace }),
);
describeNewDrafts('web worker extension host', (browser, workspace) =>
  openWebDriver(browser, { project: PROJECT, workspace }),
);

function describeNewDrafts(
  host: string,
  open: (browser: Browser, workspace: string) => Promise<Driver>,
): void {
  describe(`editor: new summaries of opinion, ${host}`, function () {
    this.timeout(INSTALL_LIMIT);
    let workspace: string;
    let browser: Browser;
    let driver: Driver;
    let draft: NewDraftDriver;

    before(async () => {
      workspace = createTeamFolder();
      browser = await launchBrowser();
      driver = await open(browser, workspace);
      draft = new NewDraftDriver(driver);
      // Commands of the extension are there as soon as its languages are.
      await driver.openFile(CLEAN);
      await driver.page
        .locator('.statusbar-item', { hasText: 'Summary of Opinion (Draft)' })
        .waitFor();
    });
    photographFailures(() => driver);
    after(async () => {
      await driver?.close();
      await browser?.close();
      rmSync(workspace, { recursive: true, force: true });
    });

    it('a conditional orphan medicine: the command, six questions, tab stops, no finding', async () => {
      await draft.begin();
      await fillIn(HUMAN_INITIAL, 'zenquora.opinion.md');
    });

    it('a new indication of an authorised medicine, beside the draft of its first opinion', async () => {
      await draft.begin();
      await fillIn(HUMAN_POST, 'tarbexil-post-authorisation.opinion.md');
    });

    it('a veterinary medicine, as a file in the folder that was clicked', async () => {
      await draft.beginInFolder('drafts');
      await fillIn(VETERINARY, 'drafts/zenquora.opinion.md');
    });

    it('the templates of the team come first; back leads to the question before', async () => {
      await draft.begin();
      await draft.waitForQuestion('Kind of opinion');
      const rows = driver.page.locator('.quick-input-list .monaco-list-row');
      assert.match(await rows.first().innerText(), /^house\s*Summary of opinion \(post/);
      await driver.page.keyboard.press('Enter');
      await draft.waitForQuestion('Name of the product');
      await draft.type('31');
      await driver.page.locator('.quick-input-message', { hasText: 'has no letter' }).waitFor();
      await driver.page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
      await draft.waitForQuestion('Kind of opinion');
      await driver.page.keyboard.press('Escape');
      await driver.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    });

    it('Tab leads on from words that are all typed, though a list offers them still', async () => {
      await draft.begin();
      await draft.answerQuestions(
        { ...NAMES, kind: 'template:house', product: 'Arvelta' },
        TEMPLATES,
      );
      await draft.waitForTabStops('<strengths and pharmaceutical form>');
      await draft.type('5 mg ');
      const offered = driver.page.locator('.suggest-widget.visible .monaco-list-row.focused');
      await offered.filter({ hasText: 'film-coated tablets' }).waitFor();
      await draft.type('tablets');
      await offered.filter({ hasText: /^tablets/ }).waitFor();
      await driver.page.keyboard.press('Tab');
      await draft.type('blocking an enzyme');
      assert.match(
        await driver.readEditor(),
        /as 5 mg tablets\. It works by blocking an enzyme\.$/m,
      );
    });

    it('a slot of a template that there is not is told', async () => {
      await driver.runCommand('Notifications: Show Notifications');
      const told = driver.page.locator('.notifications-center .notification-list-item-message');
      await told.filter({ hasText: 'there is no slot “{filenumber}”' }).waitFor();
      await driver.runCommand('Notifications: Clear All Notifications');
    });

    it('what applies may be typed: Enter takes the only row that is left', async () => {
      await draft.begin();
      await draft.answerQuestions(
        { ...NAMES, kind: 'human-initial', modifiers: ['orphan'], product: 'Orvelta' },
        TEMPLATES,
      );
      await draft.waitForTabStops('Orvelta');
      assert.match(await driver.readEditor(), /designated as an orphan/);
    });

    /** Answers all questions, fills all tab stops, saves, and holds what is stored under the path against the rules. */
    async function fillIn(answers: DraftAnswers, path: string): Promise<void> {
      draft.startCounting();
      await draft.answerQuestions(answers);
      await draft.fillTabStops(answers);
      await driver.page.locator('.statusbar-item', { hasText: /^\s*0\s*0\s*$/ }).waitFor();
      await driver.save();
      await undoAndRedo();
      await driver.runCommand('View: Close Editor');
      await driver.openFile(path);
      const text = await driver.readEditor();
      const { findings } = analyze(text, 'draft', RULE_SET);
      assert.deepEqual(
        findings.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        [],
      );
      const share = Math.round((100 * draft.typed) / text.length);
      console.log(`      ${path}: ${draft.typed} of ${text.length} characters typed, ${share} %`);
      assert.ok(share <= MOST_TYPED, `${share} % typed`);
    }
    /** What was typed before the first save can be undone behind it, one change at a time. */
    async function undoAndRedo(): Promise<void> {
      await driver.page.keyboard.press('ControlOrMeta+Z');
      await driver.page.locator('.tab.active.dirty').waitFor();
      assert.match(await driver.readEditor(), /^# Summary of opinion/);
      await driver.page.keyboard.press('ControlOrMeta+Y');
      await driver.page.locator('.tab.active:not(.dirty)').waitFor();
    }
  });
}

/** A folder with a finished draft, and with a template of the team. */
function createTeamFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'opinion-summary-new-'));
  mkdirSync(join(folder, 'drafts'));
  mkdirSync(join(folder, 'forms'));
  writeFileSync(join(folder, 'drafts/notes.md'), '# Notes\n');
  writeFileSync(join(folder, 'opinion-summary.yaml'), 'templates: forms\n');
  writeFileSync(join(folder, 'forms/house.opinion.md'), HOUSE);
  for (const name of [CLEAN, 'tarbexil.opinion.md']) {
    cpSync(join(PROJECT, 'examples/clean', CLEAN), join(folder, name));
  }
  return folder;
}
