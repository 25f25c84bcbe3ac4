/** Faults of texts that were pasted in the other notation. */
import type { AccuracyDocument, DocumentBlock, DocumentBlockKind } from '../document';
import { markPlace } from '../writing/place';
import { type Fault, fault } from './fault';

const HEAD_KINDS: ReadonlySet<DocumentBlockKind> = new Set(['title', 'productName', 'commonName']);

/** A draft that is published text: no headings, glued marks, bodies that are paragraphs; the title is the place. */
function* pastePublished(document: AccuracyDocument): Iterable<AccuracyDocument> {
  if (document.frontMatter.length > 0 || document.blocks[0]?.kind !== 'title') return;
  const blocks = document.blocks.map((block): DocumentBlock => {
    const isFootnote = block.kind === 'footnote';
    const sentences = block.sentences.map((sentence, index) => {
      const text = sentence.text.replace(/\{\{(\d)\}\}/g, '$1');
      const labelled = isFootnote && index === 0 ? `${block.label} ${text}` : text;
      return { ...sentence, text: block.kind === 'title' ? markPlace(labelled) : labelled };
    });
    const isPlain = isFootnote || HEAD_KINDS.has(block.kind);
    return { ...block, sentences, kind: isPlain ? 'paragraph' : block.kind };
  });
  yield { ...document, blocks };
}

export const PASTED_FAULTS: readonly Fault[] = [
  fault('published-text-in-draft', 'pasted as it is', pastePublished, { notation: 'draft' }),
];
