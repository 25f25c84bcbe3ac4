/** A rule set: the rules that run, with their severities, for one document or a folder of them. */
import { withoutPlural } from '../model/abbreviations';
import { type DocumentKind, PROFILES, type Profile } from '../model/opinion';
import { type Form, NO_FORM } from '../packs/form';
import { buildPhraseIndex, type PhraseIndex } from '../packs/phraseIndex';
import type { StandardSentences } from '../packs/standardSentences';
import type { TeamAbbreviation } from '../reference/knownAbbreviations';
import type { ReferenceData } from '../reference/referenceData';
import { TermIndex } from '../reference/terms';
import type { Rule, Severity } from '../rules/rule';
import { hashText } from '../text/hash';

export interface RuleSet {
  /** Equal for rule sets that give equal findings. */
  readonly fingerprint: string;
  /** Every known rule, including those that are off. */
  readonly rules: readonly Rule[];
  readonly standard: StandardSentences;
  /** What the packs ask of a document, for completion. */
  readonly form: Form;
  /** The phrases of all rules that are not off. */
  readonly phrases: PhraseIndex;
  /** Words by which misspelt ones are known. */
  readonly vocabulary: TermIndex;
  readonly terms: ReadonlySet<string>;
  /** Abbreviations that need no explanation in the team's documents, with what they stand for where that is told. */
  readonly teamAbbreviations: ReadonlyMap<string, string | undefined>;
  /** The profile of texts that say nothing of theirs, where the configuration gives one. */
  readonly usualProfile: Profile | undefined;
  /** Imported tables, where the configuration names some. */
  readonly reference: ReferenceData | undefined;
  /** `off` when the rule does not run or is unknown. */
  severityOf(ruleId: string): Severity | 'off';
  /** True for every id in `rules`, whatever its severity. */
  isKnown(ruleId: string): boolean;
  /** The rules that run on a document, without those that judge its suppressions; modifiers are not looked at. */
  rulesFor(kind: DocumentKind, profile: Profile | undefined): readonly ActiveRule[];
  /** The rules that judge a document's suppressions; they run last, on every document that has some. */
  readonly suppressionRules: readonly ActiveRule[];
}

/** A rule that is not off. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** A team has set it: then all findings of the rule have it. */
  readonly isSet: boolean;
}

/** Changes of severity by rule id, later ones winning. */
export type SeverityOverrides = ReadonlyMap<string, Severity | 'off'>;

/** On a text that is no summary of opinion only these rules run, so that it gets one finding and not twenty. */
export const RULES_OF_OTHER_TEXTS: readonly string[] = ['opinion-statement-missing'];
export const RULES_OF_NEGATIVE_OPINIONS: readonly string[] = ['negative-opinion'];

/** Where two rules have one id, the later one stands, in the place of the earlier. */
export function createRuleSet(options: {
  readonly rules: readonly Rule[];
  readonly standard: StandardSentences;
  /** Absent: that of packs that ask for nothing. */
  readonly form?: Form;
  readonly severities: SeverityOverrides;
  readonly terms: readonly string[];
  readonly abbreviations?: readonly TeamAbbreviation[];
  readonly usualProfile?: Profile | undefined;
  /** Whatever else the rules were made of, e.g. the texts of the packs: it goes into the fingerprint. */
  readonly origin?: string;
  readonly reference?: ReferenceData | undefined;
}): RuleSet {
  const rulesById = new Map(options.rules.map((rule) => [rule.id, rule]));
  const rules = [...rulesById.values()];
  const terms = new Set(options.terms.map((term) => term.toLowerCase()));
  const teamAbbreviations = new Map(
    options.abbreviations?.map(({ letters, meaning }) => [withoutPlural(letters), meaning]),
  );
  const severityOf = (ruleId: string): Severity | 'off' =>
    rulesById.has(ruleId)
      ? (options.severities.get(ruleId) ?? rulesById.get(ruleId)?.severity ?? 'off')
      : 'off';
  const active = rules.flatMap((rule): readonly ActiveRule[] => {
    const severity = severityOf(rule.id);
    return severity === 'off' ? [] : [{ rule, severity, isSet: options.severities.has(rule.id) }];
  });
  let phrases: PhraseIndex | undefined;
  const selections = selectRules(active.filter(({ rule }) => rule.group !== 'suppressions'));
  return {
    get fingerprint() {
      const { sentences } = options.standard;
      const { origin = '', reference } = options;
      return hashText(
        JSON.stringify([
          origin,
          active,
          sentences,
          [...terms].sort(),
          [...teamAbbreviations.keys()].sort(),
          reference?.fingerprint,
          options.usualProfile,
        ]),
      );
    },
    rules,
    standard: options.standard,
    form: options.form ?? NO_FORM,
    get phrases() {
      phrases ??= buildPhraseIndex(active.flatMap(({ rule }) => rule.phrases ?? []));
      return phrases;
    },
    vocabulary: new TermIndex(),
    terms,
    teamAbbreviations,
    usualProfile: options.usualProfile,
    reference: options.reference,
    severityOf,
    isKnown: (ruleId) => rulesById.has(ruleId),
    rulesFor: (kind, profile) => {
      if (kind === 'negative') return selections.ofNegativeOpinions;
      if (kind === 'other') return selections.ofOtherTexts;
      return selections.ofOpinions.get(profile) ?? [];
    },
    suppressionRules: active.filter(({ rule }) => rule.group === 'suppressions'),
  };
}

interface Selections {
  readonly ofOpinions: ReadonlyMap<Profile | undefined, readonly ActiveRule[]>;
  readonly ofNegativeOpinions: readonly ActiveRule[];
  readonly ofOtherTexts: readonly ActiveRule[];
}

/** Made once, so that an analysis has nothing to choose. */
function selectRules(active: readonly ActiveRule[]): Selections {
  const profiles: readonly (Profile | undefined)[] = [...PROFILES, undefined];
  const select = (ids: readonly string[]): readonly ActiveRule[] =>
    active.filter(({ rule }) => ids.includes(rule.id));
  return {
    ofOpinions: new Map(
      profiles.map((profile) => [profile, active.filter(({ rule }) => runsOn(rule, profile))]),
    ),
    ofNegativeOpinions: select(RULES_OF_NEGATIVE_OPINIONS),
    ofOtherTexts: select(RULES_OF_OTHER_TEXTS),
  };
}

function runsOn(rule: Rule, profile: Profile | undefined): boolean {
  if (rule.profiles === undefined) return true;
  return profile !== undefined && rule.profiles.includes(profile);
}
