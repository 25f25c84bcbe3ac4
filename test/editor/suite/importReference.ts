/** Facts about importing tables: what is written beside the documents, and that it counts at once. */
import * as vscode from 'vscode';
import { assertEqual, type EditorTest, openFile, withLimit } from './editorTest';
import { findRules } from './extension';

const DRAFT = 'tabled/tabled.opinion.md';

export const importReferenceTests: readonly EditorTest[] = [
  {
    name: 'an imported table is used by the documents of its folder at once',
    run: async () => {
      const root = vscode.workspace.workspaceFolders?.[0]?.uri;
      if (root === undefined) throw new Error('No folder is open.');
      const at = (path: string): vscode.Uri => vscode.Uri.joinPath(root, path);
      const read = async (path: string): Promise<string> =>
        new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
      const write = (path: string, text: string): Thenable<void> =>
        vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
      const text = await read('clean/human-initial.opinion.md');
      const code = /\b[A-Z]\d\d[A-Z]{2}\d\d\b/.exec(text)?.[0] ?? '';
      const index = `atc_code,atc_name\n${code},tarbexinib\n${code.slice(0, 5)}99,orvatinib\n`;
      await write(DRAFT, text);
      await write('tabled/opinion-summary.yaml', '# Ours\n');
      await write('tabled/index.csv', index);
      const { uri } = await openFile(DRAFT);
      await withLimit(
        'the import',
        vscode.commands.executeCommand(
          'opinionSummary.importReference',
          at('tabled/index.csv'),
          at('tabled'),
        ),
      );
      await findRules(uri, 'atc-code-of-other-substance');
      const configuration = '# Ours\nreferenceData: opinion-summary-reference.txt\n';
      assertEqual(await read('tabled/opinion-summary.yaml'), configuration, 'configuration');
    },
  },
];
