/** Asks for completion at the cursor `<|>` of a text and accepts items, as an editor without tab stops does. */
import assert from 'node:assert/strict';
import { type Analysis, analyze } from '../../server/src/core/analysis/analyze';
import type { RuleSet } from '../../server/src/core/analysis/ruleSet';
import { findCompletions } from '../../server/src/core/features/completion';
import {
  type CompletionItem,
  toPlainText,
} from '../../server/src/core/features/completion/completionItem';
import type { Notation } from '../../server/src/core/syntax/block';
import { applyEdits } from '../../server/src/core/text/textEdit';
import { takeCursor } from './cursor';
import { buildFullRuleSet } from './ruleSets';

const RULE_SET = buildFullRuleSet();

export interface CompletionAt {
  readonly text: string;
  readonly analysis: Analysis;
  readonly items: readonly CompletionItem[];
  readonly labels: readonly string[];
  /** The text with an item accepted. */
  accept(label: string): string;
}

export function completeAt(
  marked: string,
  {
    notation = 'draft',
    ruleSet = RULE_SET,
    holders = [],
    isAsked = true,
  }: {
    readonly notation?: Notation;
    readonly ruleSet?: RuleSet;
    readonly holders?: readonly string[];
    readonly isAsked?: boolean;
  } = {},
): CompletionAt {
  const { text, offset } = takeCursor(marked);
  const analysis = analyze(text, notation, ruleSet);
  const { items } = findCompletions(analysis, offset, {
    ruleSet,
    isAsked,
    holders: () => holders,
  });
  return {
    text,
    analysis,
    items,
    labels: items.map(({ label }) => label),
    accept(label) {
      const item = items.find((one) => one.label === label);
      assert.ok(item !== undefined, `“${label}” is not offered.`);
      return acceptItem(text, item);
    },
  };
}

export function acceptItem(text: string, { span, insert, edits }: CompletionItem): string {
  return applyEdits(text, [{ span, newText: toPlainText(insert) }, ...edits]);
}

/** The rules that report something on a text, sorted. */
export function findRules(text: string, notation: Notation = 'draft'): readonly string[] {
  const rules = analyze(text, notation, RULE_SET).findings.map(({ ruleId }) => ruleId);
  return [...new Set(rules)].sort();
}
