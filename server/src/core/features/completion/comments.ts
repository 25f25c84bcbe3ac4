/** Completes the comments of a draft that accept findings: the keyword, and the rules; those with findings below first. */
import type { Analysis } from '../../analysis/analyze';
import { findBlockIndex } from '../../syntax/blockAt';
import { buildItem, type Completions, NO_COMPLETIONS } from './completionItem';
import type { CompletionPlace } from './completionPlace';
import type { CompletionSources } from './completionSources';

const COMMENT = /<!--((?:(?!-->).)*)$/;
const KEYWORD = /^\s*([\w-]*)$/;
/** Rule ids behind the keyword, before the colon of the reason. */
const RULES = /^\s*opinion-summary-ignore(?:-file)?\s(?:[^:]*[\s,])?([\w/-]*)$/;
const KEYWORDS = [
  ['opinion-summary-ignore', 'accepts findings in the next paragraph'],
  ['opinion-summary-ignore-file', 'accepts findings in the whole document'],
] as const;

export function completeComment(
  { offset, before, after, block }: CompletionPlace,
  analysis: Analysis,
  { ruleSet }: CompletionSources,
): Completions | undefined {
  if (analysis.tree.notation !== 'draft') return undefined;
  const comment = COMMENT.exec(before)?.[1];
  if (comment === undefined) return block?.kind === 'comment' ? NO_COMPLETIONS : undefined;
  const rest = /^[\w/-]*/.exec(after)?.[0] ?? '';
  const end = offset + (rest.startsWith('--') ? 0 : rest.length);
  const typedRule = RULES.exec(comment)?.[1];
  if (typedRule !== undefined) {
    const span = { start: offset - typedRule.length, end };
    const hasColon = /^[^\r\n]*?:/.test(after.slice(rest.length));
    const ids = new Set([
      ...findRulesBelow(analysis, offset),
      ...ruleSet.rules.map(({ id }) => id),
    ]);
    const whatOf = new Map(ruleSet.rules.map(({ id, docs }) => [id, docs.what]));
    const items = [...ids].map((id) =>
      buildItem('rule', id, span, {
        documentation: whatOf.get(id) ?? '',
        insert: [hasColon ? id : `${id}: `],
      }),
    );
    return { items, isIncomplete: false };
  }
  const typed = KEYWORD.exec(comment)?.[1];
  if (typed === undefined) return NO_COMPLETIONS;
  const span = { start: offset - typed.length, end };
  const items = KEYWORDS.map(([word, detail]) =>
    buildItem('key', word, span, { detail, insert: [`${word} `] }),
  );
  return { items, isIncomplete: false };
}

/** The rules with findings in the block below the comment, then those with others. */
function findRulesBelow({ tree, findings }: Analysis, offset: number): readonly string[] {
  const { blocks } = tree;
  const index = findBlockIndex(blocks, offset) + 1;
  const below = blocks.slice(index).find(({ kind }) => kind !== 'blank' && kind !== 'comment');
  const isBelow = (start: number): boolean =>
    below !== undefined && below.span.start <= start && start < below.span.end;
  return [
    ...findings.filter(({ span }) => isBelow(span.start)),
    ...findings.filter(({ span }) => !isBelow(span.start)),
  ].map(({ ruleId }) => ruleId);
}
