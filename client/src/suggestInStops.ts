/** Asks for suggestions when the first letter is typed over a selected placeholder whose words are in lists; elsewhere drafts have no quick suggestions. */
import { commands, Disposable, type Range, type TextDocument, window, workspace } from 'vscode';

/** As new drafts and snippets have them. */
const LISTED =
  /^(?:<(?:code|company|pharmaceutical form)>|\[(?:ATC code|ATCvet code|applicant|holder)\])$/;

export function registerSuggestInStops(): Disposable {
  let selected: { readonly document: TextDocument; readonly range: Range } | undefined;
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections: [range] }) => {
      const isListed =
        document.languageId === 'opinion-summary' &&
        range?.isSingleLine === true &&
        LISTED.test(document.getText(range));
      selected = isListed && range !== undefined ? { document, range } : undefined;
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (selected?.document !== document) return;
      const { range } = selected;
      const isTyped = contentChanges.some(
        (change) => change.text.length === 1 && change.range.isEqual(range),
      );
      // `auto`: silent where nothing is offered.
      if (isTyped) void commands.executeCommand('editor.action.triggerSuggest', { auto: true });
    }),
  );
}
