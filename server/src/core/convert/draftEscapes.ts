/** Writes plain words into a draft so that they are read as they are: signs of Markdown among them are escaped. */

const ESCAPABLE = /[\\`*_{}[\]()#+\-.!~<>^•]/;
/** What would open a block at the beginning of a line; the sign that is escaped comes last. Strokes (`___`) are escaped as words. */
const OPENING = /^(?:[#>+•-]|\d{1,3}[.)])(?=[\s#>_-]|$)|^>/;

/** Words inside of a line. */
export function escapeWords(words: string): string {
  return words.replace(/[\\*_~[<]/g, (sign, at: number) =>
    isMeaningful(sign, words, at) ? `\\${sign}` : sign,
  );
}

/** Escaped words at the beginning of a block. */
export function escapeOpening(words: string): string {
  const opening = OPENING.exec(words)?.[0] ?? '';
  if (opening === '') return words;
  return `${opening.slice(0, -1)}\\${words.slice(opening.length - 1)}`;
}

function isMeaningful(sign: string, words: string, at: number): boolean {
  const before = words.charAt(at - 1);
  const behind = words.charAt(at + 1);
  switch (sign) {
    case '\\':
      return behind === '' || ESCAPABLE.test(behind);
    case '[':
      return behind === '^';
    case '<':
      return words.startsWith('<!--', at);
    case '~':
      return before === '~' || behind === '~';
    case '_':
      return !(/[A-Za-z\d]/.test(before) && /[A-Za-z\d]/.test(behind));
    default:
      return true;
  }
}
