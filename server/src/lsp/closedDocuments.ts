/** The documents that were closed of late: what a client shows of them is what was typed last, until it is told otherwise. */
import { uriKey } from './uris';

/** A client may pass over the first answer, while it is still ending with the document. */
const TIMES = 2;

export interface ClosedDocument {
  readonly uri: string;
  /** How many answers are still to tell of it. */
  left: number;
}

export interface ClosedDocuments {
  add(uri: string): void;
  /** By the keys of their addresses, as they are now. */
  list(): ReadonlyMap<string, ClosedDocument>;
  /** An answer has told of all that were listed. */
  told(listed: ReadonlyMap<string, ClosedDocument>): void;
}

export function createClosedDocuments(): ClosedDocuments {
  const closed = new Map<string, ClosedDocument>();
  return {
    add(uri) {
      closed.set(uriKey(uri), { uri, left: TIMES });
    },
    list: () => new Map(closed),
    told(listed) {
      for (const [key, one] of listed) {
        one.left--;
        // One that was opened and closed again meanwhile is another one.
        if (one.left === 0 && closed.get(key) === one) closed.delete(key);
      }
    },
  };
}
