/** Facts about completion, with the server running. */
import * as vscode from 'vscode';
import { assertEqual, type EditorTest, openFile, withLimit } from './editorTest';

const HEAD = '# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\norvatinib\n\n';

export const completionTests: readonly EditorTest[] = [
  {
    name: 'an empty paragraph is offered the next part, with the product that the document names',
    run: async () => {
      const document = await vscode.workspace.openTextDocument({
        language: 'opinion-summary',
        content: `${HEAD}\n`,
      });
      const [first] = await complete(document, HEAD.length);
      assertEqual(labelOf(first), 'Opinion statement', 'first item');
      const { insertText } = first ?? {};
      assertEqual(insertText instanceof vscode.SnippetString, true, 'tab stops');
      const text = typeof insertText === 'string' ? insertText : insertText?.value;
      assertEqual(text?.includes('medicinal product Lumivexa, intended for'), true, 'product');
    },
  },
  {
    name: 'behind [^ the footnotes are offered',
    run: async () => {
      const document = await openFile('clean/human-conditional-orphan.opinion.md');
      const items = await complete(document, document.getText().indexOf('[^2]') + 2);
      assertEqual(items.map(labelOf).slice(0, 2), ['[^1]', '[^3]'], 'marks');
    },
  },
];

/** Our items at an offset; those of VS Code itself, such as snippets, left out. */
async function complete(
  document: vscode.TextDocument,
  offset: number,
): Promise<readonly vscode.CompletionItem[]> {
  const list = await withLimit(
    'completion',
    vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(offset),
    ),
  );
  return list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
}

function labelOf(item: vscode.CompletionItem | undefined): string | undefined {
  return typeof item?.label === 'string' ? item.label : item?.label.label;
}
