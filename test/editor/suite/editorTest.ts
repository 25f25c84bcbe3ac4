/** What a test inside VS Code is made of: its type, assertions, and waiting for events. Needs no mocha and no Node.js. */
import * as vscode from 'vscode';

export interface EditorTest {
  /** A fact: “a draft has the language opinion-summary”. */
  readonly name: string;
  readonly run: () => Promise<void>;
}

const LIMIT = 20_000;

/**
 * Resolves as soon as `find` answers something: it is asked at once and after each of the events. Rejects after the
 * limit (in milliseconds) with what was waited for.
 */
export function waitFor<T>(
  what: string,
  events: readonly vscode.Event<unknown>[],
  find: () => T | undefined,
  limit = LIMIT,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const listeners: vscode.Disposable[] = [];
    const end = (): void => {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`Waited ${limit / 1000} s for ${what}.`));
    }, limit);
    const look = (): void => {
      const found = find();
      if (found === undefined) return;
      end();
      resolve(found);
    };
    for (const event of events) listeners.push(event(look));
    look();
  });
}

/** The same as `waitFor`, for something that another part of VS Code answers with a promise. */
export function withLimit<T>(what: string, work: PromiseLike<T>, limit = LIMIT): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Waited ${limit / 1000} s for ${what}.`)),
      limit,
    );
    work.then(resolve, reject).then(() => clearTimeout(timer));
  });
}

const ASK_AGAIN = 20;

/** For the few states of which VS Code tells no event: asks again and again until the answer is yes. */
export async function waitForState(what: string, isReached: () => boolean): Promise<void> {
  const end = Date.now() + LIMIT;
  while (!isReached()) {
    if (Date.now() > end) throw new Error(`Waited ${LIMIT / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  }
}

/** Compares by value, as JSON. */
export function assertEqual(actual: unknown, expected: unknown, what: string): void {
  const [isText, shouldText] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (isText !== shouldText) throw new Error(`${what}: ${isText} instead of ${shouldText}`);
}

/** Opens a file of the workspace in an editor. */
export async function openFile(path: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  const document = await withLimit(
    `${path} to open`,
    vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path)),
  );
  void vscode.window.showTextDocument(document);
  await waitFor(
    `${path} to be the active editor`,
    [vscode.window.onDidChangeActiveTextEditor],
    () => (vscode.window.activeTextEditor?.document === document ? true : undefined),
  );
  return document;
}
