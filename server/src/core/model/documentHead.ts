/** Finds title, product name and common name at the head of a document. */
import type { Block, SyntaxTree } from '../syntax/block';
import type { Passage, Title } from './opinion';
import type { DocumentHead } from './parts';
import { buildPassage, splitPassage } from './passage';

const TITLE = /^(?:CHMP |CVMP |MRL )?summary (?:of )?(?:positive |negative )?opinion\b/i;
const STATEMENT = /\b(?:adopted|confirmed|recommend(?:ed|ing))\b|^On \d/;
const LONGEST_COMMON_NAME = 240;

/** Blocks of the head, in the order of the text, up to the first that is none of them. */
export function findDocumentHead(tree: SyntaxTree): DocumentHead {
  let title: number | undefined;
  let productName: number | undefined;
  for (let index = 0; index < tree.blocks.length; index++) {
    const block = tree.blocks[index];
    if (block === undefined || isSilent(block)) continue;
    const text = blockText(tree, block);
    if (title === undefined && productName === undefined && TITLE.test(text)) title = index;
    else if (productName === undefined && block.kind === 'heading' && !STATEMENT.test(text))
      productName = index;
    else {
      const isCommonName = productName !== undefined && canBeCommonName(block, text);
      return { title, productName, commonName: isCommonName ? index : undefined };
    }
  }
  return { title, productName, commonName: undefined };
}

function isSilent({ kind, prose }: Block): boolean {
  if (kind === 'heading') return false;
  return (
    kind === 'pageFurniture' ||
    kind === 'comment' ||
    kind === 'frontMatter' ||
    prose.to <= prose.from
  );
}

function canBeCommonName(block: Block, text: string): boolean {
  return (
    block.kind === 'paragraph' &&
    text.length <= LONGEST_COMMON_NAME &&
    !STATEMENT.test(text) &&
    !/\b(?:will be|is indicated|intended for)\b/.test(text) &&
    !/[a-z]{3}\.$/.test(text)
  );
}

function blockText(tree: SyntaxTree, { prose }: Block): string {
  return tree.prose.text.slice(prose.from, Math.min(prose.to, prose.from + 400));
}

export function readTitle(tree: SyntaxTree, head: DocumentHead): Title | undefined {
  const block = head.title === undefined ? undefined : tree.blocks[head.title];
  if (block === undefined) return undefined;
  const passage = buildPassage(tree.prose, block.prose);
  const isPost = /\bpost\b/i.test(passage.text);
  const isInitial = /\binitial\b/i.test(passage.text);
  return {
    ...passage,
    procedure: isPost ? 'post-authorisation' : isInitial ? 'initial' : undefined,
  };
}

/** The name(s) of the product heading: `A and B` are two. */
export function readHeadingNames(tree: SyntaxTree, index: number | undefined): readonly Passage[] {
  const passage = passageOfBlock(tree, index);
  return passage === undefined ? [] : splitPassage(tree.prose, passage, / and | ?[/,] /g);
}

/** The common name(s) below the product heading: `a / b` are two. */
export function readCommonNames(tree: SyntaxTree, index: number | undefined): readonly Passage[] {
  const passage = passageOfBlock(tree, index);
  if (passage === undefined) return [];
  const label =
    /^(?:International Non-?proprietary Name )?\(?INN\)?: ?/i.exec(passage.text)?.[0].length ?? 0;
  const names = buildPassage(tree.prose, {
    from: passage.prose.from + label,
    to: passage.prose.to,
  });
  return splitPassage(tree.prose, names, / ?\/ /g);
}

function passageOfBlock(tree: SyntaxTree, index: number | undefined): Passage | undefined {
  const block = index === undefined ? undefined : tree.blocks[index];
  return block === undefined ? undefined : buildPassage(tree.prose, block.prose);
}
