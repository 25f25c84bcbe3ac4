/** Holds published text against the draft that it was made from: what it does not say, or says otherwise. */
import { findSuppressionComments } from '../analysis/suppressions';
import type { Opinion } from '../model/opinion';
import type { Block, SyntaxTree } from '../syntax/block';
import { groupMarksByBlock } from '../syntax/marksOfBlocks';
import { groupBy } from '../text/groupBy';
import type { ConversionProblem, WrittenBlock } from './toPublished';

const NUMBERED_ITEM = /^[\s>]*\d{1,3}[.)]/;
const LONGEST_QUOTATION = 40;

export function findLosses(
  draft: Opinion,
  written: readonly WrittenBlock[],
  published: Opinion,
  labels: ReadonlyMap<string, string>,
): readonly ConversionProblem[] {
  return [
    ...findLostFacts(draft, published),
    ...findLostSuppressions(draft.tree, 'Published text has'),
    ...findLostNumbers(draft.tree, written),
    ...findMisreadBlocks(draft, written, published, labels),
  ];
}

/** What the front matter says and the text does not. */
function findLostFacts(draft: Opinion, published: Opinion): readonly ConversionProblem[] {
  const facts = [
    ...(draft.profile === published.profile ? [] : [draft.profile ?? 'no profile']),
    ...[...draft.modifiers].filter((modifier) => !published.modifiers.has(modifier)),
    ...[...published.modifiers]
      .filter((modifier) => !draft.modifiers.has(modifier))
      .map((modifier) => `not ${modifier}`),
  ];
  if (facts.length === 0) return [];
  const span = draft.tree.blocks[0]?.span ?? { start: 0, end: 0 };
  const message = `Published text cannot say by itself: ${facts.join(', ')}.`;
  return [{ span, message }];
}

/** Comments by which findings are accepted; all others say nothing of the opinion, and without a reason nothing is. */
export function findLostSuppressions(
  tree: SyntaxTree,
  target: 'Published text has' | 'A Word document keeps',
): readonly ConversionProblem[] {
  return findSuppressionComments(tree)
    .filter(({ reason }) => reason !== '')
    .map(({ span, names }) => ({
      span,
      message: `${target} no comments: what accepts ${names.map(({ id }) => id).join(', ') || 'findings'} here is left out.`,
    }));
}

function findLostNumbers(
  { source }: SyntaxTree,
  written: readonly WrittenBlock[],
): readonly ConversionProblem[] {
  return written
    .filter(({ block: { kind, span } }) => {
      return kind === 'listItem' && NUMBERED_ITEM.test(source.slice(span.start, span.end));
    })
    .map(({ block }) => ({
      span: block.span,
      message: 'The number of this item is a bullet in published text.',
    }));
}

/** Blocks with other words, marks or parts when they are read again; the first one only where their number differs. */
function findMisreadBlocks(
  draft: Opinion,
  written: readonly WrittenBlock[],
  published: Opinion,
  labels: ReadonlyMap<string, string>,
): readonly ConversionProblem[] {
  const inDraft = new Map(describeBlocks(draft, labels));
  const expected = written.map(({ block }) => inDraft.get(block));
  const read = describeBlocks(published, undefined).map(([, words]) => words);
  const misread = written.filter((_block, index) => expected[index] !== read[index]);
  const told = expected.length === read.length ? misread : misread.slice(0, 1);
  return told.map(({ block }) => ({
    span: block.span,
    message: `Published text would be read otherwise here: “${quote(draft.tree, block)}”.`,
  }));
}

function quote({ prose }: SyntaxTree, { prose: { from, to } }: Block): string {
  const words = prose.text.slice(from, to);
  return words.length <= LONGEST_QUOTATION ? words : `${words.slice(0, LONGEST_QUOTATION)}…`;
}

/** Every block with words, and what it says. */
function describeBlocks(
  { tree, parts }: Opinion,
  labels: ReadonlyMap<string, string> | undefined,
): readonly (readonly [Block, string])[] {
  const number = (written: string): string => labels?.get(written) ?? written;
  const marks = groupMarksByBlock(tree);
  const placed = parts.flatMap(({ role, sentences }) =>
    sentences.map(({ block }) => ({ role, block })),
  );
  const rolesOf = groupBy(placed, ({ block }) => [block]);
  return tree.blocks.flatMap((block, index): readonly (readonly [Block, string])[] => {
    const { kind, label, prose } = block;
    const isItem = kind === 'listItem' || kind === 'footnoteBody';
    if (prose.to <= prose.from && kind !== 'footnoteBody') return [];
    const words = tree.prose.text.slice(prose.from, prose.to);
    const numbers = marks[index]?.map((mark) => number(mark.label));
    const sort = isItem ? kind : 'text';
    const roles = (rolesOf.get(index) ?? []).map(({ role }) => role);
    return [[block, JSON.stringify([sort, number(label), words, numbers, roles])]];
  });
}
