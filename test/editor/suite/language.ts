/** Facts about languages and activation, which hold without a server. */
import * as vscode from 'vscode';
import { assertEqual, type EditorTest, openFile, waitForState } from './editorTest';
import { EXTENSION } from './extension';

export const languageTests: readonly EditorTest[] = [
  {
    name: 'the extension is present',
    run: async () => {
      assertEqual(vscode.extensions.getExtension(EXTENSION)?.id, EXTENSION, 'extension');
    },
  },
  {
    name: 'a folder with our files activates the extension',
    run: async () => {
      const extension = vscode.extensions.getExtension(EXTENSION);
      await waitForState('the extension to be active', () => extension?.isActive === true);
      // One whose code could not be loaded counts as active, too; only asking for it tells.
      await extension?.activate();
    },
  },
  {
    name: 'a draft has the language opinion-summary',
    run: async () => {
      const document = await openFile('faulty/hurried-names.opinion.md');
      assertEqual(document.languageId, 'opinion-summary', 'language');
    },
  },
  {
    name: 'a published text has the language opinion-summary-published',
    run: async () => {
      const document = await openFile('faulty/hurried-names.opinion.txt');
      assertEqual(document.languageId, 'opinion-summary-published', 'language');
    },
  },
  {
    name: 'no-break spaces and Greek letters of our documents are not marked as suspicious',
    run: async () => {
      for (const languageId of ['opinion-summary', 'opinion-summary-published']) {
        const settings = vscode.workspace.getConfiguration('editor.unicodeHighlight', {
          languageId,
        });
        const allowed = settings.get<Readonly<Record<string, boolean>>>('allowedCharacters');
        assertEqual(allowed?.['\u00a0'], true, `no-break space, ${languageId}`);
        assertEqual(settings.get('ambiguousCharacters'), false, `Greek, ${languageId}`);
      }
    },
  },
  {
    name: 'any other Markdown file keeps its language',
    run: async () => {
      const document = await openFile('README.md');
      assertEqual(document.languageId, 'markdown', 'language');
    },
  },
  {
    name: 'the files of the folder can be found',
    run: async () => {
      const found = await vscode.workspace.findFiles('**/hurried-names.opinion.*');
      const names = found.map((uri) => uri.path.replace(/^.*\//, '')).sort();
      assertEqual(
        names.filter((name) => !name.endsWith('.findings')),
        ['hurried-names.opinion.md', 'hurried-names.opinion.txt'],
        'files',
      );
    },
  },
];
