/** Words of a text as they count when wordings are compared: letters and figures, without case and punctuation. */
import type { ProseSpan } from '../text/span';

export interface ComparedWord {
  /** The letters and figures in lower case, by which words are compared. */
  readonly letters: string;
  /** True for words with a capital or a figure at their beginning. */
  readonly isName: boolean;
  /** Where the word stands in the text it was found in. */
  readonly span: ProseSpan;
}

const WORD = /[0-9A-Za-z\u00c0-\u024f\u0370-\u03ff]+/g;
/** Figures and capitals come before the small letters. */
const LAST_CAPITAL = 'Z'.charCodeAt(0);
/** A footnote mark glued to a word: `application1`. */
const GLUED_MARK = /^([a-z]{3,})\d{1,2}$/;

export function findComparedWords(text: string, { from, to }: ProseSpan): readonly ComparedWord[] {
  const passage = text.slice(from, to);
  return Array.from(passage.matchAll(WORD), (match) => ({
    letters: toComparedLetters(match[0].toLowerCase()),
    isName: match[0].charCodeAt(0) <= LAST_CAPITAL,
    span: { from: from + match.index, to: from + match.index + match[0].length },
  }));
}

/** Glued marks do not count, nor which abbreviation is used: that is the matter of a rule of its own. */
function toComparedLetters(word: string): string {
  if (word === 'spc') return 'smpc';
  const last = word.charCodeAt(word.length - 1);
  const endsInFigure = last >= 48 && last <= 57;
  return endsInFigure ? word.replace(GLUED_MARK, '$1') : word;
}
