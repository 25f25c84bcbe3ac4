/** What a Word document or a web page says, as far as a draft can say it too. Types only: neither XML nor HTML nor Markdown. */

/** Words with one look. */
export interface WordRun {
  readonly kind: 'words';
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  /** Superscript. */
  readonly isRaised: boolean;
}

/** The mark of a footnote. */
export interface WordMark {
  readonly kind: 'mark';
  /** Index into `WordDocument.notes`. */
  readonly note: number;
}

export type WordItem = WordRun | WordMark;

export interface WordParagraph {
  readonly kind: 'title' | 'product' | 'commonName' | 'heading' | 'paragraph' | 'listItem';
  /** Depth of an item of a list, 0 for the outer one; 0 for everything else. */
  readonly depth: number;
  /** Of an item in a numbered list. */
  readonly number: number | undefined;
  /** Inside of a box, as indications are. */
  readonly isBoxed: boolean;
  readonly items: readonly WordItem[];
}

export interface WordNote {
  /** The name of the footnote in a draft, `conditional`; empty where it is known by its number only. */
  readonly name: string;
  readonly items: readonly WordItem[];
}

export interface WordDocument {
  /** For the properties of the file. */
  readonly title: string;
  /** The front matter of the draft, with its dashes and without a line end behind it; empty where there is none. */
  readonly frontMatter: string;
  readonly paragraphs: readonly WordParagraph[];
  /** In the order of their first marks, which is the order in which Word numbers them. */
  readonly notes: readonly WordNote[];
}

/** Words without a look of their own. */
export function plainRun(text: string): WordRun {
  return { kind: 'words', text, isBold: false, isItalic: false, isStruck: false, isRaised: false };
}

/** Without the first characters of the words; marks stay. */
export function dropStart(items: readonly WordItem[], length: number): readonly WordItem[] {
  let left = length;
  return items.map((item) => {
    if (item.kind !== 'words' || left === 0) return item;
    const taken = Math.min(left, item.text.length);
    left -= taken;
    return { ...item, text: item.text.slice(taken) };
  });
}

/** The words alone. */
export function readWords(items: readonly WordItem[]): string {
  return items.map((item) => (item.kind === 'words' ? item.text : '')).join('');
}
