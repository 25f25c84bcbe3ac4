/** Plants a fault into the words of a document: one place for each faulty document. */
import type { AccuracyDocument, DocumentBlock, DocumentSentence, SentenceRole } from '../document';
import { hasPlace, markPlace, withoutPlaces } from '../writing/place';
import type { Planting } from './fault';

/** Where a sentence stands. */
export interface SentencePlace {
  readonly sentence: DocumentSentence;
  readonly block: DocumentBlock;
  readonly blockIndex: number;
  readonly sentenceIndex: number;
}

/** True for the sentences in which a fault may be planted. */
export type Where = (place: SentencePlace, document: AccuracyDocument) => boolean;

export const inRole =
  (...roles: readonly SentenceRole[]): Where =>
  ({ sentence }) =>
    roles.includes(sentence.role);

export function* findSentences(document: AccuracyDocument): Iterable<SentencePlace> {
  for (const [blockIndex, block] of document.blocks.entries()) {
    for (const [sentenceIndex, sentence] of block.sentences.entries()) {
      yield { sentence, block, blockIndex, sentenceIndex };
    }
  }
}

/** The document with another text in one sentence. */
export function withText(
  document: AccuracyDocument,
  { blockIndex, sentenceIndex }: Pick<SentencePlace, 'blockIndex' | 'sentenceIndex'>,
  text: string,
): AccuracyDocument {
  return {
    ...document,
    blocks: document.blocks.map((block, index) =>
      index === blockIndex
        ? {
            ...block,
            sentences: block.sentences.map((sentence, at) =>
              at === sentenceIndex ? { ...sentence, text } : sentence,
            ),
          }
        : block,
    ),
  };
}

/** What stands in the place of a match; undefined where the match is left alone. */
export type Replacement = (
  match: RegExpExecArray,
  document: AccuracyDocument,
  place: SentencePlace,
) => string | undefined;

/** Each match of the pattern, replaced and marked; nothing else in the document changes. */
export function replaceEach(
  where: Where,
  pattern: RegExp,
  replacement: string | Replacement,
): Planting {
  return function* (document) {
    for (const place of findSentences(document)) {
      if (!where(place, document)) continue;
      const { text } = place.sentence;
      for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
        const written =
          typeof replacement === 'string' ? replacement : replacement(match, document, place);
        if (written === undefined || written === match[0]) continue;
        const end = match.index + match[0].length;
        yield withText(
          document,
          place,
          text.slice(0, match.index) + markPlace(written) + text.slice(end),
        );
      }
    }
  };
}

/** Like `replaceEach`, where the place is the whole sentence: it lacks something, or its ends do not agree. */
export function spoilEach(
  where: Where,
  pattern: RegExp,
  replacement: string | Replacement,
): Planting {
  return function* (document) {
    for (const planted of replaceEach(where, pattern, replacement)(document)) {
      for (const place of findSentences(planted)) {
        const { text } = place.sentence;
        if (hasPlace(text)) yield withText(planted, place, markPlace(withoutPlaces(text)));
      }
    }
  };
}

/** Only the first place of each document. */
export function onlyFirst(plant: Planting): Planting {
  return function* (document) {
    for (const planted of plant(document)) {
      yield planted;
      return;
    }
  };
}

/** Plants only into some documents. */
export function when(isFit: (document: AccuracyDocument) => boolean, plant: Planting): Planting {
  return (document) => (isFit(document) ? plant(document) : []);
}

/** The whole sentence as a place, in a document that was changed elsewhere. */
export function markSentence(document: AccuracyDocument, place: SentencePlace): AccuracyDocument {
  return withText(document, place, markPlace(place.sentence.text));
}
