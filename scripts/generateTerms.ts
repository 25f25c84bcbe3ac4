/** Makes the module that carries the words by which misspelt words are known. Checks the form of the list, never its words. */
import { readFileSync } from 'node:fs';
import type { Pack } from '../server/src/core/packs/pack';
import { buildFilter } from '../server/src/core/reference/bloomFilter';
import { listForms, type TermSign } from '../server/src/core/reference/termForms';
import { countCommonBeginning } from '../server/src/core/text/words';
import { hashWord } from '../server/src/core/text/wordTable';
import { buildAtcClassesModule } from './generateAtcClasses';

const listPath = new URL('../server/data/terms.txt', import.meta.url);

const WORD = /^[A-Za-z][a-z]{5,}[~+]?$/;
const FIRST_DROPPED = 'A'.charCodeAt(0);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** The names of pharmacological classes stand in a table of their own. */
const CLASS_WORD = /[a-z]{7,}/g;
/** Words of standard sentences, and those to use for others; not slots, and not the beginnings of words. */
const PACK_WORD = /(?<![A-Za-z{*])[a-z]{7,}(?![a-z*}])/g;

/** The text of `server/src/core/generated/termsText.ts`. */
export function buildTermsModule(packs: readonly Pack[]): string {
  const { terms, right } = readList();
  const [, classesText = ''] = buildAtcClassesModule().split('`');
  const classes = classesText.match(CLASS_WORD) ?? [];
  const known = new Set([...terms, ...right].flatMap(([word, sign]) => listForms(word, sign)));
  for (const word of [...classes, ...listPackWords(packs)]) {
    if (known.has(word)) continue;
    terms.set(word, '');
    for (const form of listForms(word, '')) known.add(form);
  }
  const filter = buildFilter([...known].map(hashWord));
  return [
    '/** Words by which misspelt ones are known. Generated from server/data, and from server/packs: do not edit. */',
    '',
    '/** Those that begin with a, with b, and so on: each without the letters of the one before, of which a capital says how many to drop. */',
    'export const termsByLetter: readonly string[] = [',
    ...[...LETTERS].map((letter) => `  '${shorten(terms, letter)}',`),
    '];',
    '',
    '/** The bits of all their forms, and of words that are right though one letter away from one of them. */',
    `export const knownWords = ${JSON.stringify(filter)};`,
    '',
  ].join('\n');
}

type Words = Map<string, TermSign>;

function readList(): { readonly terms: Words; readonly right: Words } {
  const terms: Words = new Map();
  const right: Words = new Map();
  for (const line of readFileSync(listPath, 'utf8').split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    const isRight = line.startsWith('=');
    for (const word of line.slice(isRight ? 1 : 0).split(' ')) {
      if (word === '') continue;
      if (!WORD.test(word)) throw new Error(`terms.txt: “${word}” is no word of the list.`);
      const letters = word.replace(/[~+]$/, '').toLowerCase();
      if (terms.has(letters) || right.has(letters)) {
        throw new Error(`terms.txt: “${letters}” stands there twice.`);
      }
      (isRight ? right : terms).set(letters, findSign(word));
    }
  }
  return { terms, right };
}

function findSign(word: string): TermSign {
  // A capital is for the name of a genus.
  if (/^[A-Z]/.test(word)) return '^';
  if (word.endsWith('~')) return '~';
  return word.endsWith('+') ? '+' : '';
}

function listPackWords(packs: readonly Pack[]): readonly string[] {
  return packs
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => {
      if (entry.kind === 'standard-sentence') {
        return entry.variants.flatMap(({ text }) => text.match(PACK_WORD) ?? []);
      }
      if (entry.kind !== 'substitute-term') return [];
      return entry.terms.flatMap(({ use }) => use.join(' ').match(PACK_WORD) ?? []);
    });
}

function shorten(words: Words, letter: string): string {
  let previous = '';
  return [...words.keys()]
    .filter((word) => word.startsWith(letter))
    .sort()
    .map((word) => {
      const shared = countCommonBeginning(previous, word);
      const dropped = String.fromCharCode(FIRST_DROPPED + previous.length - shared);
      previous = word;
      return dropped + word.slice(shared) + words.get(word);
    })
    .join('');
}
