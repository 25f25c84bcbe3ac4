/** Accepts findings in a draft: where the comment goes that says so. Published text cannot hold comments. */
import { findCommonLineEnd } from '../rules/writing';
import type { SyntaxTree } from '../syntax/block';
import { findBlockIndex } from '../syntax/blockAt';

/** A comment before a block or at the head of the document; the reason goes between `before` and `after`. */
export interface AcceptingComment {
  /** Where it is inserted. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** What stands for the reason until it is written; a comment with it accepts nothing. */
export const REASON_PLACEHOLDER = '<reason>';

/** `undefined` in published text and for findings in front matter. */
export function buildAcceptingComment(
  tree: SyntaxTree,
  ruleId: string,
  findingOffset: number,
  reach: 'block' | 'file',
): AcceptingComment | undefined {
  if (tree.notation !== 'draft') return undefined;
  const offset = reach === 'file' ? behindFrontMatter(tree) : blockStart(tree, findingOffset);
  if (offset === undefined) return undefined;
  const lineEnd = findCommonLineEnd(tree.source);
  const keyword = reach === 'file' ? 'opinion-summary-ignore-file' : 'opinion-summary-ignore';
  const isAtLineStart = offset === 0 || /[\r\n]/.test(tree.source.charAt(offset - 1));
  return {
    offset,
    before: `${isAtLineStart ? '' : lineEnd}<!-- ${keyword} ${ruleId}: `,
    after: ` -->${lineEnd}`,
  };
}

function behindFrontMatter({ blocks }: SyntaxTree): number {
  const first = blocks[0];
  return first?.kind === 'frontMatter' ? first.span.end : 0;
}

function blockStart({ blocks }: SyntaxTree, offset: number): number | undefined {
  const block = blocks[findBlockIndex(blocks, offset)];
  return block === undefined || block.kind === 'frontMatter' ? undefined : block.span.start;
}
