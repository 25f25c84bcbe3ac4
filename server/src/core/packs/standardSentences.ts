/** Standard sentences of the form as data: their variants, years and slots. Types; matching is in `matchSentences`. */
import type { FootnoteKind, Modifier, PartRole, Passage, Profile } from '../model/opinion';

/** One wording of a standard sentence and the years in which it is right. */
export interface SentenceVariant {
  /** Words with slots in braces: `The applicant for this medicinal product is {holder}.` */
  readonly text: string;
  /** First year in which the wording was seen. */
  readonly since: number | undefined;
  /** Last year in which the wording is right; `undefined`: still in use. */
  readonly until: number | undefined;
  /** Seen in print, accepted, but never written by a fix. */
  readonly isAcceptedOnly: boolean;
}

export interface StandardSentence {
  /** Entry id, unique within its pack. */
  readonly id: string;
  readonly pack: string;
  /** Where the sentence stands: in a part or as a footnote body. */
  readonly part: PartRole | undefined;
  readonly footnote: FootnoteKind | undefined;
  readonly profiles: readonly Profile[];
  readonly when: readonly Modifier[];
  readonly variants: readonly SentenceVariant[];
}

/** A word, or several, that differ from the nearest variant. */
export interface WordDifference {
  /** The words of the document; may be empty. */
  readonly found: Passage;
  /** The words of the variant; may be empty. */
  readonly expected: string;
}

/** A sentence of the document held against the standard. */
export interface StandardSentenceMatch {
  readonly sentence: StandardSentence;
  readonly variant: SentenceVariant;
  readonly passage: Passage;
  /** Empty when the sentence is the variant. */
  readonly differences: readonly WordDifference[];
  /** The variant with its slots filled from the document's own words. */
  readonly restored: string;
}

export interface StandardSentences {
  readonly sentences: readonly StandardSentence[];
  /** The current wording for an insertion, or `undefined` when no pack has one. */
  find(query: {
    readonly part?: PartRole | undefined;
    readonly footnote?: FootnoteKind | undefined;
    readonly profile: Profile | undefined;
    readonly modifiers: ReadonlySet<Modifier>;
    readonly year: number | undefined;
  }): SentenceVariant | undefined;
}
