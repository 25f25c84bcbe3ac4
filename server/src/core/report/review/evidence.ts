/** The words around a finding, as a reviewer quotes them. */
import { isAboutWords } from '../../analysis/baseline';
import type { Opinion } from '../../model/opinion';
import type { Finding } from '../../rules/rule';
import { findBlockIndex } from '../../syntax/blockAt';
import { toPrintable } from '../printable';

/** One line: `The benefits of Lumivexa`, `is`, `its ability to lower …`; cut text ends with `…`. */
export interface Evidence {
  readonly before: string;
  /** The words that are wrong; empty where something is missing: it belongs between the other two. */
  readonly words: string;
  readonly behind: string;
}

const MOST_BEFORE = 80;
const MOST_WORDS = 240;
const MOST_BEHIND = 80;

/** Stays inside of the block in which the finding begins. */
export function quoteEvidence(opinion: Opinion, finding: Finding): Evidence {
  const { source, blocks } = opinion.tree;
  const { start } = finding.span;
  const end = isAboutWords(opinion, finding) ? finding.span.end : start;
  const block = blocks[findBlockIndex(blocks, start)]?.span ?? { start, end };
  return {
    before: cutStart(source.slice(Math.min(block.start, start), start)),
    words: cutMiddle(source.slice(start, end)),
    behind: cutEnd(source.slice(end, Math.max(block.end, end))),
  };
}

function cutStart(text: string): string {
  const line = toLine(text);
  if (line.length <= MOST_BEFORE) return line.trimStart();
  const from = line.indexOf(' ', line.length - MOST_BEFORE);
  return `…${line.slice(from < 0 ? line.length - MOST_BEFORE : from + 1)}`;
}

function cutEnd(text: string): string {
  const line = toLine(text);
  if (line.length <= MOST_BEHIND) return line.trimEnd();
  const to = line.lastIndexOf(' ', MOST_BEHIND);
  return `${line.slice(0, to <= 0 ? MOST_BEHIND : to)}…`;
}

function cutMiddle(text: string): string {
  const line = toLine(text).trim();
  if (line.length <= MOST_WORDS) return line;
  const half = MOST_WORDS / 2;
  const to = line.lastIndexOf(' ', half);
  const from = line.indexOf(' ', line.length - half);
  return `${line.slice(0, to <= 0 ? half : to)} … ${line.slice(from < 0 ? line.length - half : from + 1)}`;
}

function toLine(text: string): string {
  return toPrintable(text.replace(/\s+/g, ' '));
}
