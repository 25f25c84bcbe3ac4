/** Makes the blocks of documents. */
import type { DocumentBlock, DocumentBlockKind, DocumentSentence, SentenceRole } from '../document';

export function paragraph(...sentences: readonly DocumentSentence[]): DocumentBlock {
  return { kind: 'paragraph', label: '', sentences };
}

/** A block of one sentence. */
export function single(kind: DocumentBlockKind, role: SentenceRole, text: string): DocumentBlock {
  return { kind, label: '', sentences: [{ role, text }] };
}
