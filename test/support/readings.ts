/** Short ways to read a text in tests and to say what was read. */
import assert from 'node:assert/strict';
import type { Opinion, PartRole, Passage } from '../../server/src/core/model/opinion';
import { readOpinion } from '../../server/src/core/model/readOpinion';
import type { Notation, SyntaxTree } from '../../server/src/core/syntax/block';
import { parseDocument } from '../../server/src/core/syntax/parseDocument';

/** What a published text says. */
export function readPublished(text: string): Opinion {
  return readOpinion(parseDocument(text, 'published'));
}

/** What a draft says. */
export function readDraft(text: string): Opinion {
  return readOpinion(parseDocument(text, 'draft'));
}

/** The roles of the parts in the order of the text. */
export function rolesOf(opinion: Opinion): readonly PartRole[] {
  return opinion.parts.map(({ role }) => role);
}

/** The words of the first part with a role. */
export function wordsOf(opinion: Opinion, role: PartRole): string | undefined {
  const part = opinion.part(role);
  return part === undefined
    ? undefined
    : opinion.tree.prose.text.slice(part.prose.from, part.prose.to);
}

export function textsOf(passages: readonly Passage[] | undefined): readonly string[] {
  return (passages ?? []).map(({ text }) => text);
}

/** Fails unless every sentence, read alone as a paragraph in either notation, claims the role by its own words. */
export function assertCued(role: PartRole, sentences: readonly string[]): void {
  for (const sentence of sentences) {
    for (const opinion of [readPublished(`${sentence}\n`), readDraft(`${sentence}\n`)]) {
      const cued = opinion.parts.filter(({ isCued }) => isCued).map((part) => part.role);
      assert.equal(cued[0], role, sentence);
    }
  }
}

/** Kind and words of each block that has words. */
export function blocksOf({ blocks, prose }: SyntaxTree): readonly string[] {
  return blocks
    .filter(({ prose: { from, to } }) => to > from)
    .map(({ kind, prose: { from, to } }) => `${kind}: ${prose.text.slice(from, to)}`);
}

/** Each mark as the characters before it, its text and its label: `opinion|1|1`. */
export function marksOf({ marks, source }: SyntaxTree, width = 12): readonly string[] {
  return marks.map(({ span, label }) => {
    const before = source.slice(Math.max(0, span.start - width), span.start);
    return `${before}|${source.slice(span.start, span.end)}|${label}`;
  });
}

/** Reads the same text in both notations. */
export const NOTATIONS: readonly Notation[] = ['draft', 'published'];
