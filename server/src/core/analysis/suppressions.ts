/** Suppressions: comments of a draft that accept findings with a reason. Reads them and applies them; judges nothing. */
import { findPlaceholders } from '../rules/placeholder-left';
import type { Finding, SuppressedRule, Suppression } from '../rules/rule';
import type { Block, SyntaxTree } from '../syntax/block';
import { findBlockIndex } from '../syntax/blockAt';
import { findCommentEnd } from '../syntax/commentEnd';
import { findNearestWord } from '../text/nearestWord';
import type { TextSpan } from '../text/span';

/** A finding that somebody accepts. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** Where it says so: a comment of the document, or an entry of the baseline. */
  readonly by: 'comment' | 'baseline';
  /** Who accepted it; empty where nobody is named, as in a comment. */
  readonly author: string;
  /** When: `2026-11-25`; may be empty. */
  readonly date: string;
  /** Last day on which it is accepted; `undefined` for no limit. */
  readonly until: string | undefined;
}

/** A suppression as written, before it is known what it does. */
export interface SuppressionComment {
  readonly reach: 'block' | 'file';
  readonly span: TextSpan;
  readonly keyword: TextSpan;
  readonly names: readonly { readonly id: string; readonly span: TextSpan }[];
  readonly reason: string;
  /** Index of the block whose findings it accepts; `undefined` for the whole document or where no block follows. */
  readonly block: number | undefined;
}

interface AppliedSuppressions {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly suppressions: readonly Suppression[];
}

/** What such a comment begins with, however it goes on: a slip in its name would cost its effect without a word. */
const OPENING = /<!--\s*(opinion-summary-[\w-]*)/gi;
/** Ids for which the nearest known one is looked for: each is held against all the rules. */
const MOST_UNKNOWN = 20;
const NAMES = { block: 'opinion-summary-ignore', file: 'opinion-summary-ignore-file' } as const;

/** The suppressions of a draft, in the order of the text; published text has none. */
export function findSuppressionComments(tree: SyntaxTree): readonly SuppressionComment[] {
  const { notation, source, blocks } = tree;
  if (notation !== 'draft' || !source.includes('<!--')) return [];
  const comments: SuppressionComment[] = [];
  const nextBlocks = findNextBlocks(blocks);
  let end = 0;
  for (const { 0: opening, 1: name = '', index: start } of source.matchAll(OPENING)) {
    if (start < end) continue;
    const close = findCommentEnd(source, start);
    if (close === undefined) continue;
    end = close;
    const index = findBlockIndex(blocks, start);
    if (blocks[index]?.kind === 'frontMatter') continue;
    const keyword = { start: start + opening.length - name.length, end: start + opening.length };
    const comment = readComment(source, { start, end }, keyword, name);
    const block = comment.reach === 'block' ? nextBlocks[index] : undefined;
    comments.push({ ...comment, block });
  }
  return comments;
}

/** Takes out the findings that the comments accept, and says of every comment what it did. */
export function applySuppressions(
  tree: SyntaxTree,
  findings: readonly Finding[],
  comments: readonly SuppressionComment[],
  rules: {
    isKnown(ruleId: string): boolean;
    hasRun(ruleId: string): boolean;
    ids: readonly string[];
  },
): AppliedSuppressions {
  let unknown = 0;
  const usedPlaces = new Set<string>();
  const reasons = new Map<string, string>();
  for (const { names, reason, reach, block } of comments) {
    if (reason === '') continue;
    for (const { id } of names) {
      const place = reach === 'file' ? fileKey(id) : blockKey(id, block);
      if (!reasons.has(place)) reasons.set(place, reason);
    }
  }
  const remaining: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const block = findBlockIndex(tree.blocks, finding.span.start);
    const places = [blockKey(finding.ruleId, block), fileKey(finding.ruleId)];
    const place = places.find((key) => reasons.has(key));
    if (place === undefined) {
      remaining.push(finding);
      continue;
    }
    usedPlaces.add(place);
    const reason = reasons.get(place) ?? '';
    suppressed.push({ finding, reason, by: 'comment', author: '', date: '', until: undefined });
  }

  function toSuppressedRule(
    { reach, block, reason }: SuppressionComment,
    { id, span }: SuppressionComment['names'][number],
  ): SuppressedRule {
    if (!rules.isKnown(id)) {
      const isLookedFor = ++unknown <= MOST_UNKNOWN;
      const nearestId = isLookedFor ? findNearestWord(id, rules.ids) : undefined;
      return { id, span, state: 'unknown', nearestId };
    }
    const isUsed = usedPlaces.has(reach === 'file' ? fileKey(id) : blockKey(id, block));
    const state = reason === '' || !rules.hasRun(id) ? 'unjudged' : isUsed ? 'used' : 'unused';
    return { id, span, state, nearestId: undefined };
  }

  return {
    findings: remaining,
    suppressed,
    suppressions: comments.map((comment) => ({
      reach: comment.reach,
      span: comment.span,
      keyword: comment.keyword,
      reason: comment.reason,
      rules: comment.names.map((name) => toSuppressedRule(comment, name)),
    })),
  };
}

function fileKey(ruleId: string): string {
  return ruleId;
}

function blockKey(ruleId: string, block: number | undefined): string {
  return `${ruleId} ${block ?? 'nowhere'}`;
}

/** For every block: the block that a comment in it speaks of, which is the block itself if it has words. */
function findNextBlocks(blocks: readonly Block[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = new Array(blocks.length).fill(undefined);
  let following: number | undefined;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const kind = blocks[index]?.kind;
    if (kind !== 'blank' && kind !== 'comment' && kind !== 'frontMatter') following = index;
    next[index] = following;
  }
  return next;
}

/** A comment with another name accepts nothing. */
function readComment(
  source: string,
  span: TextSpan,
  keyword: TextSpan,
  name: string,
): Omit<SuppressionComment, 'block'> {
  const reach = name === NAMES.file ? 'file' : 'block';
  if (name !== NAMES[reach]) return { reach, span, keyword, names: [], reason: '' };
  const words = source.slice(keyword.end, span.end - 3);
  const colon = words.indexOf(':');
  const reason =
    colon < 0
      ? ''
      : words
          .slice(colon + 1)
          .trim()
          .replace(/\s+/g, ' ');
  return {
    reach,
    span,
    keyword,
    names: findNames(colon < 0 ? words : words.slice(0, colon), keyword.end, colon >= 0),
    reason: isReason(reason) ? reason : '',
  };
}

/** False for no words, and for those that only stand for a reason: `reason`, `<reason>`, `TBC`. */
function isReason(words: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(words) || /^(?:the )?reason$/i.test(words)) return false;
  const [placeholder] = findPlaceholders(words);
  return placeholder === undefined || placeholder.from > 0 || placeholder.to < words.length;
}

/** Without a colon only the first word of each item can be a rule: the others were meant as a reason. */
function findNames(
  words: string,
  offset: number,
  hasColon: boolean,
): readonly SuppressionComment['names'][number][] {
  return [...words.matchAll(/[^,]+/g)].flatMap((item) => {
    const found = [...item[0].matchAll(/\S+/g)];
    return (hasColon ? found : found.slice(0, 1)).map((word) => {
      const start = offset + item.index + word.index;
      return { id: word[0], span: { start, end: start + word[0].length } };
    });
  });
}
