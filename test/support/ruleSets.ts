/** The rule sets that tests use. */
import { createRuleSet, type RuleSet } from '../../server/src/core/analysis/ruleSet';
import { BUILT_IN_PACKS } from '../../server/src/core/packs/builtInPacks';
import { compilePacks } from '../../server/src/core/packs/compilePack';
import type { Pack } from '../../server/src/core/packs/pack';
import { createStandardSentences } from '../../server/src/core/packs/standardSentences';
import type { ReferenceData } from '../../server/src/core/reference/referenceData';
import { RULES } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/rule';

/** Every rule, in code and from the built-in packs and those given, with its own severity. */
export function buildFullRuleSet(more: readonly Pack[] = [], reference?: ReferenceData): RuleSet {
  const packs = compilePacks([...BUILT_IN_PACKS, ...more]);
  return createRuleSet({
    rules: [...RULES, ...packs.rules],
    standard: createStandardSentences(packs.sentences),
    form: packs.form,
    reference,
    severities: new Map(),
    terms: [],
  });
}

/** Only the given rules, without standard sentences. */
export function buildSmallRuleSet(
  rules: readonly Rule[],
  options: Partial<
    Pick<Parameters<typeof createRuleSet>[0], 'severities' | 'terms' | 'abbreviations' | 'origin'>
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
