/** What a growing selection takes in: the word, its sentence, the paragraph, the part, the document. */
import type { Opinion } from '../model/opinion';
import { findBlockIndex } from '../syntax/blockAt';
import { lastAtOrBefore } from '../text/lineIndex';
import type { ProseSpan, TextSpan } from '../text/span';
import { isWordCharacter } from '../text/words';

/** From the innermost to the whole text; each holds `offset` and the one before it, and is larger. */
export function findSelectionSpans(opinion: Opinion, offset: number): readonly TextSpan[] {
  const { source } = opinion.tree;
  const found = [
    findMark(opinion, offset) ?? findWord(opinion, offset),
    findSentence(opinion, offset),
    ...findParagraph(opinion, offset),
    ...opinion.parts.map(({ span }) => span),
    { start: 0, end: source.length },
  ];
  const around = found.filter(
    (span): span is TextSpan => span !== undefined && span.start <= offset && offset <= span.end,
  );
  // A paragraph holds several parts, or a part several paragraphs.
  around.sort((a, b) => lengthOf(a) - lengthOf(b));
  const chain: TextSpan[] = [];
  for (const span of around) {
    const last = chain.at(-1);
    const isWider =
      last === undefined ||
      (span.start <= last.start && last.end <= span.end && lengthOf(span) > lengthOf(last));
    if (isWider && (lengthOf(span) > 0 || source === '')) chain.push(span);
  }
  return chain;
}

function findMark({ footnotes }: Opinion, offset: number): TextSpan | undefined {
  return footnotes.marks.find(({ span }) => span.start < offset && offset <= span.end)?.span;
}

/** The word that touches the offset: in the prose without the mark that is glued to it, else as it is written. */
function findWord({ tree: { prose, source } }: Opinion, offset: number): TextSpan | undefined {
  const place = wordAround(prose.text, prose.fromSource(offset));
  const span = place.to > place.from ? prose.toSource(place) : { start: 0, end: 0 };
  if (span.start <= offset && offset <= span.end && span.end > span.start) return span;
  const { from, to } = wordAround(source, offset);
  return to > from ? { start: from, end: to } : undefined;
}

function wordAround(text: string, offset: number): ProseSpan {
  let from = offset;
  while (from > 0 && isWordCharacter(text.charCodeAt(from - 1))) from--;
  let to = offset;
  while (isWordCharacter(text.charCodeAt(to))) to++;
  return { from, to };
}

function findSentence({ tree }: Opinion, offset: number): TextSpan | undefined {
  const { sentences, prose } = tree;
  const starts = sentences.map((sentence) => sentence.prose.from);
  const at = lastAtOrBefore(starts, prose.fromSource(offset));
  // Behind the stop the prose is at the next sentence already.
  return [sentences[at], sentences[at - 1]]
    .flatMap((sentence) => (sentence === undefined ? [] : [prose.toSource(sentence.prose)]))
    .find(({ start, end }) => start <= offset && offset <= end);
}

/** The words of a paragraph, then its whole lines with `>` or `#`, without the last line end. */
function findParagraph(
  { tree: { blocks, source, prose } }: Opinion,
  offset: number,
): readonly TextSpan[] {
  const block = blocks[findBlockIndex(blocks, offset)];
  if (block === undefined || block.kind === 'blank') return [];
  const { start, end } = block.span;
  const lines = { start, end: start + source.slice(start, end).trimEnd().length };
  return [prose.toSource(block.prose), lines];
}

function lengthOf({ start, end }: TextSpan): number {
  return end - start;
}
