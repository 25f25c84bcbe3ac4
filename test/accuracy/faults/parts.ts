/** Leaves out, moves and doubles whole parts of a document. */
import type { AccuracyDocument, DocumentBlock, DocumentSentence, SentenceRole } from '../document';
import { beginPlace, endPlace, markPlace } from '../writing/place';
import type { Planting } from './fault';

/** Leaves out every sentence of a part; the place is the gap. */
export function leaveOut(...roles: readonly SentenceRole[]): Planting {
  return function* (document) {
    const isGone = (role: SentenceRole): boolean => roles.includes(role);
    const sentences = document.blocks.flatMap((block) => block.sentences);
    const first = sentences.findIndex(({ role }) => isGone(role));
    if (first < 0) return;
    const last = findLastIndex(sentences, ({ role }) => isGone(role));
    const before = findLastIndex(sentences.slice(0, first), ({ role }) => isOfForm(role));
    const isText = ({ role }: DocumentSentence): boolean => isOfForm(role) && role !== 'footnotes';
    const behind = sentences.findIndex((one, index) => index > last && isText(one));
    const end = findLastIndex(sentences, (one) => one.role !== 'footnotes' && !isGone(one.role));
    let index = -1;
    const blocks = document.blocks.map((block): DocumentBlock => {
      const kept = block.sentences.flatMap((sentence) => {
        index++;
        if (isGone(sentence.role)) return [];
        let { text } = sentence;
        if (index === before) text = text.replace(/(?:\*\*|~~|\{\{\d+\}\})*$/, beginPlace('$&'));
        if (index === end && behind < 0) text = endPlace(text);
        if (index === behind) text = before < 0 ? markPlace('') + text : endPlace('') + text;
        return [{ ...sentence, text }];
      });
      return { ...block, sentences: kept };
    });
    yield { ...document, blocks: withoutEmpty(blocks) };
  };
}

function findLastIndex<T>(items: readonly T[], isWanted: (item: T) => boolean): number {
  return items.reduce((last, item, index) => (isWanted(item) ? index : last), -1);
}

/** Sentences that may stand between two parts of the form without belonging to it. */
function isOfForm(role: SentenceRole): boolean {
  return !['other', 'procedureNote', 'mechanism'].includes(role);
}

function withoutEmpty(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks.filter(({ sentences }) => sentences.length > 0);
}

/**
 * Moves the blocks that begin with a part before or behind those that begin with another. Either side may be called out of
 * order: what has moved and what it has passed are places.
 */
export function move(
  role: SentenceRole,
  where: 'before' | 'behind',
  other: SentenceRole,
): Planting {
  return function* ({ blocks, ...document }) {
    const beginsWith =
      (wanted: SentenceRole) =>
      ({ sentences }: DocumentBlock): boolean =>
        sentences[0]?.role === wanted;
    const first = blocks.findIndex(beginsWith(role));
    const last = findLastIndex(blocks, beginsWith(role));
    const target =
      where === 'before'
        ? blocks.findIndex(beginsWith(other))
        : findLastIndex(blocks, beginsWith(other));
    const isPassed = where === 'before' ? target < first : target > last;
    if (first < 0 || target < 0 || !isPassed) return;
    const moved = blocks.slice(first, last + 1).map(markBlock);
    const [start, end] = where === 'before' ? [target, last + 1] : [first, target + 1];
    const passed = (
      where === 'before' ? blocks.slice(target, first) : blocks.slice(last + 1, end)
    ).map(markBlock);
    const turned = where === 'before' ? [...moved, ...passed] : [...passed, ...moved];
    yield { ...document, blocks: [...blocks.slice(0, start), ...turned, ...blocks.slice(end)] };
  };
}

/** Every sentence of the block is a place. */
function markBlock(block: DocumentBlock): DocumentBlock {
  return {
    ...block,
    sentences: block.sentences.map((one) => ({ ...one, text: markPlace(one.text) })),
  };
}

/** Writes the first sentence of a part a second time: behind itself, or as a paragraph at the end of the text. */
export function repeat(role: SentenceRole, where: 'at once' | 'at the end'): Planting {
  return function* (document) {
    const index = document.blocks.findIndex(({ sentences }) =>
      sentences.some((one) => one.role === role),
    );
    const block = document.blocks[index];
    const at = block?.sentences.findIndex((one) => one.role === role) ?? -1;
    const sentence = block?.sentences[at];
    if (block === undefined || sentence === undefined) return;
    const copy = { role, text: markPlace(sentence.text.replace(/\{\{\d+\}\}/g, '')) };
    if (where === 'at once') {
      const sentences = [
        ...block.sentences.slice(0, at + 1),
        copy,
        ...block.sentences.slice(at + 1),
      ];
      yield withBlock(document, index, { ...block, sentences });
      return;
    }
    const end = document.blocks.findIndex(({ kind }) => kind === 'footnote');
    const last = end < 0 ? document.blocks.length : end;
    const paragraph: DocumentBlock = { kind: 'paragraph', label: '', sentences: [copy] };
    yield {
      ...document,
      blocks: [...document.blocks.slice(0, last), paragraph, ...document.blocks.slice(last)],
    };
  };
}

function withBlock(
  document: AccuracyDocument,
  index: number,
  block: DocumentBlock,
): AccuracyDocument {
  return {
    ...document,
    blocks: document.blocks.map((one, at) => (at === index ? block : one)),
  };
}
