/** Reads the list of side effects. */
import type { SyntaxTree } from '../syntax/block';
import type { Part, SideEffects } from './opinion';
import { buildPassage, splitPassage } from './passage';

const LIST =
  /\b(?:side effects?|reactions?|events?|effects?)\b.{0,160}?\b(?:are|were|is|was|include[sd]?)\b:? ?/i;

export function readSideEffects(tree: SyntaxTree, part: Part | undefined): SideEffects | undefined {
  const sentence = part?.sentences[0];
  if (sentence === undefined) return undefined;
  const { from, to } = sentence.prose;
  const text = tree.prose.text.slice(from, to);
  const list = LIST.exec(text.slice(0, 400));
  const start = list === null ? text.length : list.index + list[0].length;
  const end = text.endsWith('.') ? text.length - 1 : text.length;
  const passage = buildPassage(tree.prose, { from: from + Math.min(start, end), to: from + end });
  return {
    ...buildPassage(tree.prose, sentence.prose),
    items: passage.text === '' ? [] : splitPassage(tree.prose, passage, /,? and |, |; /g),
  };
}
