/** A part that a document has to have and has not: whether it is missing, and the words that a pack has for it. */
import type { FootnoteKind, Opinion, PartRole } from '../model/opinion';
import { isWebTitle } from '../syntax/titleWords';
import { isAsciiLetter } from '../text/words';
import { isFootnoteInText } from './footnoteInText';
import type { RequirePartEntry, SaidCondition } from './pack';
import { findSentenceToWrite, type StandardSentences } from './standardSentences';

const INDICATED = /^["']?[A-Z].{0,80}? (?:is|are) indicated\b/;
const LONGEST_LOOK = 120;
const FEWEST_BLOCKS = 5;

/** The names at the head of a document, which nothing but their place tells from other lines. */
export const NAMES: readonly PartRole[] = ['productName', 'commonName'];

/** Modifiers are not looked at: see `appliesTo` of `conditions`. */
export function isPartMissing(entry: RequirePartEntry, opinion: Opinion): boolean {
  if (opinion.part(entry.part) !== undefined) return false;
  if (opinion.kind === 'fragment' && entry.fragment === 'silent') return false;
  if (NAMES.includes(entry.part) && isWebTitle(opinion.title?.text ?? '')) return false;
  if (entry.part === 'commonName' && isBehindName(opinion)) return false;
  if (entry.part === 'indication' && isIndicatedInFragment(opinion)) return false;
  if (entry.ifSaid !== undefined && !isSaid(entry.ifSaid, opinion)) return false;
  return entry.unlessSaid === undefined || !isSaid(entry.unlessSaid, opinion);
}

/** Some copies leave the lead of the indication out, and the block is there: `Lumivexa is indicated for …`. */
function isIndicatedInFragment({ kind, tree }: Opinion): boolean {
  if (kind !== 'fragment') return false;
  return tree.blocks.some(({ prose: { from, to } }) =>
    INDICATED.test(tree.prose.text.slice(from, Math.min(to, from + LONGEST_LOOK))),
  );
}

/** A copy may have put the common name into the line of the product name: `Lumivexa Orvexa orvatinib`. */
function isBehindName({ notation, productNames, substances }: Opinion): boolean {
  if (notation !== 'published') return false;
  return productNames.some((name) =>
    substances.some(({ text }) => name.text.toLowerCase().endsWith(` ${text.toLowerCase()}`)),
  );
}

/** The standard sentences that apply, with their slots and `\n` as line end; empty when the pack has none. */
export function writePart(
  entry: RequirePartEntry,
  opinion: Opinion,
  standard: StandardSentences,
): string {
  let text = '';
  let last: PartRole | undefined;
  for (const id of entry.insert) {
    const found = findSentenceToWrite(standard, id, opinion);
    const part = found?.sentence.part;
    const isThere = part !== undefined && part !== entry.part && opinion.part(part) !== undefined;
    if (found === undefined || isThere) continue;
    const separator = last === undefined ? '' : last === part ? ' ' : '\n\n';
    text += separator + toNotation(found.variant.text, part, opinion);
    last = part;
  }
  return text;
}

/** A standard sentence as a draft writes it: a heading, and the words of an indication as a quotation. */
export function toNotation(
  text: string,
  role: PartRole | undefined,
  { notation }: Opinion,
): string {
  if (notation !== 'draft') return text;
  if (role === 'title') return `# ${text}`;
  if (role === 'productName') return `## ${text}`;
  return role === 'indication' ? text.replace('\n\n', '\n\n> ') : text;
}

function isSaid({ parts, anyOf, unlessMarked }: SaidCondition, opinion: Opinion): boolean {
  if (unlessMarked !== undefined && showsFootnote(unlessMarked, parts, opinion)) return false;
  const text = parts
    .flatMap((part) => opinion.partsOf(part))
    .map(({ prose }) => opinion.tree.prose.text.slice(prose.from, prose.to))
    .join('\n')
    .toLowerCase();
  return anyOf.some((phrase) => hasPhrase(text, phrase.toLowerCase()));
}

/** True when a mark of the footnote stands in one of the parts, or its words in the text. */
function showsFootnote(kind: FootnoteKind, parts: readonly PartRole[], opinion: Opinion): boolean {
  const { marks, bodyOf } = opinion.footnotes;
  const isMarked = marks.some((mark) => {
    const role = opinion.roleAt(mark.span.start);
    if (role === undefined || !parts.includes(role)) return false;
    // Where a copy lost the body of a mark, it may have been the one.
    const body = bodyOf(mark);
    return body === undefined || body.kind === kind;
  });
  return isMarked || isFootnoteInText(kind, opinion) || isLongBlock(parts, opinion);
}

/** Several paragraphs behind the words that announce them are a whole, though the copy shows no type and no note on it. */
function isLongBlock(parts: readonly PartRole[], opinion: Opinion): boolean {
  const sentences = parts
    .flatMap((role) => opinion.partsOf(role))
    .flatMap((part) => part.sentences);
  return new Set(sentences.map(({ block }) => block)).size >= FEWEST_BLOCKS;
}

/** True when `phrase` occurs in `text` between two word boundaries; `acting` is none of the words of `long-acting`. */
function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const opensWord = !isAsciiLetter(text.charCodeAt(at - 1)) && text.charAt(at - 1) !== '-';
    if (opensWord && !isAsciiLetter(text.charCodeAt(at + phrase.length))) return true;
  }
  return false;
}
