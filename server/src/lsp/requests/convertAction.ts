/** The quick fix that converts published text in a draft, where it stands. */
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { type Analysis, notationOf, parseDocument, readOpinion, toDraft } from '../../core/index';
import type { CheckedDocument, Session } from '../session';
import { toWorkspaceEdit } from '../workspaceEdits';

const RULE = 'published-text-in-draft';

/** `undefined` for findings of other rules, and where the text would stay as it is. */
export function buildConvertAction(
  session: Session,
  checked: CheckedDocument,
  { source }: Analysis,
  ruleId: string,
  diagnostics: Diagnostic[],
): CodeAction | undefined {
  if (ruleId !== RULE) return undefined;
  // The name of the file says draft, the words say that it is published text.
  const newText = toDraft(readOpinion(parseDocument(source, notationOf('', source))));
  if (newText === source) return undefined;
  const whole = { start: 0, end: source.length };
  return {
    title: 'Convert the published text to a draft',
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: true,
    edit: toWorkspaceEdit(session, checked, [{ span: whole, newText }]),
  };
}
