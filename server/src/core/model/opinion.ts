/** The semantic model: what a summary of opinion says, whatever its notation. Types and lists of names only. */
import type { Block, FootnoteMark, Notation, Sentence, SyntaxTree } from '../syntax/block';
import type { PartRole } from '../syntax/partRoles';
import type { ProseSpan, TextSpan } from '../text/span';
import type { IndicationSentence } from './indicationTerms';

export { PART_ROLES, type PartRole } from '../syntax/partRoles';

export const PROFILES = [
  'human-initial',
  'human-post-authorisation',
  'veterinary-initial',
  'veterinary-post-authorisation',
] as const;
export type Profile = (typeof PROFILES)[number];

export const MODIFIERS = [
  'conditional',
  'exceptional-circumstances',
  'orphan',
  'accelerated-assessment',
  'prime',
  'advanced-therapy',
  'generic',
  'hybrid',
  'biosimilar',
  'fixed-dose-combination',
  'vaccine',
  'duplicate',
  'informed-consent',
  'outside-eu',
] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** Applications that rest on another medicine: no benefits, side effects, mechanism and wording of the indication of their own. */
export const ABRIDGED: readonly Modifier[] = [
  'generic',
  'hybrid',
  'biosimilar',
  'duplicate',
  'informed-consent',
];

/**
 * `summary`: a whole document. `fragment`: begins at the opinion statement, without title and product heading.
 * `negative`: a negative opinion. `other`: nothing of a summary of opinion was recognised.
 */
export type DocumentKind = 'summary' | 'fragment' | 'negative' | 'other';

export type Committee = 'CHMP' | 'CVMP';

/** A passage of the text in the words of the prose. */
export interface Passage {
  /** The words, in plain characters. */
  readonly text: string;
  readonly span: TextSpan;
  readonly prose: ProseSpan;
}

/** Consecutive sentences with one role. A role may have several parts, e.g. two side-effects passages. */
export interface Part {
  readonly role: PartRole;
  /** From the first to the last sentence. */
  readonly span: TextSpan;
  readonly prose: ProseSpan;
  readonly sentences: readonly Sentence[];
  /** True when a cue of the role was found; false for a part known by its place only. */
  readonly isCued: boolean;
}

export interface Title extends Passage {
  /** What stands in the brackets: `initial authorisation`, `post authorisation`. */
  readonly procedure: 'initial' | 'post-authorisation' | undefined;
}

/** A calendar date as written; `day`, `month`, `year` may name a day that does not exist. */
export interface OpinionDate extends Passage {
  /** First day of a range such as `5-7 September 2023`. */
  readonly day: number;
  /** 1–12. */
  readonly month: number;
  /** Last day of a range; `undefined` for a single day. */
  readonly lastDay: number | undefined;
  /** As written, right or wrong; `undefined` where the text gives none. */
  readonly year: number | undefined;
  /** True for `28 January 2021` and ranges of that form. */
  readonly isWellFormed: boolean;
  readonly isRange: boolean;
}

export interface OpinionStatement extends Passage {
  readonly date: OpinionDate | undefined;
  /** The committee's name as written, without its abbreviation. */
  readonly committeeName: Passage | undefined;
  /** The abbreviation in brackets as written. */
  readonly committeeAbbreviation: Passage | undefined;
  readonly committee: Committee | undefined;
  readonly outcome: 'positive' | 'negative' | undefined;
  /** What is recommended. */
  readonly action: 'granting' | 'change' | undefined;
  readonly authorisation: 'standard' | 'conditional' | 'exceptional-circumstances';
  /** The words that make it conditional or exceptional: `conditional`, `under exceptional circumstances`. */
  readonly authorisationWords: Passage | undefined;
  /** The words `marketing authorisation`. */
  readonly authorisationNoun: Passage | undefined;
  readonly products: readonly Passage[];
  /** From `intended …` to the end of its sentence, without the full stop. */
  readonly intendedUse: Passage | undefined;
  /** What `intendedUse` says: the short indication. */
  readonly intended: IndicationSentence | undefined;
}

export interface Applicant extends Passage {
  readonly term: Passage;
  readonly termKind: 'applicant' | 'holder';
  /** Company name, without the stop that ends the sentence. */
  readonly name: Passage | undefined;
}

export interface Presentation extends Passage {
  readonly strengths: readonly Passage[];
  /** Recognised pharmaceutical forms: `film-coated tablets`. */
  readonly forms: readonly Passage[];
}

