/** `textDocument/codeLens`: what a document was understood as, above its title, and what the client can do with it. */
import type { CodeLens } from 'vscode-languageserver';
import { buildTitleLens } from '../../core/index';
import type { Session } from '../session';
import { toRange } from '../toProtocol';

/** Of the editor, and of our own client: a lens appears once the client says that it has the command. */
const SHOW_PROBLEMS = 'workbench.action.problems.focus';
const DOCUMENT_COMMANDS: readonly (readonly [title: string, command: string])[] = [
  ['Preview', 'opinionSummary.preview'],
  ['Export', 'opinionSummary.export'],
];

export async function findCodeLenses(session: Session, uri: string): Promise<CodeLens[]> {
  const checked = await session.open(uri);
  const lens = checked && buildTitleLens(checked.analyze());
  if (checked === undefined || lens === undefined) return [];
  const { start } = toRange(checked.document, lens.span);
  const { commands } = session.abilities;
  const toLens = (title: string, command: string, args: readonly unknown[] = []): CodeLens => ({
    range: { start, end: start },
    command: { title, command: commands.includes(command) ? command : '', arguments: [...args] },
  });
  return [
    toLens(lens.summary, ''),
    toLens(lens.findings, SHOW_PROBLEMS),
    ...DOCUMENT_COMMANDS.filter(([, command]) => commands.includes(command)).map(
      ([title, command]) => toLens(title, command, [uri]),
    ),
  ];
}
