/** Diagnostics of one document, in whatever way they travel. */
import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { hashText } from '../core/index';
import type { CheckedDocument, Session } from './session';
import { toConfigurationDiagnostic, toDiagnostic } from './toProtocol';

/** What is to be said of a document; `resultId` is equal when the items are. */
export interface DocumentDiagnostics {
  readonly resultId: string;
  /** Made on demand: an unchanged document need not be analysed. */
  items(): Diagnostic[];
}

/** What is said of a document that is not checked. */
export const NOTHING: DocumentDiagnostics = { resultId: 'none', items: () => [] };

/** For an open document: a summary of opinion, a configuration file or a pack; nothing for all others. */
export async function diagnose(
  session: Session,
  document: TextDocument,
): Promise<DocumentDiagnostics> {
  const problems = await session.configurations.problemsIn(document.uri);
  if (problems !== undefined) {
    const items = problems.map((problem) => toConfigurationDiagnostic(document, problem));
    return { resultId: hashText(JSON.stringify(items)), items: () => items };
  }
  const checked = await session.check(document);
  return checked === undefined ? NOTHING : diagnoseOpinion(session, checked);
}

export function diagnoseOpinion(session: Session, checked: CheckedDocument): DocumentDiagnostics {
  const { document, notation, rules } = checked;
  return {
    resultId: `${notation}-${rules.fingerprint}-${hashText(document.getText())}`,
    items: () =>
      checked
        .analyze()
        .findings.map((finding) =>
          toDiagnostic(document, finding, (id) => session.host.ruleAddress(id)),
        ),
  };
}
