/** When two names of companies mean the same one: legal form, punctuation and capitals do not count. Pure words, no table. */
import { countSlips } from '../text/words';

/** Forms of companies, and the words that companies leave out or add freely. */
const FORMS: ReadonlySet<string> = new Set(
  `gmbh ltd limited bv b v nv n sa s a sas sarl srl spa p plc ag kg kgaa co company cokg inc corp corporation llc lp llp ab
  as aps oy oyj dd d doo o dac eeig sl slu u lda uab sia ou kft zrt rt nyrt the and et und unipessoal mbh l r e c i m n t z`.split(
    /\s+/,
  ),
);

/** How the names of two companies stand to each other. `similar`: one word differs by a slip. */
export type CompanyRelation = 'same' | 'similar' | 'related' | 'different';

export function compareCompanies(one: string, other: string): CompanyRelation {
  const first = readWords(one);
  const second = readWords(other);
  if (first.join(' ') === second.join(' ') || first.join('') === second.join('')) return 'same';
  const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
    some.every((word) => all.includes(word));
  if (isWithin(first, second) || isWithin(second, first)) return 'same';
  if (first.length === second.length) {
    const unequal = first.flatMap((word, index) => {
      const counterpart = second[index] ?? '';
      return word === counterpart ? [] : [{ word, counterpart }];
    });
    const [slip, another] = unequal;
    const isSlip =
      slip !== undefined &&
      another === undefined &&
      Math.min(slip.word.length, slip.counterpart.length) >= SHORTEST_WORD &&
      countSlips(slip.word, slip.counterpart, 1) === 1;
    if (isSlip) return 'similar';
  }
  return first[0] === second[0] ? 'related' : 'different';
}

const SHORTEST_WORD = 5;

function readWords(name: string): readonly string[] {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/&amp;/g, ' ')
      .replace(/ł/g, 'l')
      .replace(/ø/g, 'o')
      .replace(/æ/g, 'ae')
      .replace(/ß/g, 'ss')
      .match(/[\p{L}\d]+/gu) ?? [];
  const named = words.filter((word) => !FORMS.has(word));
  return named.length > 0 ? named : words;
}
