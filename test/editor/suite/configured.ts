/** The suite of a window whose folder has a wrong `opinion-summary.yaml` and no draft; VS Code calls `run()`. */
import * as vscode from 'vscode';
import { assertEqual, type EditorTest, openFile, waitFor, withLimit } from './editorTest';
import { findOurs, findRules } from './extension';
import { runTests } from './runTests';

export const tests: readonly EditorTest[] = [
  {
    name: 'a wrong key of the configuration is marked before any draft is open',
    run: async () => {
      const { uri } = await openFile('opinion-summary.yaml');
      const problem = await waitFor(
        'a finding in the configuration',
        [vscode.languages.onDidChangeDiagnostics],
        () => findOurs(uri)[0],
      );
      assertEqual(problem.message, 'This key is unknown. Did you mean “rules”?', 'message');
      assertEqual(problem.range, new vscode.Range(0, 0, 0, 4), 'range');
    },
  },
  {
    name: 'once the extension runs, a plain text that begins as a summary of opinion is known as one',
    run: async () => {
      const document = await openFile('letter.txt');
      await waitFor(
        'the language of published texts',
        [vscode.workspace.onDidOpenTextDocument],
        () => document.languageId === 'opinion-summary-published' || undefined,
      );
      await findRules(document.uri, 'verb-disagrees');
    },
  },
  {
    name: 'the snippets in the folder of the configuration are offered',
    run: async () => {
      const { uri } = await vscode.workspace.openTextDocument({
        language: 'opinion-summary',
        content: 'our\n',
      });
      const { items } = await withLimit(
        'completion',
        vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          uri,
          new vscode.Position(0, 3),
        ),
      );
      const house = items.find(({ filterText }) => filterText === 'our-house');
      const { insertText, range } = house ?? {};
      const body = insertText instanceof vscode.SnippetString ? insertText.value : insertText;
      assertEqual(body, 'Ask $1.', 'text');
      const replaced = range instanceof vscode.Range ? range : range?.replacing;
      assertEqual(replaced, new vscode.Range(0, 0, 0, 3), 'what it replaces');
    },
  },
  {
    name: 'any other plain text stays one',
    run: async () => {
      const { languageId } = await openFile('notes.txt');
      assertEqual(languageId, 'plaintext', 'language');
    },
  },
];

export const run = (): Promise<void> => runTests(tests);
