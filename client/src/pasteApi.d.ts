/** The part of VS Code's API on pasting, which 1.97 brought: older ones, whose types this project has, lack it. */
import type { CancellationToken, DataTransfer, Disposable, Range, TextDocument } from 'vscode';

declare module 'vscode' {
  export interface DocumentDropOrPasteEditKind {
    append(...parts: string[]): DocumentDropOrPasteEditKind;
  }
  export const DocumentDropOrPasteEditKind:
    | {
        readonly Empty: DocumentDropOrPasteEditKind;
        readonly Text: DocumentDropOrPasteEditKind;
      }
    | undefined;

  export interface DocumentPasteEdit {
    /** The edits that come first when the user has chosen none. */
    yieldTo?: readonly DocumentDropOrPasteEditKind[];
  }
  export const DocumentPasteEdit:
    | (new (
        insertText: string,
        title: string,
        kind: DocumentDropOrPasteEditKind,
      ) => DocumentPasteEdit)
    | undefined;

  export interface DocumentPasteEditProvider {
    provideDocumentPasteEdits(
      document: TextDocument,
      ranges: readonly Range[],
      dataTransfer: DataTransfer,
      context: unknown,
      token: CancellationToken,
    ): Promise<DocumentPasteEdit[] | undefined>;
  }

  export namespace languages {
    export const registerDocumentPasteEditProvider:
      | ((
          selector: DocumentSelector,
          provider: DocumentPasteEditProvider,
          metadata: {
            providedPasteEditKinds: readonly DocumentDropOrPasteEditKind[];
            pasteMimeTypes: readonly string[];
          },
        ) => Disposable)
      | undefined;
  }
}
