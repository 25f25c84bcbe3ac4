/** The door of the syntax: text in a notation becomes a syntax tree. */
import type { Notation, SyntaxTree } from './block';
import { readDraft } from './draft';
import { readPublished } from './published';

/** Reads any text; never throws. */
export function parseDocument(source: string, notation: Notation): SyntaxTree {
  return notation === 'draft' ? readDraft(source) : readPublished(source);
}
