/** A rule pack as plain values: what its entries may say. Types and lists of names only; `readPack` makes them. */
import type { FootnoteKind, Modifier, PartRole, Profile } from '../model/opinion';
import type { FixSafety, RuleGroup, Severity } from '../rules/rule';
import type { TextSpan } from '../text/span';

export const ENTRY_KINDS = [
  'require-part',
  'order',
  'unique-part',
  'require-footnote',
  'standard-sentence',
  'require-phrase',
  'forbid-phrase',
  'substitute-term',
  'pattern',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface Pack {
  /** Name by which configurations speak of it: `ema-human`. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Packs that it builds on, by their names or paths; they come along where a configuration names only this one. */
  readonly bases?: readonly string[] | undefined;
  readonly entries: readonly PackEntry[];
}

export type PackEntry = RuleEntry | StandardSentenceEntry | OverrideEntry;
export type RuleEntry =
  | RequirePartEntry
  | OrderEntry
  | UniquePartEntry
  | RequireFootnoteEntry
  | RequirePhraseEntry
  | WordsEntry;
/** Entries that report words of the document. */
export type WordsEntry = ForbidPhraseEntry | SubstituteTermEntry | PatternEntry;

/** What every entry says that makes a rule. */
export interface RuleEntryBase {
  /** The rule's id. Entries with one id and different profiles make one rule. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly profiles: readonly Profile[];
  /** Applies only where one of these holds; empty: always. */
  readonly when: readonly Modifier[];
  /** Does not apply where one of these holds. */
  readonly unless: readonly Modifier[];
  readonly what: string;
  readonly why: string;
  /** How the rule behaves, for tests; the shipped program carries none. */
  readonly examples?: readonly PackExample[] | undefined;
}

/** A sentence, or a whole document, that shows what an entry reports or accepts. */
export interface PackExample {
  readonly text: string;
  readonly isFlagged: boolean;
  /** The words of the findings, in their order; empty: any words. */
  readonly words: readonly string[];
  /** The text after the first fix of each finding. */
  readonly fixed: string | undefined;
  /** Where the example stands in the pack file. */
  readonly span: TextSpan;
}

/** Phrases of which one must be found, as whole words, in one of the parts. */
export interface SaidCondition {
  readonly parts: readonly PartRole[];
  readonly anyOf: readonly string[];
  /** Does not hold where a mark of this footnote stands in the part. */
  readonly unlessMarked?: FootnoteKind | undefined;
}

/** A part that has to be there. */
export interface RequirePartEntry extends RuleEntryBase {
  readonly kind: 'require-part';
  readonly part: PartRole;
  readonly message: string;
  /**
   * Ids of the standard sentences that a fix inserts, one behind the other, as far as they apply; those of other parts
   * only where their part is missing, too.
   */
  readonly insert: readonly string[];
  /** A part whose paragraph the new sentence continues when it stands at its end. */
  readonly sameParagraphAs?: PartRole | undefined;
  /** In a fragment the finding is only a hint, or there is none. */
  readonly fragment?: 'hint' | 'silent' | undefined;
  readonly ifSaid?: SaidCondition | undefined;
  readonly unlessSaid?: SaidCondition | undefined;
}

/** The order of the parts. Roles of one inner list may stand in any order; a role in several lists may stand in each. */
export interface OrderEntry extends RuleEntryBase {
  readonly kind: 'order';
  readonly order: readonly (readonly PartRole[])[];
  /** First year of opinions that are held to it. */
  readonly since?: number | undefined;
}

/** Parts that may stand only once. */
export interface UniquePartEntry extends RuleEntryBase {
  readonly kind: 'unique-part';
  /** A second part with one of these roles is reported, whatever its words. */
  readonly parts: readonly PartRole[];
  /** In these a sentence is reported only where it repeats an earlier one word for word. */
  readonly repeated: readonly PartRole[];
}

export const FOOTNOTE_PLACES = ['title', 'productName', 'authorisation', 'indicationLead'] as const;
/** Where the mark of a required footnote stands. */
export type FootnotePlace = (typeof FOOTNOTE_PLACES)[number];

/** `changes-shown`: the text shows changes in bold or struck through and does not explain them in words. */
export const FOOTNOTE_CONDITIONS = ['changes-shown'] as const;
export type FootnoteCondition = (typeof FOOTNOTE_CONDITIONS)[number];

/** A footnote that has to be there. */
export interface RequireFootnoteEntry extends RuleEntryBase {
  readonly kind: 'require-footnote';
  readonly footnote: FootnoteKind;
  readonly at: FootnotePlace;
  readonly message: string;
  /** Id of the standard sentence that a fix inserts as the body. */
  readonly insert: string;
  readonly fragment?: 'hint' | 'silent' | undefined;
  /** First year of opinions that need it, unless the front matter asks for it. */
  readonly since?: number | undefined;
  readonly onlyIf?: FootnoteCondition | undefined;
}

/** Words of which one has to be there. */
export interface RequirePhraseEntry extends RuleEntryBase {
  readonly kind: 'require-phrase';
  /** Looked for in these parts, where the document has one of them; empty: anywhere. */
  readonly parts: readonly PartRole[];
  readonly anyOf: readonly string[];
  readonly hasExactCapitals: boolean;
  readonly message: string;
  /** A sentence with slots, which a fix adds. */
  readonly insert?: string | undefined;
}

/** Where words are looked for. */
export interface WordPlaces {
  /** Only in these parts; empty: everywhere. */
  readonly parts: readonly PartRole[];
  readonly outsideParts: readonly PartRole[];
}

export const CAPITALS = ['ignored', 'matter', 'names'] as const;
/**
 * `ignored`: a word counts with and without capitals. `matter`: only as written. `names`: a word with a capital inside
 * of a sentence is taken for a name and passed over.
 */
export type Capitals = (typeof CAPITALS)[number];

interface WordsEntryBase extends RuleEntryBase, WordPlaces {
  readonly capitals: Capitals;
  /** Longer phrases in which the words are right; a star at their ends stands for any letters. */
  readonly except: readonly string[];
  /** With `{found}` and, where there is one, `{use}`. */
  readonly message: string;
}

/** Words that are not to be used. */
export interface ForbidPhraseEntry extends WordsEntryBase {
  readonly kind: 'forbid-phrase';
  /** Whole words; a star at one end of a single word stands for any letters. */
  readonly phrases: readonly string[];
}

/** Words for which others are to be used. */
export interface SubstituteTermEntry extends WordsEntryBase {
  readonly kind: 'substitute-term';
  readonly terms: readonly TermSubstitution[];
  readonly fixSafety: FixSafety;
}

export interface TermSubstitution {
  /** Whole words; a star at one end of a single word stands for letters that stay. */
  readonly term: string;
  /** The first is the one to use; the others are offered, too. */
  readonly use: readonly [string, ...string[]];
}

/** Words that a regular expression describes. */
export interface PatternEntry extends WordsEntryBase {
  readonly kind: 'pattern';
  /** RE2 syntax. */
  readonly pattern: string;
  /** What it unfolds to; unknown where it was read without an engine. */
  readonly steps?: number | undefined;
  /** The words for it, with `$1` for a group; without them there is no fix. */
  readonly use?: string | undefined;
  readonly fixSafety: FixSafety;
}

/** A sentence of the form. It makes no rule of its own: two rules hold the text against all of them. */
export interface StandardSentenceEntry {
  readonly id: string;
  readonly kind: 'standard-sentence';
  readonly profiles: readonly Profile[];
  readonly when: readonly Modifier[];
  readonly part?: PartRole | undefined;
  readonly footnote?: FootnoteKind | undefined;
  /** Most words that may differ in a sentence that is still taken for this one; 0: the text is never held against it. */
  readonly tolerance: number;
  readonly variants: readonly VariantEntry[];
}

export interface VariantEntry {
  /** Words with slots `{product}` and alternatives `[are|will be]`, of which a fix writes the first. */
  readonly text: string;
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  /** Seen in print, never written by a fix. */
  readonly accepted: boolean;
}

/** Changes entries of earlier packs with the same id; what it does not name stays as it is. */
export interface OverrideEntry {
  readonly id: string;
  readonly kind: 'override';
  /** `undefined`: in all profiles of the entries that it changes. */
  readonly profiles?: readonly Profile[] | undefined;
  readonly severity?: Severity | 'off' | undefined;
  readonly when?: readonly Modifier[] | undefined;
  readonly unless?: readonly Modifier[] | undefined;
  readonly message?: string | undefined;
  /** Added to the exceptions of entries that have some. */
  readonly except?: readonly string[] | undefined;
  readonly parts?: readonly PartRole[] | undefined;
  readonly outsideParts?: readonly PartRole[] | undefined;
  readonly what?: string | undefined;
  readonly why?: string | undefined;
}
