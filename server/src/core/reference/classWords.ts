/** Puts the words of a pharmacological class into the one form in which classes are compared. Knows no class. */

/** How one word, or a part of it, is written in several ways. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\([^()]*\)/g, ' '],
  [/\banti-/g, 'anti'],
  [/α/g, ' alpha '],
  [/β/g, ' beta '],
  [/[^a-z\d]+/g, ' '],
  [/([a-z])(?=\d)/g, '$1 '],
  [/tumor/g, 'tumour'],
  [/oestr/g, 'estr'],
  [/ae/g, 'e'],
  [/gonadotroph/g, 'gonadotrop'],
  [/\bco transporter/g, 'cotransporter'],
  [/\breceptors?\b/g, ' '],
];

/** Most phrases are plain words, which none of the spellings changes. */
const NEEDS_SPELLING = /[^a-z ]|ae|oestr|receptor|tumor|gonadotroph|co transporter/;

/** Words that say no more than that it is a medicine. */
const PLAIN_NOUN =
  /^(?:agent|compound|drug|medication|medicine|preparation|product|substance|medicinal|veterinary)$/;

/** `anti-TNF-α (TNF) inhibitors` as `antitnf alpha inhibitor`: small letters, one blank between words, the last in the singular. */
export function toClassWords(written: string): readonly string[] {
  let text = written.toLowerCase();
  if (NEEDS_SPELLING.test(text)) {
    for (const [pattern, form] of SPELLINGS) text = text.replace(pattern, form);
  }
  const words = text.split(' ').filter((word) => word !== '');
  const last = words.pop();
  return last === undefined ? words : [...words, toSingular(last)];
}

/** `antineoplastic agent` is an `antineoplastic`. */
export function dropPlainNouns(words: readonly string[]): readonly string[] {
  const kept = [...words];
  while (PLAIN_NOUN.test(kept.at(-1) ?? '')) kept.pop();
  const last = kept.pop();
  return last === undefined ? words : [...kept, toSingular(last)];
}

function toSingular(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 4 && /[^si]s$/.test(word) ? word.slice(0, -1) : word;
}
