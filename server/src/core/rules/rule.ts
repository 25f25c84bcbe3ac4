/** What a rule is, what it is given and what it says. Types, and a few small functions on them. */
import type { Abbreviation } from '../model/abbreviations';
import type { Modifier, Opinion, PartRole, Profile } from '../model/opinion';
import type { SentenceOpening } from '../packs/nearCues';
import type { PhraseMatches, PhraseSet } from '../packs/phraseIndex';
import type { StandardSentenceMatch, StandardSentences } from '../packs/standardSentences';
import type { ReferenceData } from '../reference/referenceData';
import type { TermIndex } from '../reference/terms';
import type { Prose } from '../text/prose';
import type { TextSpan } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { WordSurvey } from '../text/wordSurvey';
import type { WordTable } from '../text/wordTable';
import type { OptionValues, RuleOption } from './ruleOptions';
import type { Writing } from './writing';

/** `error`: a public error, or breaks the form. `warning`: probably wrong. `info`: house style. `hint`: worth a look. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What configuration, settings, packs and the command line may say of a rule. */
export const SEVERITY_WORDS = [...SEVERITIES, 'off'] as const;

export const RULE_GROUPS = [
  'structure',
  'footnotes',
  'codes',
  'identity',
  'indication',
  'language',
  'suppressions',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** `safe`: may be applied without asking. `ask`: offered only. */
export type FixSafety = 'safe' | 'ask';

export interface Fix {
  /** An imperative for a menu: `Replace “is” by “are”`. */
  readonly title: string;
  /** Disjoint edits of the source. */
  readonly edits: readonly TextEdit[];
  readonly safety: FixSafety;
}

/** The other end of a contradiction. */
export interface RelatedPlace {
  readonly span: TextSpan;
  readonly message: string;
}

/** What a rule says; the engine adds the rule's id, severity and the part. */
export interface Report {
  readonly span: TextSpan;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
  /** The part that is missing or wrong, where the place alone does not tell. */
  readonly part?: PartRole | undefined;
  /** Lowers the rule's own severity for this one report, e.g. `hint` in a fragment; one that a team sets stays. */
  readonly severityAtMost?: Severity | undefined;
}

/** Takes what a rule says, report by report. */
export type Tell = (report: Report) => void;

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly span: TextSpan;
  readonly message: string;
  readonly part: PartRole | undefined;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
}

export interface RuleDocs {
  /** One sentence: what the rule reports. */
  readonly what: string;
  /** Why it matters to a reader of the document, with the regulatory source. */
  readonly why: string;
  /** First version of this product that has the rule. */
  readonly since: string;
}

/** Everything a rule may look at. */
export interface RuleContext {
  readonly opinion: Opinion;
  readonly source: string;
  readonly prose: Prose;
  /** How text is written in this document's notation, for fixes. */
  readonly writing: Writing;
  /** The standard sentences of all packs. */
  readonly standard: StandardSentences;
  /** The document's sentences that are, or nearly are, standard sentences. */
  readonly standardMatches: readonly StandardSentenceMatch[];
  /** The one of them in which an offset of the prose stands. */
  standardMatchAt(offset: number): StandardSentenceMatch | undefined;
  /** The words with which the first sentences begin; read when first asked for. */
  readonly openings: readonly SentenceOpening[];
  /** All words of the prose. */
  readonly words: WordTable;
  /** Those of them that are worth a look; found when first asked for. */
  readonly survey: WordSurvey;
  /** What the document abbreviates; read when first asked for. */
  readonly abbreviations: readonly Abbreviation[];
  /** The places of the phrases that the rules name; all of them are found when the first are asked for. */
  readonly phrases: PhraseMatches;
  /** Words by which misspelt ones are known. */
  readonly vocabulary: TermIndex;
  /** Words that the team accepts (`terms` of the configuration), in lower case. */
  readonly terms: ReadonlySet<string>;
  /** Abbreviations that need no explanation in the team's documents (`abbreviations` of the configuration), with what they stand for where that is told. */
  readonly teamAbbreviations: ReadonlyMap<string, string | undefined>;
  /** Imported tables (`referenceData` of the configuration); rules that need them are silent without. */
  readonly reference: ReferenceData | undefined;
  /** What the document's suppression comments did; only rules of the group `suppressions`, which run last, see them. */
  readonly suppressions: readonly Suppression[];
}

