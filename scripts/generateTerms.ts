/** Makes the module that carries the words by which misspelt words are known. Checks the form of the list, never its words. */
import { readFileSync } from 'node:fs';
import { countCommonBeginning } from '../server/src/core/text/words';

const listPath = new URL('../server/data/terms.txt', import.meta.url);

const WORD = /^[A-Za-z][a-z]{5,}[~+]?$/;
const LONGEST_LINE = 110;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** The text of `server/src/core/generated/termsText.ts`. */
export function buildTermsModule(): string {
  const words = new Map<string, string>();
  for (const line of readFileSync(listPath, 'utf8').split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    const isRight = line.startsWith('=');
    for (const word of line.slice(isRight ? 1 : 0).split(' ')) {
      if (word === '') continue;
      if (!WORD.test(word)) throw new Error(`terms.txt: “${word}” is no word of the list.`);
      const letters = word.replace(/[~+]$/, '').toLowerCase();
      if (words.has(letters)) throw new Error(`terms.txt: “${letters}” stands there twice.`);
      words.set(letters, isRight ? toSignOfRight(word) : findSign(word));
    }
  }
  return [
    '/** Words by which misspelt ones are known. Generated from server/data/terms.txt: do not edit. */',
    'export const termsText =',
    `${wrap(shorten(words)).join(' +\n')};`,
    '',
  ].join('\n');
}

/** A capital is for the name of a genus. */
function findSign(word: string): string {
  if (/^[A-Z]/.test(word)) return '^';
  return /[~+]$/.exec(word)?.[0] ?? '';
}

/** `=` for a noun, `*` for a verb: words that are known, and that no other word is held against. */
function toSignOfRight(word: string): string {
  return word.endsWith('~') ? '*' : '=';
}

/** Each word in order, without the letters that it shares with the one before; a capital tells how many letters of that one to drop, A for none. */
function shorten(words: ReadonlyMap<string, string>): readonly string[] {
  let previous = '';
  return [...words.keys()].sort().map((word) => {
    const shared = countCommonBeginning(previous, word);
    const dropped = String.fromCharCode(FIRST_LETTER + previous.length - shared);
    previous = word;
    return dropped + word.slice(shared) + words.get(word);
  });
}

/** One text in lines of the module. */
function wrap(pieces: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line.length + piece.length > LONGEST_LINE) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line].map((one) => `  '${one}'`);
}
