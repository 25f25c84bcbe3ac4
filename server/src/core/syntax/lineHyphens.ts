/** Tells a hyphen that only parts a word at the end of a line from one that belongs to the word: `authori-` / `sation`, `film-` / `coated`. */

const WORD_END = /(?:^|[^\p{L}-])(\p{L}{2,30})[-\u2010]$/u;
const WORD_START = /^(\p{Ll}{2,30})(?![\p{L}-])/u;
const LONGEST_LOOK = 33;
/** The joined word is looked for this far on either side. */
const LOOK_AROUND = 4000;

/** Words of the form, which a text may have only once. Their parts are no words that a hyphen joins. */
const WORDS_OF_FORM: ReadonlySet<string> = new Set(
  (
    'adopted adoption agency appeal applicant applicants assessment authorisation available balance benefit benefits characteristics ' +
    'commission committee common comprehensive conditional conditions considers containing database decision described designated ' +
    'designation detailed determine development effects efficacy european examination exceptional favourable fulfils granted granting holder ' +
    'immediate indicated indication information intended intention languages maintained marketing medicinal medicine normally notify ' +
    'official opinion orphan outweighs patients positive prejudice prescribed product products provided published quality receipt ' +
    'recommendations recommending recommends reference reflecting report request revised safety submitted substance substances ' +
    'summaries summary therefore treatment union updated variation version veterinary without writing'
  ).split(' '),
);

/**
 * True where the word that ends at `end` with a hyphen goes on at `next`, the start of another line, and is written without
 * the hyphen near by or in the form.
 */
export function isPartedWord(source: string, end: number, next: number): boolean {
  const sign = source.charAt(end - 1);
  if (sign !== '-' && sign !== '\u2010') return false;
  const before = WORD_END.exec(source.slice(Math.max(0, end - LONGEST_LOOK), end))?.[1];
  const behind = WORD_START.exec(source.slice(next, next + LONGEST_LOOK))?.[1];
  if (before === undefined || behind === undefined) return false;
  return isWritten(source, end, before + behind);
}

/** True where a word is one of the form, or stands near a place of the source. */
export function isWritten(source: string, place: number, word: string): boolean {
  return WORDS_OF_FORM.has(word.normalize('NFKC').toLowerCase()) || isNear(source, place, word);
}

function isNear(source: string, place: number, word: string): boolean {
  const text = source.slice(Math.max(0, place - LOOK_AROUND), place + LOOK_AROUND);
  let found = text.indexOf(word);
  while (found >= 0) {
    const end = found + word.length;
    if (!isLetter(text.charAt(found - 1)) && !isLetter(text.charAt(end))) return true;
    found = text.indexOf(word, end);
  }
  return false;
}

function isLetter(character: string): boolean {
  return /[\p{L}-]/u.test(character);
}