/** A code, or what stands in the place of one. */
export interface AtcMention {
  /** From `ATC` to the end of the code. Example: in `(ATC code: L01XX66)` it covers `ATC code: L01XX66`. */
  readonly span: TextSpan;
  readonly prose: ProseSpan;
  /** `ATC code`, `ATCvet code`, `ATC-code` … as written, without the colon. */
  readonly label: Passage;
  readonly hasColon: boolean;
  readonly isVeterinaryLabel: boolean;
  /** The code as written, or `undefined` when none follows the label. */
  readonly code: Passage | undefined;
  /** True for `not yet assigned` and its variants. */
  readonly isNotYetAssigned: boolean;
}

export interface SideEffects extends Passage {
  /** The effects of the first list, in its order, without conjunctions. */
  readonly items: readonly Passage[];
}

export interface Indication {
  /** `The full indication is:` */
  readonly lead: Passage;
  /**
   * From the first to the last word behind the lead; `undefined` when nothing follows. Footnotes that stand between
   * two pages lie inside of it; `passages` leaves them out.
   */
  readonly body: Passage | undefined;
  /** The body block by block: headings, paragraphs and list items in the order of the text. */
  readonly passages: readonly Passage[];
  /** Small headings inside the body. */
  readonly headings: readonly Passage[];
  readonly listItems: readonly Passage[];
  /** Paragraphs that are neither headings nor list items. */
  readonly paragraphs: readonly Passage[];
  readonly isQuoted: boolean;
  /** What the body says, one indication after another. */
  readonly sentences: readonly IndicationSentence[];
}

export const FOOTNOTE_KINDS = [
  'commission-decision',
  'conditional',
  'exceptional-circumstances',
  'orphan',
  'new-text',
  'appeal',
] as const;
export type FootnoteKind = (typeof FOOTNOTE_KINDS)[number];

export interface FootnoteBody {
  readonly label: string;
  readonly labelSpan: TextSpan;
  /** The whole body with its label, without the line end. */
  readonly span: TextSpan;
  /** The body's words; empty for an empty body. */
  readonly content: Passage;
  readonly block: Block;
  /** Recognised by its words. */
  readonly kind: FootnoteKind | undefined;
}

export interface FootnoteTable {
  readonly marks: readonly FootnoteMark[];
  readonly bodies: readonly FootnoteBody[];
  readonly danglingMarks: readonly FootnoteMark[];
  readonly unusedBodies: readonly FootnoteBody[];
  /** Bodies whose label an earlier body has. */
  readonly repeatedBodies: readonly FootnoteBody[];
  /** The first body with that label; of a body that is repeated, another one. */
  bodyOf(labelled: Pick<FootnoteMark, 'label'>): FootnoteBody | undefined;
  marksOf(label: string): readonly FootnoteMark[];
  bodyOfKind(kind: FootnoteKind): FootnoteBody | undefined;
}

export interface Opinion {
  readonly notation: Notation;
  readonly tree: SyntaxTree;
  readonly kind: DocumentKind;
  /** `undefined` when the text does not say. */
  readonly profile: Profile | undefined;
  readonly modifiers: ReadonlySet<Modifier>;
  readonly committee: Committee | undefined;
  /** In the order of the text. */
  readonly parts: readonly Part[];
  /** The first part with a role. */
  part(role: PartRole): Part | undefined;
  partsOf(role: PartRole): readonly Part[];
  /** Role of the part that holds a source offset. */
  roleAt(sourceOffset: number): PartRole | undefined;
  readonly title: Title | undefined;
  /** The name(s) of the product: from the product heading, else from the opinion statement. */
  readonly productNames: readonly Passage[];
  /** The common name(s) below the product heading; several are split at ` / `. */
  readonly commonNames: readonly Passage[];
  readonly statement: OpinionStatement | undefined;
  readonly applicant: Applicant | undefined;
  readonly presentation: Presentation | undefined;
  /** Active substances as the active-substance sentence names them. */
  readonly substances: readonly Passage[];
  readonly atcCodes: readonly AtcMention[];
  readonly sideEffects: SideEffects | undefined;
  /** The first of `indications`. */
  readonly indication: Indication | undefined;
  /** The full indications in the order of the text: a change may concern two pharmaceutical forms, each with its own. */
  readonly indications: readonly Indication[];
  /** Name of the reference product of a generic, hybrid or biosimilar. */
  readonly referenceProduct: Passage | undefined;
  readonly footnotes: FootnoteTable;
  /** Year of the opinion date, for dated variants of standard sentences. */
  readonly year: number | undefined;
}
