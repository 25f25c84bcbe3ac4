/** What the rules about the indication share: whose wording it is, and whether removed words stand in it. Reports nothing. */
import { indicationSentences } from '../model/indication';
import { ABRIDGED, type Opinion } from '../model/opinion';
import type { TextSpan } from '../text/span';
import type { Severity } from './rule';

/** First full year of the agency's guide on the wording of indications (October 2019). */
const FIRST_YEAR_OF_GUIDE = 2020;

/** `info` where the committee did not write the wording anew: older texts, changes to them, and copies of a reference product. */
export function severityOfWording({ profile, modifiers, year }: Opinion): Severity | undefined {
  const isOlder = year !== undefined && year < FIRST_YEAR_OF_GUIDE;
  const isRepeated =
    isOlder ||
    profile === 'human-post-authorisation' ||
    ABRIDGED.some((modifier) => modifiers.has(modifier));
  return isRepeated ? 'info' : undefined;
}

const REMOVED = /\b(?:removed|deleted|strike|struck)/i;

/** True where plain text may show words that are struck out on paper: nothing tells them from the others. */
export function mayHoldRemovedText({ notation, footnotes }: Opinion): boolean {
  if (notation === 'draft') return false;
  const note = footnotes.bodyOfKind('new-text');
  return note !== undefined && REMOVED.test(note.content.text);
}

/** True where the footnote tells how new text is shown and says of no removed text that it is. */
export function tellsNewTextOnly({ footnotes }: Opinion): boolean {
  const note = footnotes.bodyOfKind('new-text');
  return note !== undefined && !REMOVED.test(note.content.text);
}

/**
 * True for a place in the indication of a published text, which keeps words that are struck out on paper beside those
 * that replace them; a copy may have lost the footnote that says so. A new medicine has no indication to strike out.
 */
export function mayStandBesideStruckWords(opinion: Opinion, offset: number): boolean {
  if (opinion.notation === 'draft' || opinion.profile?.endsWith('-initial') === true) return false;
  return !tellsNewTextOnly(opinion) && standsInIndication(opinion, offset);
}

/** True for a place in the full indication, or in the change that tells of it. */
export function standsInIndication(opinion: Opinion, offset: number): boolean {
  const role = opinion.roleAt(offset);
  return role === 'indication' || role === 'change';
}

/** Words of the indication as written, with their place. */
export interface Phrase {
  readonly words: string;
  readonly span: TextSpan;
  /** What stands before them in their block. */
  readonly before: string;
}

/**
 * The places of a global pattern in the blocks that say an indication. A block that says none may be a paragraph of
 * another kind, which the form does not know.
 */
export function* findPhrases(opinion: Opinion, pattern: RegExp): Iterable<Phrase> {
  const sentences = indicationSentences(opinion);
  const passages = opinion.indications.flatMap((indication) => indication.passages);
  let next = 0;
  for (const { text, prose } of passages) {
    while ((sentences[next]?.prose.to ?? prose.to) <= prose.from) next++;
    const isSaid = (sentences[next]?.prose.from ?? prose.to) < prose.to;
    // Most texts have none, and to know that is cheaper than to begin a list of places.
    if (!isSaid || text.search(pattern) < 0) continue;
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const from = prose.from + index;
      const span = opinion.tree.prose.toSource({ from, to: from + words.length });
      yield { words, span, before: text.slice(0, index) };
    }
  }
}
