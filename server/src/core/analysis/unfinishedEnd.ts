/** The end of a draft that is being written: what is found in its last, unfinished sentence is not yet a fault. */
import type { Opinion } from '../model/opinion';
import type { Finding } from '../rules/rule';
import { findLastWithWords } from '../syntax/blockAt';
import type { TextSpan } from '../text/span';

/** These ask for the end of what has begun; they point to its beginning. */
const ASK_FOR_THE_END: ReadonlySet<string> = new Set(['bracket-unbalanced']);
/** A placeholder is filled in later, wherever it stands. */
const STANDS = 'placeholder-left';
const SENTENCE_END = /[.:;!?][)\]"'”’*_]{0,4}\s*$/;
const LONGEST_END = 40;

/**
 * Leaves out what touches the last word of a draft whose form is not at its end, as long as the sentence has no end. `isStated`: rules
 * that tell what the document lacks; they stand wherever they point to.
 */
export function withoutUnfinishedEnd(
  findings: readonly Finding[],
  opinion: Opinion,
  isStated: (ruleId: string) => boolean,
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const end = findUnfinishedEnd(opinion);
  if (end === undefined) return findings;
  return findings.filter(({ ruleId, span }) => {
    if (isStated(ruleId) || ruleId === STANDS) return true;
    const isAtEnd = span.end >= end.end || (ASK_FOR_THE_END.has(ruleId) && span.start >= end.start);
    return !isAtEnd || span.start > end.end;
  });
}

/** The last block with words, without the blanks behind them. */
function findUnfinishedEnd({ tree, notation, title, part, kind }: Opinion): TextSpan | undefined {
  // Without a title it is a fragment, whose end is nobody's to await.
  if (notation !== 'draft' || title === undefined || kind === 'negative') return undefined;
  if (part('productInformation') !== undefined || part('benefitRiskStatement') !== undefined)
    return undefined;
  const { source, blocks, prose } = tree;
  const last = blocks[findLastWithWords(blocks)];
  if (last === undefined || last.kind === 'heading') return undefined;
  const { to } = last.prose;
  if (SENTENCE_END.test(prose.text.slice(Math.max(last.prose.from, to - LONGEST_END), to)))
    return undefined;
  const { end } = prose.toSource({ from: last.prose.from, to });
  const words = source.slice(last.span.start, end);
  return { start: last.span.start, end: last.span.start + words.trimEnd().length };
}
