/** Knows footnotes whose words stand in the text, without a number: copies and the newest pages show them so. */
import { footnoteKindOf } from '../model/footnotes';
import type { FootnoteKind, Opinion } from '../model/opinion';
import type { Block } from '../syntax/block';
import { beginsKnownBody } from '../syntax/footnoteBodyLine';
import type { ProseSpan } from '../text/span';

const LONGEST_LOOK = 400;

/** The paragraph that has the words of the footnote: `Note: New text in bold.` */
export function findFootnoteInText(kind: FootnoteKind, { tree }: Opinion): Block | undefined {
  return tree.blocks.find((block) => {
    if (block.kind !== 'paragraph') return false;
    const { from, to } = block.prose;
    const words = tree.prose.text.slice(from, Math.min(to, from + LONGEST_LOOK));
    return beginsKnownBody(words) && footnoteKindOf(words) === kind;
  });
}

export function isFootnoteInText(kind: FootnoteKind, opinion: Opinion): boolean {
  return findFootnoteInText(kind, opinion) !== undefined;
}

/** The sentence of a paragraph that has the words of the footnote; other sentences may stand around it. */
export function findFootnoteSentence(kind: FootnoteKind, { tree }: Opinion): ProseSpan | undefined {
  return tree.sentences.find(({ block, prose: { from, to } }) => {
    if (tree.blocks[block]?.kind !== 'paragraph') return false;
    const words = tree.prose.text.slice(from, Math.min(to, from + LONGEST_LOOK));
    return beginsKnownBody(words) && footnoteKindOf(words) === kind;
  })?.prose;
}
