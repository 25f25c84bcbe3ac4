/** Accepts findings with a reason: asks for it, has the server write it into the baseline, and saves what has changed. */
import { commands, type Uri, window } from 'vscode';
import type { Accepting } from '../../../server/src/lsp/requests/acceptFindings';
import { saveFiles } from '../saveFiles';
import type { ReviewFinding } from './findings';

export async function acceptFindings(findings: readonly ReviewFinding[]): Promise<void> {
  const reason = await askForReason(findings);
  if (reason === undefined) return;
  const documents = new Map(findings.map(({ uri }) => [uri.toString(), uri]));
  for (const uri of documents.values()) {
    const own = findings.filter((finding) => finding.uri.toString() === uri.toString());
    if (!(await acceptIn(uri, own, reason, false))) return;
  }
}

async function askForReason(findings: readonly ReviewFinding[]): Promise<string | undefined> {
  const [first] = findings;
  if (first === undefined) return undefined;
  const what = findings.length === 1 ? first.rule : `${findings.length} findings`;
  const reason = await window.showInputBox({
    title: `Accept ${what}`,
    prompt: findings.length === 1 ? first.diagnostic.message : 'All of them, with one reason',
    placeHolder: 'Why may it stand?',
    validateInput: (text) => (text.trim() === '' ? 'A reason is needed.' : undefined),
  });
  return reason?.trim();
}

/** True when the findings are accepted. */
async function acceptIn(
  uri: Uri,
  findings: readonly ReviewFinding[],
  reason: string,
  createsBaseline: boolean,
): Promise<boolean> {
  const answer = await commands.executeCommand<Accepting>('opinionSummary.acceptFindings', {
    uri: uri.toString(),
    findings: findings.map(({ rule, diagnostic: { range } }) => ({
      rule,
      line: range.start.line,
      character: range.start.character,
    })),
    reason,
    createsBaseline,
  });
  switch (answer.kind) {
    case 'accepted':
      await saveFiles(answer.files);
      return true;
    case 'refused':
      void window.showWarningMessage(answer.message);
      return false;
    case 'noBaseline': {
      const isWished = await askForBaseline(answer.configuration);
      return isWished && acceptIn(uri, findings, reason, true);
    }
  }
}

async function askForBaseline(configuration: string): Promise<boolean> {
  const create = 'Create';
  const question = 'There is no file of accepted findings yet. Create one?';
  const detail = `accepted.yaml will hold them with their reasons, and ${configuration} will name it. Keep both files with the documents.`;
  return (
    (await window.showInformationMessage(question, { modal: true, detail }, create)) === create
  );
}
