/** Tells when two words that differ in one letter are both right: forms of one word, or its American spelling. Knows no words. */
import { countCommonBeginning } from '../text/words';

/**
 * Last letters in which forms of one word differ, in alphabetical order: ischaemia and ischaemic, metastasis and metastases,
 * possible and possibly, prescribed and prescribes, bacteria and bacterium, agonist and agonise. The same before a plural’s s.
 */
const LAST_LETTERS: ReadonlySet<string> = new Set(
  'ac ae al an as ce cn cs dr ds ei el em er es et ey ln lr ls ms mt no ns rs'.split(' '),
);
/** Letters that make another form where they stand behind the whole word, by its last letter: `disease`, `diseased`. */
const ADDED: ReadonlyMap<string, string> = new Map([
  ['a', 'celn'],
  ['e', 'drn'],
  ['i', 's'],
  ['o', 'n'],
  ['l', 'e'],
  ['n', 'e'],
  ['d', 'e'],
]);
const TAKES_S = /[^s]$/;

/** Two words of which one has a letter more, less or another one than the other. */
export function isVariant(word: string, term: string): boolean {
  const at = countCommonBeginning(word, term);
  const [longer, shorter] = word.length > term.length ? [word, term] : [term, word];
  if (at === shorter.length) return isAddedAtEnd(longer, shorter);
  if (longer.length === shorter.length) {
    const isLast = at === word.length - 1 || (at === word.length - 2 && word.endsWith('s'));
    const letters = [word.charAt(at), term.charAt(at)].sort().join('');
    if (isLast && LAST_LETTERS.has(letters)) return true;
    return word.slice(at + 1) === term.slice(at + 1) && INTERCHANGEABLE.has(letters);
  }
  return isAmerican(longer, at) || isOtherEnd(longer, shorter);
}

function isAddedAtEnd(longer: string, shorter: string): boolean {
  const added = longer.charAt(shorter.length);
  if (added === 's') return TAKES_S.test(shorter);
  return ADDED.get(shorter.slice(-1))?.includes(added) ?? false;
}

/** `achievers` beside `achieves`, `endoscopies` beside `endoscopes`, `vaginas` beside `vaginals`. */
function isOtherEnd(longer: string, shorter: string): boolean {
  const stem = shorter.slice(0, -2);
  return OTHER_ENDS.some(([long, short]) => longer === stem + long && shorter === stem + short);
}

const OTHER_ENDS = [
  ['ers', 'es'],
  ['ies', 'es'],
  ['als', 'as'],
  ['acs', 'as'],
  ['ics', 'is'],
] as const;

/** Letters that two houses write for one another: `randomize`, `leucopenia`. */
const INTERCHANGEABLE: ReadonlySet<string> = new Set(['sz', 'ck']);

/** True where the letter that one of the two lacks is that of British spelling: `ae`, `oe`, `our`. */
function isAmerican(longer: string, at: number): boolean {
  return AMERICAN_LOSSES.some((letters) => {
    const index = letters === 'our' ? at - 1 : at;
    return longer.startsWith(letters, index);
  });
}

const AMERICAN_LOSSES = ['ae', 'oe', 'our'] as const;
