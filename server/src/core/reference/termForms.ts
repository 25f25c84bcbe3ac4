/** The forms of a word that are written in the list of terms as one entry. Knows no words. */

/** What stands behind an entry of the list: nothing for a noun, and signs for verbs, adjectives and the names of genera. */
export type TermSign = '' | '~' | '+' | '^';

/** The forms of a word, itself first: those of a verb, the adverb of an adjective, the plural of all others. */
export function listForms(word: string, sign: TermSign): readonly string[] {
  if (sign === '^') return [word];
  if (sign === '~') return [word, ...listVerbForms(word)];
  if (sign === '+') return [word, toAdverb(word)];
  return NO_PLURAL.test(word) ? [word] : [word, toPlural(word)];
}

const NO_PLURAL = /(?:ar|ble|ci|ed|ly|(?<!si|s)s)$/;

function listVerbForms(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const past = SOFT_Y.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
  return [toPlural(verb), past, `${verb}ing`];
}

const SOFT_Y = /[^aeiou]y$/;

function toPlural(word: string): string {
  if (word.endsWith('sis')) return `${word.slice(0, -2)}es`;
  if (SOFT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function toAdverb(word: string): string {
  if (word.endsWith('le')) return `${word.slice(0, -1)}y`;
  return word.endsWith('ic') ? `${word}ally` : `${word}ly`;
}
