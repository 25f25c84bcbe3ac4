/** One preview: a panel that shows a document as the server lays it out, and keeps up with it. */
import {
  type Disposable,
  EventEmitter,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Preview as ServerPreview } from '../../../server/src/lsp/requests/preview';
import { fileNameOf } from '../fileName';
import type { FromPage, PreviewState, ShownPreview, ToPage } from './messages';
import { writePreviewPage } from './previewPage';

/** Asks the server; `undefined` while it does not run, when it fails, and for what is no summary of opinion. Never rejects. */
export type AskForPreview = (uri: Uri) => Promise<ServerPreview | undefined>;

export interface Preview extends Disposable {
  readonly panel: WebviewPanel;
  readonly uri: Uri;
  readonly isLocked: boolean;
  /** Shows another document from now on. */
  show(uri: Uri): void;
  toggleLock(): void;
  /** Asks for the document as it is now: once for each version of it, and again, without one, where the server is another. */
  update(version?: number): void;
  /** The editor shows the findings of this result: so has the preview to do. */
  compare(resultId: string | undefined): void;
  /** Follows an editor of the document. */
  scrollWith(editor: TextEditor): void;
  markCursorOf(editor: TextEditor): void;
  /** What the page shows next; `undefined` when it is closed before. */
  whenShown(): Promise<ShownPreview | undefined>;
}

/** The page of a document for which there is no answer: the document before must not stand under its name. */
const NOTHING: ServerPreview = { version: 0, resultId: '', html: '', style: '' };

export function createPreview(
  panel: WebviewPanel,
  first: PreviewState,
  ask: AskForPreview,
): Preview {
  let uri = Uri.parse(first.uri);
  let isLocked = first.isLocked;
  let shown: ServerPreview | undefined;
  let isAsking = false;
  let isStale = false;
  let compared: string | undefined;
  let asked: number | undefined;
  const pageShown = new EventEmitter<ShownPreview | undefined>();
  let isClosed = false;
  const post = (message: ToPage): void => {
    if (!isClosed) void panel.webview.postMessage(message);
  };

  /** One question at a time; what changes meanwhile is asked for afterwards, whatever the number of changes. */
  async function update(): Promise<void> {
    isStale = true;
    if (isAsking) return;
    isAsking = true;
    while (isStale) {
      isStale = false;
      compared = undefined;
      const subject = uri;
      const answer = (await ask(subject)) ?? shown ?? NOTHING;
      if (isClosed) return;
      if (subject !== uri) continue;
      isStale ||= compared !== undefined && compared !== answer.resultId;
      replaceShown(answer);
    }
    isAsking = false;
  }

  function replaceShown(answer: ServerPreview): void {
    const before = shown;
    shown = answer;
    if (answer.html === before?.html) return;
    postPage(answer);
    if (before === undefined || before === NOTHING) followEditor();
  }

  function postPage(preview: ServerPreview): void {
    post({ kind: 'show', uri: uri.toString(), ...preview });
  }

  function describe(): void {
    const name = fileNameOf(uri);
    panel.title = isLocked ? `[Preview] ${name}` : `Preview ${name}`;
    post({ kind: 'keep', state: { uri: uri.toString(), isLocked } });
  }

  /** The page has been loaded, for the first time or because it is in view again. */
  function fill(): void {
    describe();
    if (shown === undefined) return;
    postPage(shown);
    followEditor();
  }

  function followEditor(): void {
    post({ kind: 'scroll', start: 0, end: 0 });
    const editor = findEditor(uri);
    if (editor === undefined) return;
    // The page goes where the cursor is; what the editor shows counts more.
    markCursorOf(editor);
    scrollWith(editor);
  }

  /** Not while the reader is in the page: there it is he who scrolls. */
  function scrollWith({ document, visibleRanges }: TextEditor): void {
    const [first, last] = [visibleRanges[0], visibleRanges.at(-1)];
    if (panel.active || first === undefined || last === undefined) return;
    const [start, end] = [document.offsetAt(first.start), document.offsetAt(last.end)];
    post({ kind: 'scroll', start, end });
  }

  function markCursorOf({ document, selection }: TextEditor): void {
    post({ kind: 'cursor', offset: document.offsetAt(selection.active) });
  }

  const listener = panel.webview.onDidReceiveMessage((message: FromPage) => {
    if (message.kind === 'ready') fill();
    else if (message.kind === 'shown') pageShown.fire(message);
    else void goTo(Uri.parse(message.uri), message.offset, message.isDouble);
  });
  panel.webview.options = { enableScripts: true, localResourceRoots: [] };
  panel.webview.html = writePreviewPage();
  describe();
  void update();

  return {
    panel,
    get uri() {
      return uri;
    },
    get isLocked() {
      return isLocked;
    },
    show(next) {
      if (next.toString() === uri.toString()) return;
      uri = next;
      shown = undefined;
      asked = undefined;
      describe();
      void update();
    },
    toggleLock() {
      isLocked = !isLocked;
      describe();
    },
    update(version) {
      if (version !== undefined && version === asked) return;
      asked = version;
      void update();
    },
    compare(resultId) {
      compared = resultId;
      if (!isAsking && resultId !== shown?.resultId) void update();
    },
    scrollWith,
    markCursorOf,
    whenShown: () =>
      new Promise((resolve) => {
        const once = pageShown.event((state) => {
          // The page of the document before may still be on its way.
          if (state !== undefined && state.uri !== uri.toString()) return;
          once.dispose();
          resolve(state);
        });
      }),
    dispose() {
      isClosed = true;
      pageShown.fire(undefined);
      pageShown.dispose();
      listener.dispose();
    },
  };
}

function findEditor(uri: Uri): TextEditor | undefined {
  return window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
}

/** Puts the cursor of the document's editor to a place; the keyboard goes there, too, when the reader wants to write. */
async function goTo(uri: Uri, offset: number, takesFocus: boolean): Promise<void> {
  const editor = findEditor(uri);
  const document = editor?.document ?? (await workspace.openTextDocument(uri));
  const place = document.positionAt(offset);
  const selection = new Selection(place, place);
  if (editor === undefined) {
    const viewColumn = ViewColumn.One;
    await window.showTextDocument(document, { viewColumn, preserveFocus: !takesFocus, selection });
    return;
  }
  // Before it has the focus: what the writer types next must not be followed by a jump.
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  if (takesFocus) await window.showTextDocument(document, editor.viewColumn);
}
