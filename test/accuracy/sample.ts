/** Which documents are looked at, and which faults are planted into them: the same in every run. */
import type { AccuracyDocument } from './document';
import type { Fault } from './faults/fault';
import { generateDocument } from './grammar/generateDocument';

export interface SampleSize {
  /** Clean documents, each in both notations. */
  readonly cleanDocuments: number;
  /** The first documents, into which faults are planted. */
  readonly documents: number;
  /** Faulty documents of each fault, each in the notations that can have it. */
  readonly places: number;
}

/** What `npm run accuracy` prints. */
export const FULL_SAMPLE: SampleSize = { cleanDocuments: 2000, documents: 600, places: 10 };

/** A faulty document; `ordinal` counts the places of the fault in the document. */
export interface PlantedDocument {
  readonly document: AccuracyDocument;
  readonly ordinal: number;
}

/** Of one document at most this many places are looked at, so that many documents are. */
const MOST_PLACES_OF_DOCUMENT = 3;

/** Documents by index, made when they are needed for the first time. */
export type Documents = (index: number) => AccuracyDocument;

export function createDocuments(): Documents {
  const known = new Map<number, AccuracyDocument>();
  return (index) => {
    const document = known.get(index) ?? generateDocument(index);
    known.set(index, document);
    return document;
  };
}

/** The faulty documents of a fault; those of another fault begin elsewhere. */
export function* plantFault(
  fault: Fault,
  { documents, places }: SampleSize,
  documentAt: Documents,
): Iterable<PlantedDocument> {
  const start = sumOfLetters(fault.name) % documents;
  let count = 0;
  for (let step = 0; step < documents && count < places; step++) {
    const planted = [...fault.plant(documentAt((start + step) % documents))];
    for (const ordinal of chooseOrdinals(planted.length, start + step)) {
      const document = planted[ordinal];
      if (document === undefined || count >= places) continue;
      count++;
      yield { document, ordinal };
    }
  }
}

/** Some of `count` places, others in each document. */
function chooseOrdinals(count: number, offset: number): readonly number[] {
  const chosen = Math.min(count, MOST_PLACES_OF_DOCUMENT);
  return Array.from({ length: chosen }, (_one, index) =>
    count <= MOST_PLACES_OF_DOCUMENT
      ? index
      : (offset * 7 + Math.floor((index * count) / chosen)) % count,
  );
}

function sumOfLetters(text: string): number {
  return [...text].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_003;
}
