/** The words of a block for another notation: lines joined, emphasis and page artefacts gone, typographic signs kept. */
import type { Block, FootnoteMark, SyntaxTree } from '../syntax/block';

/** Plain characters of the prose that may stand for a sign that its writer chose. */
const PLAIN = /[ '"-]/;
/** No-break and narrow spaces, hyphens, curly quotes: all that is neither a line end nor an artefact of a page. */
const CHOSEN = /^[\u00a0\u2002-\u200a\u202f\u2010-\u2012\u2018-\u201f\u02bc\u00b4]$/;

/** Runs of words, with a mark between each two of them: `words[0] marks[0] words[1] …`. */
export interface BlockWords {
  readonly words: readonly string[];
  readonly marks: readonly FootnoteMark[];
}

/** `marks` are those inside of the block. */
export function readBlockWords(
  tree: SyntaxTree,
  { prose: { from, to } }: Block,
  marks: readonly FootnoteMark[],
): BlockWords {
  const text = tree.prose.text;
  const words: string[] = [];
  let start = from;
  for (const { proseOffset } of marks) {
    // A mark on the line below its word stands behind the blank that joins the lines.
    const isBehindBlank = proseOffset > start && text.charAt(proseOffset - 1) === ' ';
    const end = Math.max(start, Math.min(to, isBehindBlank ? proseOffset - 1 : proseOffset));
    words.push(writeProse(tree, start, end));
    start = end;
  }
  return { words: [...words, writeProse(tree, start, to)], marks };
}

function writeProse({ source, prose }: SyntaxTree, from: number, to: number): string {
  let written = '';
  for (let at = from; at < to; at++) {
    const plain = prose.text.charAt(at);
    const { start, end } = PLAIN.test(plain)
      ? prose.toSource({ from: at, to: at + 1 })
      : { start: 0, end: 0 };
    const sign = source.slice(start, end);
    written += CHOSEN.test(sign) ? sign : plain;
  }
  return written;
}
