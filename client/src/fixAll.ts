/** “Fix All Safe Problems”: has the server mend the active document, and says what became of its findings. */
import {
  type CodeAction,
  commands,
  Disposable,
  languages,
  Range,
  type TextDocument,
  type Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { isOurs } from './review/findings';

const FIX_ALL = 'source.fixAll.opinionSummary';
/** In milliseconds. */
const SHOWN_FOR = 5000;

export function registerFixAll(isChecked: (language: string) => boolean): Disposable {
  let waiting: Disposable | undefined;

  async function fixAll(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isChecked(document.languageId)) return;
    const { uri, version } = document;
    const edit = await findEdit(document);
    if (edit === undefined) {
      window.setStatusBarMessage('Nothing can be fixed safely.', SHOWN_FOR);
      return;
    }
    // Its places are those of the text that was there when it was asked for.
    if (document.version !== version) return;
    const before = countFindings(uri);
    let fixed = Number.POSITIVE_INFINITY;
    waiting?.dispose();
    // The findings of the mended text come some time after it; those of a further change are not what was left.
    waiting = languages.onDidChangeDiagnostics(({ uris }) => {
      if (document.version === version || !uris.some((one) => String(one) === String(uri))) return;
      waiting?.dispose();
      if (document.version <= fixed) tell(before, countFindings(uri));
    });
    if (await workspace.applyEdit(edit)) fixed = document.version;
    else waiting.dispose();
  }

  return Disposable.from(commands.registerCommand('opinionSummary.fixAll', fixAll), {
    dispose: () => waiting?.dispose(),
  });
}

/** `undefined` where nothing can be fixed safely. */
async function findEdit({ uri, lineCount }: TextDocument): Promise<WorkspaceEdit | undefined> {
  const [action] = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new Range(0, 0, lineCount, 0),
    FIX_ALL,
  );
  return action?.edit;
}

function countFindings(uri: Uri): number {
  return languages.getDiagnostics(uri).filter(isOurs).length;
}

function tell(before: number, left: number): void {
  const fixed = Math.max(0, before - left);
  window.setStatusBarMessage(`${fixed} fixed, ${left} left.`, SHOWN_FOR);
}
