/** Breaks words into lines of a width. */

/** Lines of whole words, at most `width` characters long; a longer word, and words that `canBreak` keeps together, go beyond it. */
export function breakLines(
  words: string,
  width: number,
  canBreak: (before: string, word: string) => boolean = () => true,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let before = '';
  for (const word of words.split(' ')) {
    const isFull = line !== '' && line.length + 1 + word.length > width;
    if (isFull && canBreak(before, word)) {
      lines.push(line);
      line = word;
    } else {
      line += line === '' ? word : ` ${word}`;
    }
    before = word;
  }
  return [...lines, line];
}
