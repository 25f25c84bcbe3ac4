/** Facts about the preview, as its page reports them, and about the file that is exported. */
import * as vscode from 'vscode';
import type { ShownPreview } from '../../../client/src/preview/messages';
import { assertEqual, type EditorTest, openFile, waitFor, withLimit } from './editorTest';

const BLOCKS_OF_HURRIED_NAMES = 11;

export const previewTests: readonly EditorTest[] = [
  {
    name: 'the preview opens beside the editor and shows the document with its findings',
    run: async () => {
      const document = await openFile('faulty/hurried-names.opinion.md');
      const shown = await withLimit(
        'the page of the preview',
        vscode.commands.executeCommand<ShownPreview>('opinionSummary.preview'),
      );
      assertEqual(shown.version, document.version, 'version');
      assertEqual(shown.blocks, BLOCKS_OF_HURRIED_NAMES, 'blocks');
      assertEqual(shown.findings > 4, true, `${shown.findings} findings`);
      assertEqual(vscode.window.activeTextEditor?.document, document, 'active editor');
      await waitForTab('Preview hurried-names.opinion.md');
    },
  },
  {
    name: 'the preview follows the active editor',
    run: async () => {
      await openFile('clean/human-generic.opinion.txt');
      await waitForTab('Preview human-generic.opinion.txt');
    },
  },
  {
    name: 'a preview of what is no summary of opinion is empty, and shows the next document again',
    run: async () => {
      const { uri } = await openFile('clean/human-generic.opinion.txt');
      const showNext = (next: vscode.Uri): Thenable<ShownPreview> =>
        withLimit(
          'the page of the next document',
          vscode.commands.executeCommand<ShownPreview>('opinionSummary.preview', next),
        );
      const other = vscode.Uri.joinPath(uri, '../../nothing-there.txt');
      assertEqual((await showNext(other)).blocks, 0, 'blocks');
      await waitForTab('Preview nothing-there.txt');
      assertEqual((await showNext(uri)).blocks > 0, true, 'blocks again');
    },
  },
  {
    name: 'a locked preview stays with its document, and another one opens',
    run: async () => {
      await vscode.commands.executeCommand('opinionSummary.togglePreviewLock');
      await openFile('clean/human-hybrid.opinion.md');
      await withLimit(
        'the page of another preview',
        vscode.commands.executeCommand('opinionSummary.preview'),
      );
      await waitForTab('[Preview] human-generic.opinion.txt');
      await waitForTab('Preview human-hybrid.opinion.md');
    },
  },
  {
    name: 'a document is exported as a page of its own',
    run: async () => {
      const { uri } = await openFile('clean/human-generic.opinion.md');
      const target = uri.with({ path: uri.path.replace(/\.opinion\.md$/, '.html') });
      await withLimit(
        'the file',
        vscode.commands.executeCommand('opinionSummary.export', uri, target),
      );
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
      await vscode.workspace.fs.delete(target);
      assertEqual(/^<!doctype html>[\s\S]*<h1>Summary of opinion/.test(text), true, text);
    },
  },
  {
    name: 'a document is exported as a Word document, of which a draft is made',
    run: async () => {
      const { uri } = await openFile('clean/human-generic.opinion.md');
      const target = uri.with({ path: uri.path.replace(/\.opinion\.md$/, '.docx') });
      await withLimit(
        'the file',
        vscode.commands.executeCommand('opinionSummary.export', uri, target),
      );
      await withLimit(
        'the draft',
        vscode.commands.executeCommand('opinionSummary.importWord', target),
      );
      const text = vscode.window.activeTextEditor?.document.getText() ?? '';
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.workspace.fs.delete(target);
      assertEqual(/^# Summary of opinion\[\^1\]/.test(text), true, text);
    },
  },
];

async function waitForTab(label: string): Promise<void> {
  await waitFor(`the tab ${label}`, [vscode.window.tabGroups.onDidChangeTabs], () =>
    vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find((tab) => tab.label === label),
  );
}
