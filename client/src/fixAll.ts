/** “Fix All Safe Problems”: has the server mend the active document, and says what became of its findings. */
import {
  type CodeAction,
  commands,
  Disposable,
  languages,
  Range,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import { isOurs } from './review/findings';

const FIX_ALL = 'source.fixAll.opinionSummary';
const SHOWN_FOR = 5000;
/** Findings that come later belong to a change by hand. */
const WAITED_FOR = 3000;

export function registerFixAll(isChecked: (language: string) => boolean): Disposable {
  let waiting: Disposable | undefined;

  async function fixAll(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isChecked(document.languageId)) return;
    const isMendable = await hasFixes(document);
    // The writer may have gone on to another document, which is not the one that was meant.
    if (window.activeTextEditor?.document !== document) return;
    if (!isMendable) {
      window.setStatusBarMessage('Nothing can be fixed safely.', SHOWN_FOR);
      return;
    }
    const { uri, version } = document;
    const before = countFindings(uri);
    waiting?.dispose();
    // The findings of the mended text come some time after it, and none where nothing could be fixed.
    const stop = setTimeout(() => waiting?.dispose(), WAITED_FOR);
    const findings = languages.onDidChangeDiagnostics(({ uris }) => {
      if (document.version === version || !uris.some((one) => String(one) === String(uri))) return;
      waiting?.dispose();
      tell(before, countFindings(uri));
    });
    waiting = Disposable.from(findings, { dispose: () => clearTimeout(stop) });
    await commands.executeCommand('editor.action.codeAction', {
      kind: FIX_ALL,
      apply: 'first',
    });
  }

  return Disposable.from(commands.registerCommand('opinionSummary.fixAll', fixAll), {
    dispose: () => waiting?.dispose(),
  });
}

async function hasFixes({ uri, lineCount }: TextDocument): Promise<boolean> {
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new Range(0, 0, lineCount, 0),
    FIX_ALL,
  );
  return actions.length > 0;
}

function countFindings(uri: Uri): number {
  return languages.getDiagnostics(uri).filter(isOurs).length;
}

function tell(before: number, left: number): void {
  const fixed = Math.max(0, before - left);
  window.setStatusBarMessage(`${fixed} fixed, ${left} left.`, SHOWN_FOR);
}
