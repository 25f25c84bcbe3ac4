/** Begins a summary of opinion as a writer does: answers the questions, fills in the tab stops, and counts what is typed. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { beginDraft, type DraftAnswers, type DraftTemplate } from '../../../server/src/core';
import { fillPlaceholder } from '../../support/draftFillings';
import { buildFullRuleSet } from '../../support/ruleSets';
import { parseSnippet } from '../../support/snippets';
import type { Driver } from './driver';
import { isReached, MOST_ATTEMPTS } from './patience';

const NEW = 'New Summary of Opinion…';
/** The words behind the last figure with a unit and a blank. */
const LAST_FORM = /(?<=\d mg )(\D+)$/;
const { standard } = buildFullRuleSet();

export class NewDraftDriver {
  readonly #driver: Driver;
  #typed = 0;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** Characters since `startCounting`, with the key that ends each answer. */
  get typed(): number {
    return this.#typed;
  }

  startCounting(): void {
    this.#typed = 0;
  }

  /** Begins a draft in a folder of the explorer, by the menu of its row. */
  async beginInFolder(name: string): Promise<void> {
    const { page } = this.#driver;
    const rows = page.locator('.explorer-folders-view .monaco-list-row');
    await rows.filter({ hasText: name }).click({ button: 'right' });
    const entry = page.locator('.monaco-menu').getByText(NEW, { exact: true });
    // A menu that has just been opened stays open: the click may still be that which has opened it.
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
      await entry.click();
      if (await isReached(entry, 'hidden')) return;
    }
    throw new Error(`The menu of ${name} does not close.`);
  }

  /** Begins a draft by the Command Palette. */
  async begin(): Promise<void> {
    await this.#driver.runCommand(`Opinion Summary: ${NEW}`);
  }

  /** Chooses and types what each dialogue asks for; `templates` are those of the team. */
  async answerQuestions(
    answers: DraftAnswers,
    templates: readonly DraftTemplate[] = [],
  ): Promise<void> {
    let known: DraftAnswers = {};
    for (;;) {
      const { question } = beginDraft(known, standard, templates);
      if (question === undefined) return;
      const answer = answers[question.name] ?? '';
      await this.waitForQuestion(question.title);
      const chosen = question.options.filter(({ value }) =>
        typeof answer === 'string' ? value === answer : answer.includes(value),
      );
      // Of several the last one is typed: Enter takes the row that is left.
      const typed = question.kind === 'several' ? chosen.pop() : undefined;
      for (const { label } of chosen) await this.chooseRow(label);
      if (typed !== undefined) await this.#typeUntilOneIsLeft(typed.label);
      if (question.kind === 'text') await this.type(String(answer));
      if (question.kind !== 'one') await this.#driver.page.keyboard.press('Enter');
      known = { ...known, [question.name]: answer };
    }
  }

  async #typeUntilOneIsLeft(label: string): Promise<void> {
    await this.type(label.split(' ')[0] ?? label);
    const rows = this.#driver.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: label }).and(rows.first()).waitFor();
  }

  /** Fills in the draft that the answers have led to, as soon as it is shown. */
  async fillTabStops(answers: DraftAnswers): Promise<void> {
    const { draft } = beginDraft(answers, standard, []);
    assert.ok(draft !== undefined);
    await this.waitForTabStops('Summary of opinion');
    await this.#driver.waitForSquiggles('error');
    const stops = parseSnippet(draft.snippet).filter((piece) => typeof piece !== 'string');
    for (const { number, initial, choices } of stops) {
      if (initial === undefined || number === 0) continue;
      const wanted = initial.includes('<')
        ? fillPlaceholder(initial, String(answers.kind))
        : initial;
      if (choices.length > 0) await this.#chooseSuggestion(wanted);
      else await this.#fillIn(wanted);
    }
  }

  /** Types the words, but takes a form from the list that comes behind a unit; Tab leads on. */
  async #fillIn(words: string): Promise<void> {
    const [typed = '', form] = words.split(LAST_FORM);
    await this.type(typed);
    if (form !== undefined) await this.#chooseSuggestion(form);
    await this.#driver.page.keyboard.press('Tab');
  }

  async waitForQuestion(title: string): Promise<void> {
    await this.#driver.page.locator('.quick-input-title', { hasText: `: ${title}` }).waitFor();
  }

  async type(text: string): Promise<void> {
    await this.#driver.page.keyboard.type(text);
    this.#typed += text.length + 1;
  }

  /** Chooses one of the answers of a dialogue, or ticks it. */
  async chooseRow(label: string): Promise<void> {
    const text = this.#driver.page.getByText(label, { exact: true });
    await this.#driver.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ has: text })
      .first()
      .click();
  }

  /** The file is shown first, with these words; its tab stops come as a change. */
  async waitForTabStops(words: string): Promise<void> {
    await this.#driver.waitForText(words);
    await this.#driver.page.locator('.tab.active.dirty').waitFor();
  }

  /** Takes a choice of a tab stop, which leads to the next one. */
  async #chooseSuggestion(label: string): Promise<void> {
    const widget: Locator = this.#driver.page.locator('.suggest-widget.visible');
    const choice = widget.getByText(label, { exact: true });
    // A list that opened before the editor had the focus is closed again, and is asked for as a writer would.
    if (!(await isReached(choice, 'visible'))) {
      await this.#driver.page.keyboard.press('Control+Space');
    }
    await choice.first().click();
  }
}
