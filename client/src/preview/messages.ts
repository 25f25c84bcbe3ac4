/** What the extension and the page of a preview say to each other. Types only; offsets are UTF-16 units of the document. */

/** What a page keeps for the time when the window is opened again. */
export interface PreviewState {
  /** Address of the document. */
  readonly uri: string;
  /** True for a preview that stays with its document. */
  readonly isLocked: boolean;
}

export type ToPage =
  | {
      readonly kind: 'show';
      /** Address of the document. */
      readonly uri: string;
      /** Version of the document. */
      readonly version: number;
      readonly html: string;
      readonly style: string;
    }
  | { readonly kind: 'keep'; readonly state: PreviewState }
  /** What is at the top of the editor comes to the top of the page; the cursor stays in view as long as the editor shows it. */
  | { readonly kind: 'scroll'; readonly start: number; readonly end: number }
  /** The block that holds the cursor is marked and in view. */
  | { readonly kind: 'cursor'; readonly offset: number };

export type FromPage =
  | { readonly kind: 'ready' }
  | ({ readonly kind: 'shown' } & ShownPreview)
  /** A place of the document that the page shows was clicked; twice, to go on there in the editor. */
  | {
      readonly kind: 'click';
      readonly uri: string;
      readonly offset: number;
      readonly isDouble: boolean;
    };

/** What a page shows. */
export interface ShownPreview {
  /** Address of the document. */
  readonly uri: string;
  readonly version: number;
  /** How many blocks and findings can be seen. */
  readonly blocks: number;
  readonly findings: number;
}
