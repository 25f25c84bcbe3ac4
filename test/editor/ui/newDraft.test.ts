/** From “New Summary of Opinion…” through its questions and tab stops to drafts without a finding, in a real window. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { analyze, beginDraft, type DraftAnswers } from '../../../server/src/core';
import { fillPlaceholder, NAMES } from '../../support/draftFillings';
import { buildFullRuleSet } from '../../support/ruleSets';
import { parseSnippet } from '../../support/snippets';
import { launchBrowser } from '../browser.mjs';
import type { Driver } from './driver';
import { openDriver } from './openDriver';

const PROJECT = process.env.OPINION_SUMMARY_TEST_PROJECT ?? join(__dirname, '../../..');
const INSTALL_LIMIT = 15 * 60_000;
/** A writer types no more of a document than this, in per cent; the rest is known to the editor. */
const MOST_TYPED = 35;
const COMMAND = 'New Summary of Opinion…';
const CLEAN = 'human-initial.opinion.md';
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

describe('editor: new summaries of opinion', function () {
  this.timeout(INSTALL_LIMIT);
  let workspace: string;
  let browser: Browser;
  let driver: Driver;
  let typed = 0;

  before(async () => {
    workspace = mkdtempSync(join(tmpdir(), 'opinion-summary-new-'));
    mkdirSync(join(workspace, 'drafts'));
    mkdirSync(join(workspace, 'forms'));
    writeFileSync(join(workspace, 'opinion-summary.yaml'), 'templates: forms\n');
    writeFileSync(
      join(workspace, 'forms/house.opinion.md'),
      '# Summary of opinion (post authorisation)\n\n## {product}\n\nOn {date}, <b>\n',
    );
    cpSync(join(PROJECT, 'examples/clean', CLEAN), join(workspace, CLEAN));
    browser = await launchBrowser();
    driver = await openDriver(browser, { project: PROJECT, workspace });
    // Commands of the extension are there as soon as its languages are.
    await driver.openFile(CLEAN);
    await driver.page
      .locator('.statusbar-item', { hasText: 'Summary of Opinion (Draft)' })
      .waitFor();
  });
  after(async () => {
    await driver?.close();
    await browser?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('a conditional orphan medicine: the command, six questions, tab stops, no finding', async () => {
    await driver.runCommand(`Opinion Summary: ${COMMAND}`);
    await fillIn(HUMAN_INITIAL, 'zenquora.opinion.md');
  });

  it('a new indication of an authorised medicine', async () => {
    await driver.runCommand(`Opinion Summary: ${COMMAND}`);
    await fillIn(HUMAN_POST, 'tarbexil.opinion.md');
  });

  it('a veterinary medicine, as a file in the folder that was clicked', async () => {
    const folder = driver.page.locator('.explorer-folders-view .monaco-list-row', {
      hasText: 'drafts',
    });
    await folder.click({ button: 'right' });
    await driver.page.locator('.monaco-menu').getByText(COMMAND, { exact: true }).click();
    await fillIn(VETERINARY, 'drafts/zenquora.opinion.md');
  });

  it('the templates of the team come first; back leads to the question before', async () => {
    await driver.runCommand(`Opinion Summary: ${COMMAND}`);
    await waitForQuestion('Kind of opinion');
    const rows = driver.page.locator('.quick-input-list .monaco-list-row');
    assert.match(await rows.first().innerText(), /^house\s*Summary of opinion \(post/);
    await driver.page.keyboard.press('Enter');
    await waitForQuestion('Name of the product');
    await type('31');
    await driver.page.locator('.quick-input-message', { hasText: 'has no letter' }).waitFor();
    await driver.page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await waitForQuestion('Kind of opinion');
    await driver.page.keyboard.press('Escape');
    await driver.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });

  /** Answers all questions, fills all tab stops, saves, and holds the document against the rules. */
  async function fillIn(answers: DraftAnswers, path: string): Promise<void> {
    typed = 0;
    await answerQuestions(answers);
    const { draft } = beginDraft(answers, RULE_SET.standard, []);
    assert.ok(draft !== undefined);
    await driver.waitForText('Summary of opinion');
    await driver.waitForSquiggles('error');
    await fillTabStops(draft.snippet, String(answers.kind));
    await driver.page.locator('.statusbar-item', { hasText: /^\s*0\s*0\s*$/ }).waitFor();
    await driver.photograph(`new-${path.replace(/\W+/g, '-')}`);
    await driver.save();
    const text = driver.readFile(path);
    const { findings } = analyze(text, 'draft', RULE_SET);
    assert.deepEqual(
      findings.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      [],
    );
    const share = Math.round((100 * typed) / text.length);
    console.log(`      ${path}: ${typed} of ${text.length} characters typed, ${share} %`);
    assert.ok(share <= MOST_TYPED, `${share} % typed`);
  }

  async function answerQuestions(answers: DraftAnswers): Promise<void> {
    let known: DraftAnswers = {};
    for (;;) {
      const { question } = beginDraft(known, RULE_SET.standard, []);
      if (question === undefined) return;
      const answer = answers[question.name] ?? '';
      await waitForQuestion(question.title);
      const chosen = question.options.filter(({ value }) =>
        typeof answer === 'string' ? value === answer : answer.includes(value),
      );
      for (const { label } of chosen) await chooseRow(label);
      if (question.kind === 'text') await type(String(answer));
      if (/modifiers|date/.test(question.name)) await driver.photograph(`new-${question.name}`);
      if (question.kind !== 'one') await driver.page.keyboard.press('Enter');
      known = { ...known, [question.name]: answer };
    }
  }

  async function waitForQuestion(title: string): Promise<void> {
    await driver.page.locator('.quick-input-title', { hasText: `: ${title}` }).waitFor();
  }

  async function chooseRow(label: string): Promise<void> {
    const text = driver.page.getByText(label, { exact: true });
    await driver.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ has: text })
      .first()
      .click();
  }

  async function fillTabStops(snippet: string, profile: string): Promise<void> {
    const stops = parseSnippet(snippet).filter((piece) => typeof piece !== 'string');
    for (const { number, initial, choices } of stops) {
      if (initial === undefined || number === 0) continue;
      const filling = initial.startsWith('<') ? fillPlaceholder(initial, profile) : initial;
      const wanted = choices.includes('an') ? 'an' : filling;
      if (choices.length === 0) {
        await type(wanted);
        await driver.page.keyboard.press('Tab');
      } else {
        await chooseSuggestion(wanted);
      }
    }
  }

  /** Takes a choice of a tab stop, which leads to the next one. */
  async function chooseSuggestion(label: string): Promise<void> {
    const widget: Locator = driver.page.locator('.suggest-widget.visible');
    await widget.getByText(label, { exact: true }).first().click();
  }

  async function type(text: string): Promise<void> {
    await driver.page.keyboard.type(text);
    typed += text.length + 1;
  }
});
