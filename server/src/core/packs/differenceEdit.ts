/** Writes the words of a wording in the place of those that differ from it. */
import type { TextEdit } from '../text/textEdit';
import type { WordDifference } from './standardSentences';

/** Words that are to go take a blank beside them along. */
export function toEdit({ found, expected }: WordDifference, source: string): TextEdit {
  const { start, end } = found.span;
  if (expected !== '') return { span: found.span, newText: expected };
  if (source.charAt(start - 1) === ' ') return { span: { start: start - 1, end }, newText: '' };
  const isBefore = source.charAt(end) === ' ';
  return { span: { start, end: isBefore ? end + 1 : end }, newText: '' };
}
