/** Operates the window of VS Code as a person does, for end-to-end tests and the README's pictures. */
import { existsSync, mkdirSync, readFileSync, unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { isReached, LIMIT, MOST_ATTEMPTS, readTexts } from './patience';

const PHOTOGRAPHS = join(__dirname, '../../../out/photographs');

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export class Driver {
  readonly #workspace: string;

  constructor(
    /** For what the driver does not offer. */
    readonly page: Page,
    workspace: string,
    readonly close: () => Promise<void>,
  ) {
    this.#workspace = workspace;
  }

  /** Opens a file of the workspace by Quick Open; the path is written from the workspace. */
  async openFile(path: string): Promise<void> {
    const name = path.replace(/^.*\//, '');
    // A file that was made a moment ago is not always listed yet.
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
      await this.#openQuickInput('ControlOrMeta+P', path);
      if (await isReached(this.#quickInputRow(name), 'visible')) break;
      await this.page.keyboard.press('Escape');
    }
    await this.#quickInputRow(name).click();
    await this.#waitForActiveTab(name);
    await this.#editor.locator('.view-line').first().waitFor();
  }

  /** Runs a command by its title in the Command Palette. */
  async runCommand(title: string): Promise<void> {
    await this.#openQuickInput('F1', `>${title}`);
    await this.#quickInputRow(title).click();
  }

  /** Resolves with the squiggles of a severity, as soon as there is one. */
  async waitForSquiggles(severity: Severity): Promise<Locator> {
    const squiggles = this.#editor.locator(`.squiggly-${severity}`);
    await squiggles.first().waitFor({ state: 'attached' });
    return squiggles;
  }

  /** Points at the left end of something and answers the text of the hover. */
  async hover(target: Locator): Promise<string> {
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content');
    // The lens above the title may come meanwhile, and the text moves away from under the mouse.
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
      await this.#pointAt(target, (x, y) => this.page.mouse.move(x, y, { steps: 5 }));
      if (await isReached(hover, 'visible')) break;
      await this.page.mouse.move(1, 1);
    }
    await hover.first().waitFor();
    return hover.first().innerText();
  }

  /** Puts the cursor into something. */
  async click(target: Locator): Promise<void> {
    await this.page.keyboard.press('Escape'); // A hover that is still shown would take the click.
    await this.#pointAt(target, (x, y) => this.page.mouse.click(x, y));
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /** Puts the cursor behind the first character of some words in a file that is open as it is stored. */
  async goTo(path: string, words: string): Promise<void> {
    const before = this.readFile(path).split(words, 1)[0] ?? '';
    const lines = before.split('\n');
    const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 2];
    await this.#openQuickInput('Control+G', `:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Writes behind the end of the active file. */
  async typeAtEnd(text: string): Promise<void> {
    await this.page.locator('.monaco-editor.focused').waitFor();
    await this.page.keyboard.press('ControlOrMeta+End');
    await this.page.keyboard.type(text);
  }

  /** Opens the list of suggestions and takes the one that has this label. */
  async chooseSuggestion(label: string): Promise<void> {
    await this.page.keyboard.press('Control+Space');
    const widget = this.page.locator('.suggest-widget.visible');
    await widget.getByText(label, { exact: true }).first().click();
    await widget.waitFor({ state: 'hidden' });
  }

  /** Opens the Quick Fix menu at the cursor and answers its entries. */
  async openQuickFixes(): Promise<readonly string[]> {
    // Before the light bulb is lit there are no fixes yet, and VS Code says so and gives up. It is lit in the text, or in
    // the gutter where the text leaves no room.
    const bulb = this.page.locator(
      '.lightBulbWidget:visible, [class*="codicon-gutter-lightbulb"]:visible',
    );
    await bulb.first().waitFor();
    const entries = this.page.locator('.action-widget .monaco-list-row.action');
    // A key that comes while the light bulb is drawn anew, after the diagnostics have changed, opens nothing.
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
      await this.page.keyboard.press('ControlOrMeta+.');
      if (await isReached(entries, 'visible')) break;
    }
    await entries.first().waitFor();
    return readTexts(entries);
  }

  /** Chooses an entry of the Quick Fix menu that is open. */
  async chooseQuickFix(title: string): Promise<void> {
    const menu = this.page.locator('.action-widget').first();
    await menu.locator('.monaco-list-row.action', { hasText: title }).first().click();
    await menu.waitFor({ state: 'hidden' });
  }

  /** The lines of the active editor that can be seen, top down; a wrapped line counts as several. */
  async readVisibleLines(): Promise<readonly string[]> {
    const lines = await this.#editor.locator('.view-lines .view-line').evaluateAll((elements) =>
      elements.map((element) => ({
        top: element.getBoundingClientRect().top,
        text: element.textContent ?? '',
      })),
    );
    return lines.sort((a, b) => a.top - b.top).map(({ text }) => text.replace(/\u00a0/g, ' '));
  }

  /** Resolves when a line that can be seen contains the text. */
  async waitForText(text: string): Promise<void> {
    await this.#editor.locator('.view-line', { hasText: text }).first().waitFor();
  }

  /** The whole text of the active editor, copied as a person would. */
  async readEditor(): Promise<string> {
    const { page } = this;
    await page.evaluate("navigator.clipboard.writeText('')");
    await page.locator('.monaco-editor.focused').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+C');
    await page.waitForFunction("navigator.clipboard.readText().then((text) => text !== '')");
    return (await page.evaluate('navigator.clipboard.readText()')) as string;
  }

  /** What a file of the workspace holds on disk. */
  readFile(path: string): string {
    return readFileSync(join(this.#workspace, path), 'utf8');
  }

  /** Resolves when a file of the workspace reads so: what the window shows may be ahead of the disk. */
  async waitForFile(path: string, words: RegExp): Promise<void> {
    const file = join(this.#workspace, path);
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (!existsSync(file) || !words.test(readFileSync(file, 'utf8'))) return;
        unwatchFile(file, look);
        resolve();
      };
      watchFile(file, { interval: 50 }, look);
      look();
    });
  }

  /** Opens the panel and answers its rows, files and findings, as soon as a finding is listed. */
  async readProblems(): Promise<readonly string[]> {
    await this.runCommand('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: '[Ln ' }).first().waitFor();
    return readTexts(rows);
  }

  /** Shows the outline and answers its entries, as soon as there is one. */
  async readOutline(): Promise<readonly string[]> {
    await this.runCommand('Explorer: Focus on Outline View');
    const rows = this.page.locator('.outline-pane .monaco-list-row');
    await rows.first().waitFor();
    return readTexts(rows);
  }

  /** Words of one colour in the active editor. */
  findWords(words: string): Locator {
    return this.#editor.getByText(words, { exact: true }).first();
  }

  /** Renames what is at the cursor; answers the name that the input proposed. */
  async rename(newName: string): Promise<string> {
    await this.page.keyboard.press('F2');
    const input = this.page.locator('.rename-box input');
    await input.waitFor();
    const proposed = await input.inputValue();
    await input.fill(newName);
    await input.press('Enter');
    await input.waitFor({ state: 'hidden' });
    return proposed;
  }

  /** Saves the active file; resolves when its tab no longer shows unsaved changes. */
  async save(): Promise<void> {
    await this.page.locator('.tab.active.dirty').waitFor();
    await this.page.keyboard.press('ControlOrMeta+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** Switches by the name in the list: “Light Modern”, “Dark High Contrast”. */
  async setColourTheme(name: string): Promise<void> {
    await this.runCommand('Preferences: Color Theme');
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await input.fill(name);
    await this.#quickInputRow(name).click();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Waits until so many places of these words have another colour than plain text, which has the first one. */
  async waitForColour(words: string, places: number): Promise<void> {
    const coloured = this.page.locator('.view-line span[class^="mtk"]:not(.mtk1)');
    const found = coloured.filter({ hasText: new RegExp(`^${words}$`) });
    await found.nth(places - 1).waitFor();
  }

  /** The page of the preview: VS Code keeps it in a frame within a frame. */
  get previewPage(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Takes a picture of the window, or of a part of it, into `out/photographs`; answers the file. */
  async photograph(name: string, part?: Locator): Promise<string> {
    mkdirSync(PHOTOGRAPHS, { recursive: true });
    const path = join(PHOTOGRAPHS, `${name}.png`);
    const options = { path, animations: 'disabled', caret: 'hide' } as const;
    await (part === undefined ? this.page.screenshot(options) : part.screenshot(options));
    return path;
  }

  get #editor(): Locator {
    return this.page
      .locator('.editor-group-container.active .editor-instance .monaco-editor')
      .first();
  }

  async #openQuickInput(key: string, text: string): Promise<void> {
    await this.page.keyboard.press(key);
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await input.fill(text);
  }

  /** The row that has exactly this label, whatever stands beside it. */
  #quickInputRow(label: string): Locator {
    const text = this.page.getByText(label, { exact: true });
    return this.page.locator('.quick-input-list .monaco-list-row').filter({ has: text }).first();
  }

  async #waitForActiveTab(name: string): Promise<void> {
    await this.page.locator(`.tab.active[data-resource-name=${JSON.stringify(name)}]`).waitFor();
  }

  /** Squiggles lie under the text: no click reaches them, but the place does. */
  async #pointAt(target: Locator, act: (x: number, y: number) => Promise<void>): Promise<void> {
    const end = Date.now() + LIMIT;
    let box = await target.first().boundingBox();
    // The editor draws squiggles anew whenever findings arrive.
    while (box === null) {
      if (Date.now() > end) throw new Error('There is nothing to point at: it is not in view.');
      await this.page.evaluate('new Promise((done) => requestAnimationFrame(done))');
      box = await target.first().boundingBox();
    }
    await act(box.x + Math.min(4, box.width / 2), box.y + box.height / 2);
  }
}
