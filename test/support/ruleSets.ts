/** The rule sets that tests use. */
import { createRuleSet, type RuleSet } from '../../server/src/core/analysis/ruleSet';
import { compileBuiltInPacks } from '../../server/src/core/packs/builtInPacks';
import { createStandardSentences } from '../../server/src/core/packs/standardSentences';
import { RULES } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/rule';

/** Every rule, in code and from the built-in packs, with its own severity. */
export function buildFullRuleSet(): RuleSet {
  const packs = compileBuiltInPacks();
  return createRuleSet({
    rules: [...RULES, ...packs.rules],
    standard: createStandardSentences(packs.sentences),
    severities: new Map(),
    terms: [],
  });
}

/** Only the given rules, without standard sentences. */
export function buildSmallRuleSet(
  rules: readonly Rule[],
  options: Partial<
    Pick<Parameters<typeof createRuleSet>[0], 'severities' | 'terms' | 'origin'>
  > = {},
): RuleSet {
  return createRuleSet({
    rules,
    standard: createStandardSentences([]),
    severities: new Map(),
    terms: [],
    ...options,
  });
}
