/** Layout and conversion in the editor: what the commands do to documents, tabs and the clipboard. */
import * as vscode from 'vscode';
import { assertEqual, type EditorTest, openFile, waitFor, withLimit } from './editorTest';
import { findRules } from './extension';

export const conversionTests: readonly EditorTest[] = [
  {
    name: 'formatting a draft lays it out',
    run: async () => {
      const document = await openFile('faulty/hurried-names.opinion.md');
      await findRules(document.uri, 'product-name-inconsistent');
      const tidy = document.getText();
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(1, 0), '\n\n');
      await vscode.workspace.applyEdit(edit);
      await withLimit(
        'the draft to be formatted',
        vscode.commands.executeCommand('editor.action.formatDocument'),
      );
      assertEqual(document.getText().slice(0, 80), tidy.slice(0, 80), 'text');
      await vscode.commands.executeCommand('workbench.action.files.revert');
    },
  },
  {
    name: 'published text is shown as a draft beside itself',
    run: async () => {
      const published = await openFile('clean/human-conditional-orphan.opinion.txt');
      const before = published.getText();
      void vscode.commands.executeCommand('opinionSummary.convertToDraft');
      const draft = await waitFor(
        'the draft beside',
        [vscode.window.onDidChangeActiveTextEditor],
        () => {
          const document = vscode.window.activeTextEditor?.document;
          return document?.isUntitled === true ? document : undefined;
        },
      );
      assertEqual(draft.languageId, 'opinion-summary', 'language');
      // A draft of the first name lies there already.
      assertEqual(
        draft.uri.path.replace(/^.*\//, ''),
        'human-conditional-orphan-2.opinion.md',
        'name',
      );
      assertEqual(
        draft.getText().split('\n')[0],
        '# Summary of opinion[^1] (initial authorisation)',
        'title',
      );
      assertEqual(published.getText(), before, 'published text');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    },
  },
  {
    name: 'a draft is copied as published text',
    run: async () => {
      await openFile('clean/human-conditional-orphan.opinion.md');
      await withLimit(
        'the draft to be copied',
        vscode.commands.executeCommand('opinionSummary.copyAsPublished'),
      );
      const copied = await withLimit('the clipboard', vscode.env.clipboard.readText());
      assertEqual(
        copied.split('\n').slice(0, 4),
        ['Summary of opinion1 (initial authorisation)', '', 'Zenquora', 'sorvetamig'],
        'clipboard',
      );
    },
  },
];
