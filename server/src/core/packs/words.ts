/** Words of a text as they count when wordings are compared: letters and figures, without case and punctuation. */
import type { ProseSpan } from '../text/span';

export interface Word {
  /** The letters and figures in lower case. */
  readonly letters: string;
  /** Where the word stands in the text it was found in. */
  readonly span: ProseSpan;
}

const WORD = /[0-9A-Za-z\u00c0-\u024f]+/g;

export function findWords(text: string, { from, to }: ProseSpan): readonly Word[] {
  const passage = text.slice(from, to);
  return Array.from(passage.matchAll(WORD), (match) => ({
    letters: match[0].toLowerCase(),
    span: { from: from + match.index, to: from + match.index + match[0].length },
  }));
}

/** Which of them is right is the matter of a rule of its own. */
const PRODUCT_INFORMATION_ABBREVIATIONS: readonly string[] = ['smpc', 'spc'];

/** True for equal words; a footnote mark glued to the found word does not count: `application1`. */
export function isSameWord(found: string, expected: string): boolean {
  if (found === expected) return true;
  if (PRODUCT_INFORMATION_ABBREVIATIONS.includes(expected)) {
    return PRODUCT_INFORMATION_ABBREVIATIONS.includes(found);
  }
  const glued = found.length - expected.length;
  if (glued < 1 || glued > 2 || expected.length < 3 || !found.startsWith(expected)) return false;
  return /^\d+$/.test(found.slice(expected.length));
}
