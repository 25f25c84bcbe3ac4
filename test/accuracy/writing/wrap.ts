/** Breaks text into lines. */

/** The text in lines of at most `width` characters; 0: one line. */
export function wrap(text: string, width: number, lineEnd: string, opening = ''): string {
  if (width === 0) return opening + text;
  let wrapped = '';
  let line = opening;
  for (const word of text.split(' ')) {
    const isEmpty = line === opening || line === '';
    if (!isEmpty && line.length + word.length + 1 > width) {
      wrapped += line + lineEnd;
      line = word;
    } else {
      line += isEmpty ? word : ` ${word}`;
    }
  }
  return wrapped + line;
}
