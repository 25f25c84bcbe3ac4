/** An index of all wordings of the standard sentences by the place where they may stand, for fast recognition. */
import type { FootnoteKind, PartRole, Profile } from '../model/opinion';
import { groupBy } from '../text/groupBy';
import { cutAtSlots } from './slots';
import type { SentenceVariant, StandardSentence } from './standardSentences';
import { type TokenisedWording, tokeniseWording } from './wordSteps';

/** A wording taken apart at its slots. */
export interface Wording {
  readonly sentence: StandardSentence;
  readonly variant: SentenceVariant;
  /** The text between the slots; one more than there are slots. */
  readonly pieces: readonly string[];
  readonly slots: readonly string[];
  /** The words of the wording, found at the first use. */
  readonly tokenised: TokenisedWording;
  /** The different words outside the slots, in lower case; found at the first use. */
  readonly words: ReadonlySet<string>;
}

/** The wordings that may stand in one place of documents of one profile. */
export interface PlacedWordings {
  /** Wordings without slots by their exact text. */
  readonly byText: ReadonlyMap<string, Wording>;
  readonly withSlots: readonly Wording[];
  /** All wordings, for sentences that are nearly one of them. */
  readonly all: readonly Wording[];
}

export interface SentenceIndex {
  /** Without a profile: the wordings of all profiles. */
  ofPart(role: PartRole, profile: Profile | undefined): PlacedWordings | undefined;
  ofFootnote(kind: FootnoteKind, profile: Profile | undefined): PlacedWordings | undefined;
}

/**
 * Sentences without tolerance are left out: they are only there to be written.
 * Wordings are taken apart when their place is first asked for: most documents need few of them.
 */
export function buildSentenceIndex(sentences: readonly StandardSentence[]): SentenceIndex {
  const places = groupByPlace(sentences);
  const built = new Map<string, PlacedWordings>();

  function find(place: string, profile: Profile | undefined): PlacedWordings | undefined {
    const standing = places.get(place);
    if (standing === undefined) return undefined;
    const key = `${place} ${profile}`;
    const known = built.get(key);
    if (known !== undefined) return known;
    const wordings = standing
      .filter(({ profiles }) => profile === undefined || profiles.includes(profile))
      .flatMap((sentence) => sentence.variants.map((variant) => takeApart(sentence, variant)));
    const placed = placeWordings(wordings);
    built.set(key, placed);
    return placed;
  }

  return {
    ofPart: (role, profile) => find(role, profile),
    ofFootnote: (kind, profile) => find(`footnote ${kind}`, profile),
  };
}

function groupByPlace(
  sentences: readonly StandardSentence[],
): ReadonlyMap<string, readonly StandardSentence[]> {
  return groupBy(
    sentences.filter(({ tolerance }) => tolerance !== 0),
    ({ part, footnote }) => [part ?? `footnote ${footnote ?? ''}`],
  );
}

function takeApart(sentence: StandardSentence, variant: SentenceVariant): Wording {
  const { pieces, slots } = cutAtSlots(variant.text);
  let tokenised: TokenisedWording | undefined;
  let words: ReadonlySet<string> | undefined;
  return {
    sentence,
    variant,
    pieces,
    slots,
    get tokenised() {
      tokenised ??= tokeniseWording(variant.text);
      return tokenised;
    },
    get words() {
      words ??= new Set(
        this.tokenised.tokens.flatMap(({ isSlot, letters }) => (isSlot ? [] : [letters])),
      );
      return words;
    },
  };
}

function placeWordings(wordings: readonly Wording[]): PlacedWordings {
  const byText = new Map<string, Wording>();
  for (const wording of wordings) {
    const { text } = wording.variant;
    if (wording.slots.length === 0 && !byText.has(text)) byText.set(text, wording);
  }
  return {
    byText,
    withSlots: wordings.filter(({ slots }) => slots.length > 0),
    all: wordings,
  };
}
