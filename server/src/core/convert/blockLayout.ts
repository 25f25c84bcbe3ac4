/** Says of each block how it is laid out: title, name, paragraph, item of a list, boxed or not. Writes nothing. */
import type { Opinion, Passage } from '../model/opinion';
import type { Block } from '../syntax/block';

export interface BlockLayout {
  readonly kind:
    | 'title'
    | 'product'
    | 'commonName'
    | 'heading'
    | 'paragraph'
    | 'listItem'
    | 'footnote';
  /** Inside of the box of an indication. */
  readonly isBoxed: boolean;
  /** Of an item in a numbered list. */
  readonly number: number | undefined;
  /** True for an item of a list within a list. */
  readonly isInner: boolean;
}

/** One layout for each block; `undefined` for those that are not shown: comments, page furniture, front matter, blanks. */
export function buildBlockLayouts(opinion: Opinion): readonly (BlockLayout | undefined)[] {
  const { tree, indications } = opinion;
  const headings = startsOf(indications.flatMap((one) => one.headings));
  const boxed = startsOf(indications.flatMap((one) => one.passages));
  const title = opinion.title?.prose.from;
  const commonName = opinion.commonNames[0]?.prose.from;
  return tree.blocks.map((block): BlockLayout | undefined => {
    const { from } = block.prose;
    const base = { isBoxed: block.isQuoted || boxed.has(from), number: undefined, isInner: false };
    switch (block.kind) {
      case 'heading':
        return { ...base, kind: kindOfHeading(block, holds(block, title)) };
      case 'paragraph':
      case 'quote':
        if (holds(block, title)) return { ...base, kind: 'title' };
        if (headings.has(from)) return { ...base, kind: 'heading' };
        return { ...base, kind: holds(block, commonName) ? 'commonName' : 'paragraph' };
      case 'listItem':
        return { ...base, kind: 'listItem', ...readMarker(tree.source, block) };
      case 'footnoteBody':
        return { ...base, kind: 'footnote', isBoxed: false };
      default:
        return undefined;
    }
  });
}

function startsOf(passages: readonly Passage[]): ReadonlySet<number> {
  return new Set(passages.map(({ prose }) => prose.from));
}

function kindOfHeading({ level, isQuoted }: Block, isTitle: boolean): BlockLayout['kind'] {
  if (isTitle) return 'title';
  if (isQuoted || level > 2) return 'heading';
  return level === 1 ? 'title' : 'product';
}

function holds({ prose }: Block, offset: number | undefined): boolean {
  return offset !== undefined && offset >= prose.from && offset < prose.to;
}

const MARKER = /^(?: {0,3}>[ \t]?)*([ \t]*)(\d{1,3})?/;
const LONGEST_MARKER = 40;
const INNER_INDENT = 2;

/** Number and depth of an item, as a draft has them; published texts have bullets only. */
function readMarker(source: string, { span }: Block): Pick<BlockLayout, 'number' | 'isInner'> {
  const head = source.slice(span.start, span.start + LONGEST_MARKER);
  const [, indent = '', number] = MARKER.exec(head) ?? [];
  return {
    number: number === undefined ? undefined : Number(number),
    isInner: indent.includes('\t') || indent.length >= INNER_INDENT,
  };
}
