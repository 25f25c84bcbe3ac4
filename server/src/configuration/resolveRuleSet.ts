/** From a configuration and its packs to the rule set of each document. Opens no file. */
import {
  type CompilePattern,
  compilePacks,
  createRuleSet,
  createStandardSentences,
  findNearestWord,
  type Pack,
  type Profile,
  type ReferenceData,
  RULES,
  type Rule,
  type RuleSet,
  type Severity,
} from '../core/index';
import type {
  Configuration,
  ConfigurationProblem,
  ConfigurationValue,
  RuleSetting,
} from './configurationTypes';
import { createPathMatcher } from './pathPatterns';
import { applyRuleOptions } from './readRuleOptions';

/** A severity set for one run, e.g. on the command line: it wins over the configuration, and so do its options. */
export interface SeverityChoice {
  readonly id: string;
  readonly severity: Severity | 'off';
  readonly options?: ConfigurationValue | undefined;
}

export interface ResolvedRules {
  /** Every rule in code and in the packs, including those that are off. */
  readonly rules: readonly Rule[];
  /** Settings of rules that do not exist, and options that a rule does not take. */
  readonly problems: readonly ConfigurationProblem[];
  /** The rule set of a document, by its path with `/` relative to the folder of the configuration. */
  ruleSetFor(relativePath: string): RuleSet;
}

/** `compilePattern`: the engine for packs with regular expressions, see `loadPatternEngine`; `reference`: imported tables. */
export function resolveRuleSet(
  configuration: Configuration,
  packs: readonly Pack[],
  choices: readonly SeverityChoice[],
  compilePattern?: CompilePattern,
  reference?: ReferenceData,
): ResolvedRules {
  const compiled = compilePacks(packs, compilePattern);
  const origin = JSON.stringify(packs);
  const rules = [...RULES, ...compiled.rules];
  const standard = createStandardSentences(compiled.sentences);
  const overrides = configuration.overrides.map((override) => ({
    matches: createPathMatcher(override.files),
    rules: override.rules,
  }));
  const profiles = configuration.profiles.map(({ pattern, profile }) => ({
    matches: createPathMatcher([pattern]),
    profile,
  }));
  const ruleSets = new Map<string, RuleSet>();

  function buildRuleSet(
    matching: readonly { readonly rules: readonly RuleSetting[] }[],
    usualProfile: Profile | undefined,
  ): RuleSet {
    const settings = [...configuration.rules, ...matching.flatMap((override) => override.rules)];
    const chosen = [...settings.map(toChoice), ...choices];
    const severities = new Map(chosen.map(({ id, severity }) => [id, severity]));
    const { terms, abbreviations } = configuration;
    const { form } = compiled;
    return createRuleSet({
      rules: setOptions(rules, chosen),
      standard,
      form,
      severities,
      terms,
      abbreviations,
      usualProfile,
      origin,
      reference,
    });
  }

  return {
    rules,
    problems: findSettingProblems(configuration, rules),
    ruleSetFor(relativePath) {
      const matching = overrides.filter((override) => override.matches(relativePath));
      const { profile } = profiles.filter(({ matches }) => matches(relativePath)).at(-1) ?? {};
      const key = [...matching.map((override) => overrides.indexOf(override)), profile].join();
      const known = ruleSets.get(key);
      if (known !== undefined) return known;
      const ruleSet = buildRuleSet(matching, profile);
      ruleSets.set(key, ruleSet);
      return ruleSet;
    },
  };
}

function toChoice({ ruleId, severity, options }: RuleSetting): SeverityChoice {
  return { id: ruleId.value, severity, options };
}

/** Of several choices for a rule the last one with options counts; one without leaves those before it. */
function setOptions(rules: readonly Rule[], choices: readonly SeverityChoice[]): readonly Rule[] {
  const optionsById = new Map(
    choices.flatMap(({ id, options }) => (options === undefined ? [] : [[id, options] as const])),
  );
  if (optionsById.size === 0) return rules;
  return rules.map((rule) => {
    const options = optionsById.get(rule.id);
    return options === undefined ? rule : applyRuleOptions(rule, options).rule;
  });
}

function findSettingProblems(
  configuration: Configuration,
  rules: readonly Rule[],
): readonly ConfigurationProblem[] {
  const ofFiles = configuration.overrides.flatMap((override) => override.rules);
  return findRuleProblems([...configuration.rules, ...ofFiles], rules);
}

/** Rules that there are not, and options that they do not take. */
export function findRuleProblems(
  settings: readonly Pick<RuleSetting, 'ruleId' | 'options'>[],
  rules: readonly Rule[],
): readonly ConfigurationProblem[] {
  const rulesById = new Map(rules.map((rule) => [rule.id, rule]));
  return settings.flatMap(({ ruleId, options }): readonly ConfigurationProblem[] => {
    const { value, span, keyPath } = ruleId;
    const rule = rulesById.get(value);
    if (rule !== undefined) {
      return options === undefined ? [] : applyRuleOptions(rule, options).problems;
    }
    const message = `There is no rule “${value}”.`;
    const remedy = suggestRule(value, rulesById.keys());
    return [{ severity: 'error', span, keyPath, message, remedy }];
  });
}

/** What to do about a rule id that does not exist. */
export function suggestRule(id: string, known: Iterable<string>): string {
  const all = [...known];
  // The name of its pack may be left out: “misspelling” is “ema-style/misspelling”.
  const nearest = all.find((one) => one.endsWith(`/${id}`)) ?? findNearestWord(id, all);
  return nearest === undefined
    ? '“opinion-summary rules” lists the rules.'
    : `Did you mean “${nearest}”?`;
}
