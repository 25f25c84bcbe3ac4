/** Standard sentences of the form as data: their variants, years and slots, and which one to write. Matching is in `matchSentences`. */
import type { FootnoteKind, Modifier, Opinion, PartRole, Passage, Profile } from '../model/opinion';
import { holdsWhen } from './conditions';
import { buildSentenceIndex, type SentenceIndex } from './sentenceIndex';

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
  /** Most words that may differ in a sentence that is still taken for this one; 0: the text is never held against it. */
  readonly tolerance: number;
  readonly variants: readonly SentenceVariant[];
}

/** A word, or several, that differ from the nearest variant. */
export interface WordDifference {
  /** The words of the document; never empty: beside words that are lacking it holds the word next to the gap. */
  readonly found: Passage;
  /** The words of the variant; may be empty. */
  readonly expected: string;
  /** The words that are lost beside `found`, where they are a whole passage of the variant. */
  readonly lost?: string;
}

/** A sentence of the document held against the standard. */
export interface StandardSentenceMatch {
  readonly sentence: StandardSentence;
  readonly variant: SentenceVariant;
  readonly passage: Passage;
  /** Empty when the sentence is the variant. */
  readonly differences: readonly WordDifference[];
}

export interface StandardSentences {
  readonly sentences: readonly StandardSentence[];
  /** For matching: the wordings that may stand in a part or a footnote. */
  readonly index: SentenceIndex;
  /** The current wording for an insertion, or `undefined` when no pack has one. */
  find(query: {
    readonly part?: PartRole | undefined;
    readonly footnote?: FootnoteKind | undefined;
    readonly profile: Profile | undefined;
    readonly modifiers: ReadonlySet<Modifier>;
    readonly year: number | undefined;
  }): SentenceVariant | undefined;
}

export function createStandardSentences(sentences: readonly StandardSentence[]): StandardSentences {
  return {
    sentences,
    index: buildSentenceIndex(sentences),
    find({ part, footnote, profile, modifiers, year }) {
      const fitting = sentences.filter(
        (sentence) =>
          sentence.part === part &&
          sentence.footnote === footnote &&
          (profile === undefined || sentence.profiles.includes(profile)) &&
          holdsWhen(sentence.when, modifiers),
      );
      const sentence = fitting.find(({ when }) => when.length > 0) ?? fitting[0];
      return sentence === undefined ? undefined : chooseWording(sentence, year);
    },
  };
}

/** The sentence `id` with its wording for a document, or `undefined` where it does not apply to it. */
export function findSentenceToWrite(
  { sentences }: StandardSentences,
  id: string,
  { profile, modifiers, year }: Pick<Opinion, 'profile' | 'modifiers' | 'year'>,
): { readonly sentence: StandardSentence; readonly variant: SentenceVariant } | undefined {
  const sentence = sentences.find(
    (one) =>
      one.id === id &&
      (profile === undefined || one.profiles.includes(profile)) &&
      holdsWhen(one.when, modifiers),
  );
  const variant = sentence === undefined ? undefined : chooseWording(sentence, year);
  return sentence === undefined || variant === undefined ? undefined : { sentence, variant };
}

/** The wording in force in a year, the newest of several; without a year one that is still in use. */
export function chooseWording(
  sentence: StandardSentence,
  year: number | undefined,
): SentenceVariant | undefined {
  const newest = findWordingsInForce(sentence, year).reduce<SentenceVariant | undefined>(
    (best, one) => (best === undefined || (one.since ?? 0) > (best.since ?? 0) ? one : best),
    undefined,
  );
  const writable = sentence.variants.filter(({ isAcceptedOnly }) => !isAcceptedOnly);
  return newest ?? writable.find(({ until }) => until === undefined) ?? writable[0];
}

/** The wordings that a fix may write in a year. */
export function findWordingsInForce(
  { variants }: StandardSentence,
  year: number | undefined,
): readonly SentenceVariant[] {
  return variants.filter(({ since, until, isAcceptedOnly }) => {
    if (isAcceptedOnly) return false;
    if (year === undefined) return until === undefined;
    return (since ?? 0) <= year && year <= (until ?? Number.POSITIVE_INFINITY);
  });
}
