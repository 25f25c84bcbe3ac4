/** Alternatives in the words of a standard sentence: `described [are|will be]` stands for two wordings. */

/** More wordings than this in one text are a mistake of its author. */
export const MOST_WORDINGS = 200;

const GROUP = /\[([^[\]]*)\]/g;

/** All wordings of a text, the one with the first alternatives first. An alternative may be empty: `[updated |]`. */
export function expandAlternatives(text: string): readonly string[] {
  let wordings = [''];
  let from = 0;
  for (const match of text.matchAll(GROUP)) {
    const literal = text.slice(from, match.index);
    const choices = (match[1] ?? '').split('|');
    wordings = wordings.flatMap((start) => choices.map((choice) => start + literal + choice));
    if (wordings.length > MOST_WORDINGS) wordings = wordings.slice(0, MOST_WORDINGS);
    from = match.index + match[0].length;
  }
  const rest = text.slice(from);
  return wordings.map((wording) => (wording + rest).replace(/ {2,}/g, ' ').trim());
}

/** Number of wordings that a text stands for, without making them. */
export function countWordings(text: string): number {
  let count = 1;
  for (const match of text.matchAll(GROUP)) count *= (match[1] ?? '').split('|').length;
  return count;
}
