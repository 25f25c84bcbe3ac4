/** Diagnostics of one document, in whatever way they travel. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigurationProblem } from '../configuration/configurationTypes';
import { hashText } from '../core/index';
import type { HostText } from './serverHost';
import type { CheckedDocument, Session } from './session';
import { SOURCE, toConfigurationDiagnostic, toDiagnostic } from './toProtocol';

/** What is to be said of a document; `resultId` is equal when the items are. */
export interface DocumentDiagnostics {
  readonly resultId: string;
  /** Made on demand: an unchanged document need not be analysed. */
  items(): Diagnostic[];
}

/** What is said of a document that is not checked. */
export const NOTHING: DocumentDiagnostics = { resultId: 'none', items: () => [] };

/** For a document, open or stored: a summary of opinion, a configuration file or a pack; nothing for all others. */
export async function diagnose(
  session: Session,
  document: TextDocument,
): Promise<DocumentDiagnostics> {
  if (session.isView(document.uri)) return NOTHING;
  const problems = await session.configurations.problemsIn(document.uri);
  if (problems !== undefined) return diagnoseConfiguration(document, problems);
  const checked = await session.check(document);
  return checked === undefined ? NOTHING : diagnoseOpinion(session, checked);
}

/** For a file that configures the check. */
export function diagnoseConfiguration(
  document: TextDocument,
  problems: readonly ConfigurationProblem[],
): DocumentDiagnostics {
  const items = problems.map((problem) => toConfigurationDiagnostic(document, problem));
  return { resultId: hashText(JSON.stringify(items)), items: () => items };
}

/** For a document that cannot be read: the reason, at its beginning. */
export function diagnoseUnreadable({
  message,
  remedy,
}: Extract<HostText, { kind: 'unreadable' }>): DocumentDiagnostics {
  const text = `${message} ${remedy}`;
  const start = { line: 0, character: 0 };
  const item = {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    code: 'unreadable',
    source: SOURCE,
    message: text,
  };
  return { resultId: `unreadable-${hashText(text)}`, items: () => [item] };
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
