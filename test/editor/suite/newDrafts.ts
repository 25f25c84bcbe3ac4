/** Facts about new drafts, with the server running: what the command of the server answers to any program. */
import * as vscode from 'vscode';
import { assertEqual, type EditorTest, withLimit } from './editorTest';

interface Step {
  readonly question?: { readonly name: string; readonly options: readonly { label: string }[] };
  readonly draft?: { readonly text: string; readonly fileName: string };
}

export const newDraftTests: readonly EditorTest[] = [
  {
    name: 'a new draft is begun from answers',
    run: async () => {
      const answers = { kind: 'veterinary-initial', product: 'Zenquora' };
      const { draft } = await begin({ answers });
      assertEqual(draft?.fileName, 'zenquora.opinion.md', 'name');
      assertEqual(draft?.text.startsWith('# Summary of opinion[^decision]\n'), true, 'title');
    },
  },
  {
    name: 'the templates of a folder are found',
    run: async () => {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      if (folder === undefined) throw new Error('No folder is open.');
      const team = vscode.Uri.joinPath(folder, 'templated');
      const write = (path: string, text: string) =>
        vscode.workspace.fs.writeFile(
          vscode.Uri.joinPath(team, path),
          new TextEncoder().encode(text),
        );
      await write('forms/house.opinion.md', '# {product}\n');
      await write('opinion-summary.yaml', 'templates: forms\n');
      const { question } = await begin({ folder: team.toString(), answers: {} });
      assertEqual(question?.options[0]?.label, 'house', 'template');
    },
  },
];

function begin(argument: object): Promise<Step> {
  return withLimit(
    'an answer',
    vscode.commands.executeCommand<Step>('opinionSummary.newDraft', argument),
  );
}
