/** Splits the prose of each block into sentences. Knows abbreviations that end in a stop, nothing of parts. */
import type { Block, Sentence } from './block';

/** A stop with its closing quotes or brackets before a blank and something that can begin a sentence. */
const SENTENCE_END = /[.!?]["')\]]* (?=[A-Z"'([\d<\u0391-\u03a9])/g;

/** Words before a stop that do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|cf|approx|incl|no|nos|dr|prof|st|spp|subsp|var|fig|sect|art)$/i;
/** `B.V`, `S.p.A`, `d.d`: ends a sentence unless it opens a name or another abbreviation follows. */
const DOTTED = /(?:^|\s)(?:[A-Za-z]{1,2}\.)+[A-Za-z]{1,2}$/;
const DOTTED_NEXT = /^(?:[A-Za-z]{1,2}\.){2,}/;
const LONGEST_ABBREVIATION = 16;

export function findSentences(text: string, blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  SENTENCE_END.lastIndex = 0;
  // Stops are found in one pass over the whole text, whatever the number of blocks.
  let stop = SENTENCE_END.exec(text);
  blocks.forEach((block, index) => {
    const { from, to } = block.prose;
    let start = from;
    for (; stop !== null && stop.index < to; stop = SENTENCE_END.exec(text)) {
      const end = stop.index + stop[0].length - 1;
      if (stop.index < start || isAbbreviation(text, start, stop.index, end + 1)) continue;
      sentences.push({ prose: { from: start, to: end }, block: index });
      start = end + 1;
    }
    if (start < to) sentences.push({ prose: { from: start, to }, block: index });
  });
  return sentences;
}

function isAbbreviation(text: string, start: number, stop: number, next: number): boolean {
  if (text.charCodeAt(stop) !== 46) return false;
  const before = text.slice(Math.max(start, stop - LONGEST_ABBREVIATION), stop);
  if (ABBREVIATION.test(before)) return true;
  if (!DOTTED.test(before)) return false;
  return (
    DOTTED_NEXT.test(text.slice(next, next + LONGEST_ABBREVIATION)) ||
    /(?:^|\bis )[A-Za-z.]+$/.test(before)
  );
}
