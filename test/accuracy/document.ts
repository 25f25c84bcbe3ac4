/** A summary of opinion before it is written in a notation: blocks of sentences, each with the part it belongs to. Types only. */
import type { Modifier, PartRole, Profile } from '../../server/src/core/model/opinion';

/** `other`: a sentence that the form does not know. */
export type SentenceRole = PartRole | 'other';

export interface DocumentSentence {
  readonly role: SentenceRole;
  /** `{{1}}` is a footnote mark, `**new**` and `~~removed~~` are changed words. */
  readonly text: string;
}

export type DocumentBlockKind =
  | 'title'
  | 'productName'
  | 'commonName'
  | 'paragraph'
  | 'indication'
  | 'indicationHeading'
  | 'indicationItem'
  | 'footnote'
  /** A comment of a draft; published text has none. */
  | 'comment';

export interface DocumentBlock {
  readonly kind: DocumentBlockKind;
  readonly sentences: readonly DocumentSentence[];
  /** Number of a footnote; empty for everything else. */
  readonly label: string;
}

/** What a document is about, as far as faults need to know it. */
export interface Subject {
  readonly profile: Profile;
  readonly modifiers: ReadonlySet<Modifier>;
  /** One name, or two of a document on two products. */
  readonly products: readonly string[];
  readonly substances: readonly string[];
  /** As the line below the product name has it. */
  readonly commonName: string;
  /** The day of the opinion in words. */
  readonly day: string;
  readonly year: number;
  /** Target species of a veterinary medicine. */
  readonly species: string;
  readonly reference: string | undefined;
}

export interface AccuracyDocument {
  readonly index: number;
  readonly subject: Subject;
  readonly blocks: readonly DocumentBlock[];
  readonly layout: Layout;
  /** Lines of a draft's front matter, such as `orphan: true`. */
  readonly frontMatter: readonly string[];
  /** False for a web copy, which begins at the opinion statement and has no footnotes. */
  readonly isWhole: boolean;
  /** Rules of the severities info and hint that rightly speak of the document as it is. */
  readonly remarks: ReadonlySet<string>;
}

/** How the document looks on paper or on the screen; it says nothing. */
export interface Layout {
  /** Characters of a line; 0: a paragraph is one line. */
  readonly draftWidth: number;
  readonly publishedWidth: number;
  /** `[^conditional]` in place of `[^2]` in a draft. */
  readonly hasNamedLabels: boolean;
  readonly quotesIndication: boolean;
  readonly lineEnd: '\n' | '\r\n';
  readonly marks: 'glued' | 'square' | 'round' | 'superscript';
  readonly letterhead: 'none' | 'before' | 'behind';
  /** The number in the letterhead, and that of later pages. */
  readonly reference: string;
  readonly laterReference: string;
  /** Where the published text has its footnotes: at its end, or at the foot of its first page. */
  readonly footnotesAt: 'end' | 'page' | 'insideParagraph';
  /** Blank lines between paragraphs: one, none, or two. */
  readonly spacing: 'usual' | 'dense' | 'double';
  /** What stands at the end of a line of published text. */
  readonly trailing: ' ' | '';
  readonly bullet: string;
  /** The title again at the top of the second page. */
  readonly hasRunningHead: boolean;
  readonly hasTypography: boolean;
  readonly splitsTitle: boolean;
}
