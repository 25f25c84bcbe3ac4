/** What completion offers: items without the protocol. Types and small constructors. */
import type { Opinion } from '../../model/opinion';
import { readSlots } from '../../packs/slots';
import type { TextSpan } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';

export type CompletionKind =
  | 'part'
  | 'sentence'
  | 'footnote'
  | 'code'
  | 'word'
  | 'name'
  | 'abbreviation'
  | 'key'
  | 'value'
  | 'rule';

/** A place that the writer fills in; equal names are filled in together. */
export interface TabStop {
  readonly name: string;
  /** What stands there until then: `<company>`, which a rule reports where it is left. */
  readonly placeholder: string;
  /** What may be chosen for it; empty: anything. */
  readonly choices: readonly string[];
}

export interface CompletionItem {
  readonly kind: CompletionKind;
  /** What the list shows; never empty. */
  readonly label: string;
  /** A few words beside it; may be empty. */
  readonly detail: string;
  /** Plain text that explains the item or shows it whole; may be empty. */
  readonly documentation: string;
  /** What is replaced: on one line, around the cursor. */
  readonly span: TextSpan;
  readonly insert: readonly (string | TabStop)[];
  /** What the typed characters are compared with. */
  readonly filterText: string;
  /** Further edits, which touch neither `span` nor each other. */
  readonly edits: readonly TextEdit[];
}

export interface Completions {
  /** The best first. */
  readonly items: readonly CompletionItem[];
  /** True when further characters may bring other items. */
  readonly isIncomplete: boolean;
}

export const NO_COMPLETIONS: Completions = { items: [], isIncomplete: false };

/** An item that inserts its label. */
export function buildItem(
  kind: CompletionKind,
  label: string,
  span: TextSpan,
  more: Partial<Omit<CompletionItem, 'kind' | 'label' | 'span'>> = {},
): CompletionItem {
  return {
    kind,
    label,
    detail: '',
    documentation: '',
    span,
    insert: [label],
    filterText: label,
    edits: [],
    ...more,
  };
}

/** The text of an item for an editor without tab stops. */
export function toPlainText(insert: CompletionItem['insert']): string {
  return insert.map((piece) => (typeof piece === 'string' ? piece : piece.placeholder)).join('');
}

/** A standard sentence, filled from the document as far as it tells; the rest are tab stops. */
export function fillFromDocument(
  text: string,
  opinion: Opinion,
  choicesOf: (slot: string) => readonly string[],
): CompletionItem['insert'] {
  const pieces = readSlots(text, opinion);
  return pieces.map((piece, index) => {
    const beside = pieces[typeof piece === 'string' ? index + 1 : index - 1];
    if (typeof piece === 'string') return isClass(beside) ? piece.replace(ARTICLE, '') : piece;
    const hasArticle = isClass(piece) && typeof beside === 'string' && ARTICLE.test(beside);
    const placeholder = `${hasArticle ? 'a ' : ''}${piece.placeholder}`;
    return { ...piece, placeholder, choices: choicesOf(piece.name) };
  });
}

/** The article of a class is written with it: nobody knows it before. */
const ARTICLE = /\ba $/;

function isClass(piece: ReturnType<typeof readSlots>[number] | undefined): boolean {
  return typeof piece === 'object' && piece.name === 'class';
}
