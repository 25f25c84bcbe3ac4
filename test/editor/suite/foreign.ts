/** The suite of a window whose folder has nothing that bears our names; VS Code calls `run()`. */
import * as vscode from 'vscode';
import {
  assertEqual,
  type EditorTest,
  openFile,
  waitFor,
  waitForState,
  withLimit,
} from './editorTest';
import { EXTENSION, findRules } from './extension';
import { runTests } from './runTests';

/** It comes with VS Code and is started by any Markdown file. */
const MARKDOWN = 'vscode.markdown-language-features';

/** In this order: all but the first start the extension. */
export const tests: readonly EditorTest[] = [
  {
    name: 'nothing of ours runs in a window without our files',
    run: async () => {
      for (const path of ['letter.txt', 'settings.yaml', 'notes.md']) await openFile(path);
      await waitForState(
        'the extension for Markdown to be active',
        () => vscode.extensions.getExtension(MARKDOWN)?.isActive === true,
      );
      assertEqual(vscode.extensions.getExtension(EXTENSION)?.isActive, false, 'active');
    },
  },
  {
    name: 'a plain text is checked as a summary of opinion when its reader says so',
    run: async () => {
      const document = await openFile('letter.txt');
      assertEqual(document.languageId, 'plaintext', 'language before');
      void vscode.commands.executeCommand('opinionSummary.treatAsPublished');
      await waitFor(
        'the language of published texts',
        [vscode.workspace.onDidOpenTextDocument],
        () => document.languageId === 'opinion-summary-published' || undefined,
      );
      await findRules(document.uri, 'verb-disagrees');
    },
  },
  {
    name: 'a folder without our files is offered no task of ours',
    run: async () => {
      const type = 'opinion-summary';
      const tasks = await withLimit('tasks', vscode.tasks.fetchTasks({ type }));
      assertEqual(
        tasks.map(({ name }) => name),
        [],
        'tasks',
      );
    },
  },
];

export const run = (): Promise<void> => runTests(tests);
