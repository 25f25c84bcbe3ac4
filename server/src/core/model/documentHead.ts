/** Finds title, product name and common name at the head of a document. */
import type { Block, SyntaxTree } from '../syntax/block';
import { canBeName, isOfStatement, isTitle, isWebTitle } from '../syntax/titleWords';
import { capitalise } from '../text/words';
import type { Passage, Title } from './opinion';
import type { DocumentHead } from './parts';
import { buildPassage, splitPassage } from './passage';

const SENTENCE_END = /[a-z]{3}\.$/;
const LONGEST_PRODUCT_NAME = 80;
const LONGEST_COMMON_NAME = 240;
const LONGEST_LOOK = 400;
const MOST_BLOCKS_ABOVE_TITLE = 12;
/** Of the product name, below the title. */
const LEVEL_OF_NAME = 2;

/** Blocks of the head, in the order of the text, up to the first that is none of them. */
export function findDocumentHead(tree: SyntaxTree): DocumentHead {
  let title: number | undefined;
  let productName: number | undefined;
  for (let index = findTitle(tree) ?? 0; index < tree.blocks.length; index++) {
    const block = tree.blocks[index];
    if (block === undefined || isSilent(block)) continue;
    const text = firstWords(tree, block);
    if (title === undefined && productName === undefined && isTitle(text)) title = index;
    else if (productName === undefined && isUnreadTitle(tree, index, text)) continue;
    else if (productName === undefined && canBeLoneCommonName(tree, block, text, title))
      return { title, productName, commonName: index };
    else if (productName === undefined && canBeProductName(tree, block, text, title)) {
      if (isCommonNameAlone(tree, text)) return { title, productName, commonName: index };
      productName = index;
    } else {
      const name = productName === undefined ? undefined : tree.blocks[productName];
      const isCommonName =
        name !== undefined && canBeCommonName(block, text, name.level || LEVEL_OF_NAME);
      return { title, productName, commonName: isCommonName ? index : undefined };
    }
  }
  return { title, productName, commonName: undefined };
}

/** Words that nobody knows may stand above the title: a letterhead, a remark such as “Draft for comments”. */
function findTitle(tree: SyntaxTree): number | undefined {
  // In a published text its lines have told which of several it is.
  const known = tree.notation === 'published' ? tree.blocks.findIndex(isHeadingOfTitle) : -1;
  if (known >= 0) return known;
  let seen = 0;
  for (let index = 0; seen < MOST_BLOCKS_ABOVE_TITLE; index++) {
    const block = tree.blocks[index];
    if (block === undefined) return undefined;
    if (isSilent(block)) continue;
    const text = firstWords(tree, block);
    if (isTitle(text)) return index;
    if (isOfStatement(text)) return undefined;
    seen++;
  }
  return undefined;
}

/** A title with a slip in its words: several of them in a draft's heading, and the heading of the name below it. */
function isUnreadTitle({ notation, blocks }: SyntaxTree, index: number, text: string): boolean {
  if (notation !== 'draft' || blocks[index]?.level !== 1 || !/\S \S+ \S/.test(text)) return false;
  const next = blocks.slice(index + 1).find((block) => !isSilent(block));
  return next?.level === 2;
}

function isHeadingOfTitle({ kind, level }: Block): boolean {
  return kind === 'heading' && level === 1;
}

function firstWords({ prose }: SyntaxTree, block: Block): string {
  const { from, to } = block.prose;
  return prose.text.slice(from, Math.min(to, from + LONGEST_LOOK));
}

/** Without words, or with words that are no part of the head: a footnote may stand between its lines. */
function isSilent({ kind, prose }: Block): boolean {
  return kind !== 'heading' && (kind === 'footnoteBody' || prose.to <= prose.from);
}

/** A heading; in a draft also a short line below the title that was not marked as one. */
function canBeProductName(
  { notation }: SyntaxTree,
  { kind, isQuoted }: Block,
  text: string,
  title: number | undefined,
): boolean {
  if (isQuoted || !canBeName(text) || SENTENCE_END.test(text)) return false;
  // A heading that goes on behind the look is no name: rules look for its words in the whole text.
  if (kind === 'heading') return text.length < LONGEST_LOOK;
  return (
    notation === 'draft' &&
    kind === 'paragraph' &&
    title !== undefined &&
    text.length <= LONGEST_PRODUCT_NAME &&
    /^[A-Z]/.test(text) &&
    !/[.:;]$/.test(text)
  );
}

/** `orvatinib` in the place of the product name: in small letters or a vaccine, and the opinion is on another name. */
function isCommonNameAlone({ prose }: SyntaxTree, text: string): boolean {
  if (!/^[a-z]{4}|\bvaccine\b/.test(text)) return false;
  const isNamed = [text, capitalise(text)].some((name) => {
    const words = `medicinal product ${name}`;
    const at = prose.text.indexOf(words);
    const behind = at < 0 ? '' : prose.text.slice(at + words.length, at + words.length + 2);
    // `Orvatinib Northgate` is a product, `orvatinib` its substance.
    return at >= 0 && !/^ [A-Z]/.test(behind);
  });
  return !isNamed && /\bmedicinal products? [a-z]{0,2}[A-Z]/.test(prose.text);
}

/** Below the title of a draft, where the line of the product name is lost. */
function canBeLoneCommonName(
  tree: SyntaxTree,
  block: Block,
  text: string,
  title: number | undefined,
): boolean {
  if (tree.notation !== 'draft' || title === undefined || block.isQuoted) return false;
  return /^[a-z]/.test(text) && canBeCommonName(block, text) && isCommonNameAlone(tree, text);
}

/** A line; a writer may make a heading of it, smaller than that of the product name. */
function canBeCommonName({ kind, level }: Block, text: string, above = LEVEL_OF_NAME): boolean {
  const isSmallHeading = kind === 'heading' && level > above && /^[a-z]{3}/.test(text);
  return (
    (kind === 'paragraph' || isSmallHeading) &&
    text.length <= LONGEST_COMMON_NAME &&
    canBeName(text) &&
    !SENTENCE_END.test(text)
  );
}

export function readTitle(tree: SyntaxTree, head: DocumentHead): Title | undefined {
  const passage = passageOfBlock(tree, head.title);
  if (passage === undefined) return undefined;
  const isPost = isPostAuthorisation(passage.text);
  const isInitial = /\binitial\b/i.test(passage.text);
  return {
    text: passage.text,
    span: passage.span,
    prose: passage.prose,
    procedure: isPost ? 'post-authorisation' : isInitial ? 'initial' : undefined,
  };
}

/** A title of the web names the product and its substance, too: `post-weaning diarrhoea vaccine` says nothing. */
function isPostAuthorisation(title: string): boolean {
  return isWebTitle(title)
    ? /\bpost[ -]?authori[sz]ation\b|\bvariation\b/i.test(title)
    : /\bpost\b|\bvariation\b/i.test(title);
}

/** The name(s) of the product heading: `A and B` are two; a common name in brackets is none of them. */
export function readHeadingNames(tree: SyntaxTree, index: number | undefined): readonly Passage[] {
  const passage = passageOfBlock(tree, index);
  if (passage === undefined) return [];
  const bracket = passage.text.search(/ \([^()]*\)$/);
  const { from, to } = passage.prose;
  const names =
    bracket > 0 ? buildPassage(tree.prose, { from, to: Math.min(to, from + bracket) }) : passage;
  return splitPassage(tree.prose, names, / and | ?[/,] /g);
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
