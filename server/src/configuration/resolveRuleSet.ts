/** From a configuration and its packs to the rule set of each document. Opens no file. */
import {
  type CompilePattern,
  compilePacks,
  createRuleSet,
  createStandardSentences,
  findNearestWord,
  type Pack,
  type ReferenceData,
  RULES,
  type Rule,
  type RuleSet,
  type Severity,
} from '../core/index';
import type { Configuration, ConfigurationProblem, RuleSetting } from './configurationTypes';
import { createPathMatcher } from './pathPatterns';

/** A severity set for one run, e.g. on the command line: it wins over the configuration. */
export interface SeverityChoice {
  readonly id: string;
  readonly severity: Severity | 'off';
}

export interface ResolvedRules {
  /** Every rule in code and in the packs, including those that are off. */
  readonly rules: readonly Rule[];
  /** Settings of rules that do not exist. */
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
  const ruleSets = new Map<string, RuleSet>();

  function buildRuleSet(matching: readonly { readonly rules: readonly RuleSetting[] }[]): RuleSet {
    const settings = [...configuration.rules, ...matching.flatMap((override) => override.rules)];
    const severities = new Map(settings.map(({ ruleId, severity }) => [ruleId.value, severity]));
    for (const { id, severity } of choices) severities.set(id, severity);
    const { terms } = configuration;
    const { form } = compiled;
    return createRuleSet({ rules, standard, form, severities, terms, origin, reference });
  }

  return {
    rules,
    problems: findUnknownRules(configuration, rules),
    ruleSetFor(relativePath) {
      const matching = overrides.filter((override) => override.matches(relativePath));
      const key = matching.map((override) => overrides.indexOf(override)).join(',');
      const known = ruleSets.get(key);
      if (known !== undefined) return known;
      const ruleSet = buildRuleSet(matching);
      ruleSets.set(key, ruleSet);
      return ruleSet;
    },
  };
}

function findUnknownRules(
  configuration: Configuration,
  rules: readonly Rule[],
): readonly ConfigurationProblem[] {
  const ids = new Set(rules.map((rule) => rule.id));
  const settings = [
    ...configuration.rules,
    ...configuration.overrides.flatMap((override) => override.rules),
  ];
  return settings
    .filter(({ ruleId }) => !ids.has(ruleId.value))
    .map(({ ruleId: { value, span, keyPath } }) => ({
      severity: 'error',
      span,
      keyPath,
      message: `There is no rule “${value}”.`,
      remedy: suggestRule(value, ids),
    }));
}

/** What to do about a rule id that does not exist. */
export function suggestRule(id: string, known: Iterable<string>): string {
  const nearest = findNearestWord(id, known);
  return nearest === undefined
    ? '“opinion-summary rules” lists the rules.'
    : `Did you mean “${nearest}”?`;
}
