/** The syntax of a document in either notation: blocks that tile the text, footnote marks, sentences. Types only. */
import type { Prose } from '../text/prose';
import type { ProseSpan, TextSpan } from '../text/span';
import type { WordTable } from '../text/wordTable';

/** `draft`: the small Markdown that writers type. `published`: plain text out of a PDF or a web page. */
export type Notation = 'draft' | 'published';

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'listItem'
  | 'footnoteBody'
  | 'pageFurniture'
  | 'comment'
  | 'frontMatter'
  | 'blank';

/** A run of whole lines. Each block begins where the one before it ends; together they are the text. */
export interface Block {
  readonly kind: BlockKind;
  /** Whole lines with their line ends. */
  readonly span: TextSpan;
  /** The block's words; empty for page furniture, comments, front matter and blanks. */
  readonly prose: ProseSpan;
  /** Heading level 1–6 of a draft; 0 for everything else. */
  readonly level: number;
  /** Label of a footnote body without its punctuation: `1`, `conditional`, `*`; empty for everything else. */
  readonly label: string;
  /** The label as written, without brackets, or an empty span. Example: `[^1]: Text` covers `1`. */
  readonly labelSpan: TextSpan;
  /** True inside a block quote of a draft. */
  readonly isQuoted: boolean;
}

/** A footnote mark in running text. */
export interface FootnoteMark {
  /** `1`, `conditional`, `*`. */
  readonly label: string;
  /** The whole mark. Examples: `[^1]` in a draft, `1` in `opinion1`, `[1]` in `application[1]`. */
  readonly span: TextSpan;
  /** Prose offset at which the mark would stand. */
  readonly proseOffset: number;
  /** The blank between the word and its mark, when there is one. */
  readonly gap: TextSpan | undefined;
}

/** A sentence of the prose, without the blank behind it. */
export interface Sentence {
  readonly prose: ProseSpan;
  /** Index into `SyntaxTree.blocks`. */
  readonly block: number;
}

/** `key: value` of a draft's front matter. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly value: string;
  readonly keySpan: TextSpan;
  readonly valueSpan: TextSpan;
}

export interface SyntaxTree {
  readonly notation: Notation;
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly prose: Prose;
  /** The words of the prose. */
  readonly words: WordTable;
  readonly sentences: readonly Sentence[];
  /** Marks in the order of the text. */
  readonly marks: readonly FootnoteMark[];
  readonly frontMatter: readonly FrontMatterEntry[];
}
