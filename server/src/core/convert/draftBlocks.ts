/** Blocks that become a draft: how they are joined, and which of them are quoted because they hold an indication. */
import type { Opinion, Part } from '../model/opinion';
import type { Block, Sentence } from '../syntax/block';

/** A block as the lines of a draft, without a line end behind it. */
export interface DraftBlock {
  readonly kind: Block['kind'];
  readonly isQuoted: boolean;
  readonly text: string;
}

/** The bodies of footnotes stand at the end. */
export function inOrder(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const isBody = ({ kind }: DraftBlock): boolean => kind === 'footnoteBody';
  return [...blocks.filter((one) => !isBody(one)), ...blocks.filter(isBody)];
}

/** The text of a draft. */
export function joinBlocks(blocks: readonly DraftBlock[]): string {
  return inOrder(blocks)
    .map(({ kind, isQuoted, text }, index, all) => {
      const next = all[index + 1];
      if (next === undefined) return `${text}\n`;
      const isTight = kind === next.kind && (kind === 'footnoteBody' || kind === 'listItem');
      if (isTight) return `${text}\n`;
      return `${text}\n${isQuoted && next.isQuoted ? '>' : ''}\n`;
    })
    .join('');
}

/** The blocks of indications, of the whole ones and of those that a change adds, without the words that lead to them. */
export function findQuotedBlocks({ tree, parts }: Opinion): ReadonlySet<number> {
  const inside = new Map<number, number>();
  for (const part of parts) {
    for (const { block } of findIndicationSentences(part, tree.prose.text)) {
      inside.set(block, (inside.get(block) ?? 0) + 1);
    }
  }
  for (const { block } of tree.sentences) {
    const left = inside.get(block);
    if (left !== undefined) inside.set(block, left - 1);
  }
  return new Set([...inside].filter(([, left]) => left === 0).map(([block]) => block));
}

function findIndicationSentences(
  { role, isCued, sentences }: Part,
  text: string,
): readonly Sentence[] {
  if (role === 'indication') return isCued ? sentences.slice(1) : sentences;
  if (role !== 'change') return [];
  const lead = sentences.findIndex(({ prose }) => text.charAt(prose.to - 1) === ':');
  return lead < 0 ? [] : sentences.slice(lead + 1);
}
