/** Changes marks and bodies of footnotes, and marks the places of the change. */
import type { AccuracyDocument, DocumentBlock } from '../document';
import { markPlace } from '../writing/place';
import { textOf } from './documents';
import type { Planting } from './fault';

interface Footnote {
  readonly label: string;
  readonly index: number;
  readonly block: DocumentBlock;
}

/** A change to one footnote; the document has numbers for labels in both notations. */
function changeEach(
  change: (footnote: Footnote, document: AccuracyDocument) => Iterable<AccuracyDocument>,
): Planting {
  return function* (original) {
    const document = { ...original, layout: { ...original.layout, hasNamedLabels: false } };
    for (const [index, block] of document.blocks.entries()) {
      if (block.kind === 'footnote') yield* change({ label: block.label, index, block }, document);
    }
  };
}

export function withBlocks(
  document: AccuracyDocument,
  change: (block: DocumentBlock, index: number) => readonly DocumentBlock[],
): AccuracyDocument {
  return { ...document, blocks: document.blocks.flatMap(change) };
}

/** Rewrites the marks in the text; the answer stands in the place of the mark. */
function rewriteMarks(block: DocumentBlock, rewrite: (label: string) => string): DocumentBlock {
  return {
    ...block,
    sentences: block.sentences.map((sentence) => ({
      ...sentence,
      text: sentence.text.replace(/\{\{(\d+)\}\}/g, (_mark, label) => rewrite(label)),
    })),
  };
}

const toMark = (label: string): string => `{{${label}}}`;

/** Takes a footnote away, mark or body or both, and marks what is left of it. */
export const withoutBody = changeEach(function* ({ label, index }, document) {
  yield withBlocks(document, (block, at) =>
    at === index
      ? []
      : [rewriteMarks(block, (one) => (one === label ? markPlace(toMark(one)) : toMark(one)))],
  );
});
export const withoutMark = changeEach(function* ({ label, index }, document) {
  yield withBlocks(document, (block, at) => [
    at === index
      ? { ...block, label: markPlace(label) }
      : rewriteMarks(block, (one) => (one === label ? '' : toMark(one))),
  ]);
});
export const doubled = changeEach(function* ({ index }, document) {
  yield withBlocks(document, (block, at) =>
    at === index ? [block, { ...block, label: markPlace(block.label) }] : [block],
  );
});
/** A lone number may also be taken for that of a page: then the mark has no body. */
export const emptied = changeEach(function* ({ label, index }, document) {
  yield withBlocks(document, (block, at) =>
    at === index
      ? [{ ...block, label: markPlace(block.label), sentences: [{ role: 'footnotes', text: '' }] }]
      : [rewriteMarks(block, (one) => (one === label ? markPlace(toMark(one)) : toMark(one)))],
  );
});

/** Two footnotes exchange their numbers, marks and bodies alike. */
export const exchanged = changeEach(function* ({ label }, document) {
  const next = String(Number(label) + 1);
  if (!document.blocks.some((block) => block.kind === 'footnote' && block.label === next)) return;
  const other = (one: string): string => (one === label ? next : one === next ? label : one);
  yield withBlocks(document, (block) => [
    {
      ...rewriteMarks(block, (one) =>
        other(one) === one ? toMark(one) : markPlace(toMark(other(one))),
      ),
      label: other(block.label),
    },
  ]);
});

/** A footnote and those behind it have numbers that are one too high. */
export const skipped = changeEach(function* ({ label }, document) {
  // Where the title has no mark, number 1 is kept for it.
  if (label === '1' && !/\{\{1\}\}/.test(textOf(document, 'title'))) return;
  const raise = (one: string): string =>
    Number(one) >= Number(label) ? String(Number(one) + 1) : one;
  yield withBlocks(document, (block) => [
    {
      ...rewriteMarks(block, (one) =>
        one === label ? markPlace(toMark(raise(one))) : toMark(raise(one)),
      ),
      label: block.label === '' ? '' : raise(block.label),
    },
  ]);
});

/** Takes away a footnote that the form asks for and closes the gap in the numbers; the place is where its mark was. */
export function leaveOutFootnote(words: RegExp): Planting {
  return changeEach(function* ({ label, index, block: footnote }, document) {
    if (!words.test(footnote.sentences[0]?.text ?? '')) return;
    const lower = (one: string): string =>
      Number(one) > Number(label) ? String(Number(one) - 1) : one;
    yield withBlocks(document, (block, at) =>
      at === index
        ? []
        : [
            {
              ...rewriteMarks(block, (one) => (one === label ? markPlace('') : toMark(lower(one)))),
              label: block.label === '' ? '' : lower(block.label),
            },
          ],
    );
  });
}
