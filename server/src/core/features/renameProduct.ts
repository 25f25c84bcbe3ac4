/** Gives a product another name throughout its document: capitals stay capitals, and nothing else changes. */
import type { Opinion } from '../model/opinion';
import { readOpinion } from '../model/readOpinion';
import { parseDocument } from '../syntax/parseDocument';
import { lastAtOrBefore } from '../text/lineIndex';
import type { TextSpan } from '../text/span';
import { applyEdits, type TextEdit } from '../text/textEdit';
import { capitalise, isUpperCase } from '../text/words';
import type { RenameResult } from './footnoteLinks';
import { findNamePlaces } from './productNamePlaces';

/** Placeholders, and names of others that every document has. */
const NO_NAME = /^(?:TB[ACD]|X{2,}|N\/A|CHMP|CVMP|EMA|SmPC|EPAR)$/i;

/** `name`: as the document states it. A name that would be read as no name, or as another one, is a problem. */
export function renameProduct(opinion: Opinion, name: string, newName: string): RenameResult {
  const wanted = newName.trim().replace(/\s+/g, ' ');
  if (wanted === name) return { edits: [] };
  if (wanted === '') return { problem: 'The name of the product is empty.' };
  if (NO_NAME.test(wanted)) return { problem: `“${wanted}” is no name of a product.` };
  if (isTaken(opinion, name, wanted)) {
    return { problem: `“${wanted}” is another name in this document already.` };
  }
  const markStarts = opinion.footnotes.marks.map(({ span }) => span.start);
  const edits = findNamePlaces(opinion, name).map(
    ({ span, words }): TextEdit => ({
      span,
      newText: toCaseOf(words, name, wanted) + findMarkup(opinion, markStarts, span),
    }),
  );
  return isReadAs(opinion, edits, wanted)
    ? { edits }
    : { problem: `“${wanted}” would not be read as the name of the product.` };
}

/** Two names that become one cannot be told apart again. */
function isTaken(opinion: Opinion, name: string, wanted: string): boolean {
  const { productNames, commonNames, substances, referenceProduct } = opinion;
  const others = [...productNames, ...commonNames, ...substances, referenceProduct]
    .map((other) => other?.text.toLowerCase())
    .filter((other) => other !== name.toLowerCase());
  return others.includes(wanted.toLowerCase());
}

function toCaseOf(words: string, name: string, wanted: string): string {
  if (words === name) return wanted;
  if (isUpperCase(words)) return wanted.toUpperCase();
  return words === words.toLowerCase() ? wanted.toLowerCase() : capitalise(wanted.toLowerCase());
}

/** A mark, a comment, struck words, or emphasis that ends in the middle of a name. */
const MARKUP = /\[\^[^\]\s]+\]|<!--[\s\S]*?-->|~~[^~]*~~|[*_]+/g;

/** What stands between the letters of a name and is none of them; it goes behind the new name. `markStarts`: of all marks, in order. */
function findMarkup(
  { tree, footnotes }: Opinion,
  markStarts: readonly number[],
  { start, end }: TextSpan,
): string {
  if (tree.notation === 'draft')
    return (tree.source.slice(start, end).match(MARKUP) ?? []).join('');
  const { marks } = footnotes;
  let markup = '';
  for (let index = lastAtOrBefore(markStarts, start); index < marks.length; index++) {
    const span = marks[index]?.span;
    if (span === undefined || span.end > end) break;
    if (span.start >= start) markup += tree.source.slice(span.start, span.end);
  }
  return markup;
}

/** True when the changed document states the wanted name, no other names, and the same marks. */
function isReadAs(before: Opinion, edits: readonly TextEdit[], wanted: string): boolean {
  const { source, notation } = before.tree;
  const after = readOpinion(parseDocument(applyEdits(source, edits), notation));
  return (
    after.productNames.some(({ text }) => text === wanted) &&
    after.productNames.length === before.productNames.length &&
    after.footnotes.marks.length === before.footnotes.marks.length
  );
}
