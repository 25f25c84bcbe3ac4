/** Quick fixes in the files that configure the check: the word that a problem proposes takes the place of the one that is meant. */
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { type Session, snapshotOf } from '../session';
import { toConfigurationDiagnostic, toProtocolEdit, toRange, toSpan } from '../toProtocol';

/** How a problem proposes a word; see `suggestWord` and `suggestName`. */
const PROPOSAL = /Did you mean “([^”]+)”\?/;
/** What is proposed stands for a word, not for a value of several lines. */
const WORD = /^[\w/.-]+$/;

export async function findConfigurationActions(
  session: Session,
  uri: string,
  range: Range,
): Promise<CodeAction[]> {
  const open = session.documents.get(uri);
  if (open === undefined) return [];
  const problems = (await session.configurations.problemsIn(uri)) ?? [];
  // Taken when nothing is waited for any more: the problems are those of this text.
  const document = snapshotOf(open);
  const asked = toSpan(document, range);
  return problems.flatMap((problem): CodeAction[] => {
    const { span, message, remedy } = problem;
    const word = PROPOSAL.exec(`${message} ${remedy}`)?.[1];
    const isAsked = span.start <= asked.end && asked.start <= span.end;
    const before = document.getText(toRange(document, span));
    if (word === undefined || !isAsked || !WORD.test(before)) return [];
    return [
      {
        title: `Replace “${before}” by “${word}”`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toConfigurationDiagnostic(document, problem)],
        edit: { changes: { [uri]: [toProtocolEdit(document, { span, newText: word })] } },
        isPreferred: true,
      },
    ];
  });
}
