/** The previews of a window: opens them beside the editor, lets them follow it, and brings them back after a restart. */
import {
  commands,
  type Disposable,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { readResource } from '../readResource';
import type { PreviewState, ShownPreview } from './messages';
import { type AskForPreview, createPreview, type Preview } from './preview';

const VIEW = 'opinionSummary.preview';

export interface Previews extends Disposable {
  /** Sees what the server is told and what it finds: previews are brought up to date then, and not before. */
  readonly middleware: Pick<Middleware, 'didOpen' | 'didChange' | 'provideDiagnostics'>;
  /** Asks this server from now on. */
  use(ask: AskForPreview): void;
  /** The document of the preview that has the focus. */
  activeUri(): Uri | undefined;
}

/** `isOurs` tells the languages that have a preview. */
export function registerPreviews(isOurs: (languageId: string) => boolean): Previews {
  const previews = new Set<Preview>();
  let askServer: AskForPreview = async () => undefined;

  function add(panel: WebviewPanel, state: PreviewState): Preview {
    const preview = createPreview(panel, state, (uri) => askServer(uri));
    previews.add(preview);
    panel.onDidDispose(() => {
      previews.delete(preview);
      preview.dispose();
    });
    return preview;
  }

  /** One preview follows the active editor; answers what it shows, as soon as it does. */
  async function open(resource: unknown): Promise<ShownPreview | undefined> {
    const uri = readResource(resource) ?? window.activeTextEditor?.document.uri;
    if (uri === undefined) return undefined;
    const following = [...previews].find(({ isLocked }) => !isLocked);
    if (following !== undefined) {
      following.panel.reveal(undefined, true);
      const isSame = following.uri.toString() === uri.toString();
      following.show(uri);
      return isSame ? undefined : following.whenShown();
    }
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel(VIEW, 'Preview', column, { enableFindWidget: true });
    return add(panel, { uri: uri.toString(), isLocked: false }).whenShown();
  }

  const findOf = (uri: Uri): readonly Preview[] =>
    [...previews].filter((preview) => preview.uri.toString() === uri.toString());
  const updateOf = ({ uri, version }: TextDocument): void => {
    for (const preview of findOf(uri)) preview.update(version);
  };
  const findActive = (): Preview | undefined => [...previews].find(({ panel }) => panel.active);

  const disposables: Disposable[] = [
    commands.registerCommand('opinionSummary.preview', open),
    commands.registerCommand('opinionSummary.togglePreviewLock', () =>
      (findActive() ?? [...previews].at(-1))?.toggleLock(),
    ),
    window.registerWebviewPanelSerializer(VIEW, {
      async deserializeWebviewPanel(panel, state) {
        if (!isState(state)) return panel.dispose();
        const { uri } = add(panel, state);
        // It may be gone since the window was closed.
        await workspace.openTextDocument(uri).then(undefined, () => panel.dispose());
      },
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor === undefined || !isOurs(editor.document.languageId)) return;
      for (const preview of previews) if (!preview.isLocked) preview.show(editor.document.uri);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      for (const preview of findOf(textEditor.document.uri)) preview.scrollWith(textEditor);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      for (const preview of findOf(textEditor.document.uri)) preview.markCursorOf(textEditor);
    }),
  ];

  return {
    middleware: {
      async didOpen(document, next) {
        await next(document);
        updateOf(document);
      },
      async didChange(event, next) {
        await next(event);
        updateOf(event.document);
      },
      async provideDiagnostics(source, previousResult, token, next) {
        const uri = source instanceof Uri ? source : source.uri;
        // Asked first: the way to the page of a preview is longer than that to the squiggles.
        if (!(source instanceof Uri)) updateOf(source);
        const report = await next(source, previousResult, token);
        for (const preview of findOf(uri)) preview.compare(report?.resultId);
        return report;
      },
    },
    use(ask) {
      askServer = ask;
      for (const preview of previews) preview.update();
    },
    activeUri: () => findActive()?.uri,
    dispose() {
      for (const disposable of disposables) disposable.dispose();
      for (const { panel } of previews) panel.dispose();
    },
  };
}

function isState(value: unknown): value is PreviewState {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    typeof value.uri === 'string' &&
    'isLocked' in value &&
    typeof value.isLocked === 'boolean'
  );
}
