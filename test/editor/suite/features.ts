/** Facts about what VS Code shows of a document beside findings, asked as VS Code itself asks for it. */
import * as vscode from 'vscode';
import { assertEqual, type EditorTest, openFile, withLimit } from './editorTest';
import { findRules } from './extension';

const CLEAN = 'clean/human-conditional-orphan.opinion';

export const featureTests: readonly EditorTest[] = [
  {
    name: 'the lens above the title tells what the document was understood as',
    run: async () => {
      const { uri } = await openFile(`${CLEAN}.md`);
      const lenses = await ask<vscode.CodeLens[]>('CodeLens', uri, 9);
      const titles = lenses.map(({ command }) => command?.title);
      assertEqual(
        titles.slice(0, 2),
        ['Human, initial authorisation · conditional · orphan', 'No findings'],
        'lenses',
      );
    },
  },
  {
    name: 'an ATC code has its group behind it',
    run: async () => {
      const { uri, lineCount } = await openFile(`${CLEAN}.md`);
      const range = new vscode.Range(0, 0, lineCount, 0);
      const hints = await ask<vscode.InlayHint[]>('InlayHint', uri, range);
      assertEqual(
        hints.map(({ label }) => label),
        ['cancer medicines'],
        'hints',
      );
    },
  },
  {
    name: 'names, codes and the words of the form are highlighted, in both notations',
    run: async () => {
      for (const notation of ['md', 'txt']) {
        const { uri } = await openFile(`${CLEAN}.${notation}`);
        const { tokenTypes } = await withLimit(
          'the legend',
          vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
            'vscode.provideDocumentSemanticTokensLegend',
            uri,
          ),
        );
        const { data } = await withLimit(
          'semantic tokens',
          vscode.commands.executeCommand<vscode.SemanticTokens>(
            'vscode.provideDocumentSemanticTokens',
            uri,
          ),
        );
        const types = new Set<string | undefined>();
        for (let at = 3; at < data.length; at += 5) types.add(tokenTypes[data[at] ?? -1]);
        const expected = 'atcCode commonName date footnoteMark partCue productName strength';
        assertEqual([...types].sort().join(' '), expected, notation);
      }
    },
  },
  {
    name: 'the product is found by its name, in open documents and stored ones',
    run: async () => {
      const draft = await openFile('faulty/codes-unclear.opinion.md');
      // Once findings are there, the folder has been checked or its documents are open.
      await findRules(draft.uri, 'verb-disagrees');
      const [, name = ''] = /^## (\w+)$/m.exec(draft.getText()) ?? [];
      const symbols = await withLimit(
        'workspace symbols',
        vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          name,
        ),
      );
      const found = symbols.find(({ location }) => location.uri.path === draft.uri.path);
      assertEqual(
        [found?.name, found?.containerName],
        [name, 'human, initial authorisation'],
        'it',
      );
    },
  },
  {
    name: 'the product gets another name throughout a published text, beside its marks, too',
    run: async () => {
      const document = await openFile(`${CLEAN}.txt`);
      const text = document.getText();
      const name = 'Zenquora';
      const edit = await withLimit(
        'the edit',
        vscode.commands.executeCommand<vscode.WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          document.positionAt(text.indexOf(`${name}3`) + 1),
          'Tarbexil',
        ),
      );
      const renamed = edit.get(document.uri).map(({ range }) => document.getText(range));
      assertEqual(renamed, text.match(new RegExp(name, 'g')), 'places');
    },
  },
];

/** `vscode.execute…Provider` of a kind. */
function ask<Answer>(kind: string, ...args: readonly unknown[]): Promise<Answer> {
  return withLimit(
    kind,
    vscode.commands.executeCommand<Answer>(`vscode.execute${kind}Provider`, ...args),
  );
}