/** A comment of a draft that accepts findings: `<!-- opinion-summary-ignore rule-id: reason -->`. */
export interface Suppression {
  /** `block`: the next block with words. `file`: the whole document. */
  readonly reach: 'block' | 'file';
  /** The whole comment, from `<!--` to `-->`. */
  readonly span: TextSpan;
  /** The words `opinion-summary-ignore` or `opinion-summary-ignore-file`. */
  readonly keyword: TextSpan;
  /** The rules that it names, in its order. */
  readonly rules: readonly SuppressedRule[];
  /** The words behind the colon; empty when there are none, and then the comment accepts nothing. */
  readonly reason: string;
}

/** A rule as a suppression names it. */
export interface SuppressedRule {
  /** As written. */
  readonly id: string;
  readonly span: TextSpan;
  /**
   * `used`: a finding was accepted. `unused`: the rule had nothing to report there. `unknown`: no rule has this id.
   * `unjudged`: the rule did not run, or the comment gives no reason.
   */
  readonly state: 'used' | 'unused' | 'unknown' | 'unjudged';
  /** For an unknown rule: the known one that was probably meant. */
  readonly nearestId: string | undefined;
}

/** What a team may set of a rule: `sentence-long: [hint, { maximumWords: 45 }]`. */
export interface RuleOptions {
  readonly declared: readonly RuleOption[];
  /** Those that are set. */
  readonly values: OptionValues;
  /** The same rule with these values, and the default of all others. */
  change(values: OptionValues): Rule;
}

export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** How often a finding carries a fix. */
  readonly fix: 'never' | 'sometimes' | 'always';
  /** Safety of its fixes; `undefined` when it has none. */
  readonly fixSafety?: FixSafety;
  /** Profiles it applies to; absent: all, and documents whose profile is unknown. */
  readonly profiles?: readonly Profile[];
  /** Applies only where one of these holds. */
  readonly modifiers?: readonly Modifier[];
  /** Pack that defines the rule; absent for rules in code. */
  readonly pack?: string;
  /** Phrases whose places the rule asks for: those of all rules are looked for together, in one pass. */
  readonly phrases?: readonly PhraseSet[];
  /** Absent: there is nothing to set but the severity. */
  readonly options?: RuleOptions;
  readonly docs: RuleDocs;
  /** Says what is wrong with a document through `tell`. Not a generator: a hundred of them cost more than what they look at. */
  check(context: RuleContext, tell: Tell): void;
}

/** A report at `span`. */
export function report(
  span: TextSpan,
  message: string,
  fixes: readonly Fix[] = [],
  more: Partial<Pick<Report, 'related' | 'part' | 'severityAtMost'>> = {},
): Report {
  return { span, message, fixes, related: [], ...more };
}

/** A fix that replaces one span. */
export function replaceFix(span: TextSpan, newText: string, title: string, safety: FixSafety): Fix {
  return { title, safety, edits: [{ span, newText }] };
}

/** A fix that puts `right` in the place of what is written there, and says so. */
export function replaceWord(
  span: TextSpan,
  written: string,
  right: string,
  safety: FixSafety,
): Fix {
  return replaceFix(span, right, `Replace “${written}” by “${right}”`, safety);
}

/** The lower of two severities; `undefined` is no limit. */
export function lowerSeverity(severity: Severity, atMost: Severity | undefined): Severity {
  if (atMost === undefined) return severity;
  return SEVERITIES.indexOf(atMost) > SEVERITIES.indexOf(severity) ? atMost : severity;
}
