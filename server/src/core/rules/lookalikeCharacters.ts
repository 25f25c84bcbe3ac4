/** Finds characters that stand in the place of others which look like them, “TNFß”, “mg/m1”, and blanks inside of words. Reports nothing. */
import { isWritten } from '../syntax/lineHyphens';
import { textBefore } from '../text/textBefore';

export interface Lookalike {
  readonly start: number;
  readonly written: string;
  readonly right: string;
  /** Both with their names, for a message. */
  readonly what: string;
  readonly isMinor: boolean;
}

/** Words that a hyphen joins to any word before them. Pairs such as “dose–response” and “benefit–risk” have a dash. */
const SECONDS =
  'acquired|associated|based|coated|containing|dependent|derived|directed|free|induced|infected|mediated|negative|' +
  'positive|refractory|related|resistant|specific|targeted|treated';
/** Words that are joined to some only. */
const PAIRS =
  '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ront|later)–line|(?:[Ll]ong|[Ss]hort|medium)–(?:term|acting)|' +
  '(?:[Pp]rolonged|[Mm]odified|[Ii]mmediate|[Ss]ustained|[Ee]xtended|delayed)–release|(?:[TB]|NK|[Ss]tem|[Ss]ingle|[Ss]mall)–cell|' +
  '[Ff]ollow–up|(?:[Hh]igh|[Ll]ow|[Ff]ixed|[Ss]ingle)–dose|[Ww]ild–type|[Nn]on–(?!small )[a-z]{3,}|[Aa]nti–[A-Za-z]{2,}';
/** “VEGF receptor–targeted”: a dash joins two words to a third. */
const NO_OPEN_COMPOUND = '(?<!(?<![A-Za-z])[A-Z]{2,6}\\d? )';
const PARTED_HINT = /- (?<=[a-z]- )[a-z]/;
const PARTED = /(?<![\p{L}\d-])(\p{L}{2,20})- (?!(?:and|or|to)\b)(\p{Ll}{2,20})(?![\p{L}\d-])/gu;
const HYPHENATED: readonly (readonly [
  hint: RegExp,
  pattern: RegExp,
  sign: string,
  what: string,
])[] = [
  [/–/, toHyphenated('–'), '–', 'a dash in the place of a hyphen'],
  // Behind a capital the hyphen may be the sign of a negative receptor: “HER2- treated”.
  [
    PARTED_HINT,
    toHyphenated('(?<=[a-z])- (?!(?:and|or|to)\\b)'),
    '- ',
    'a blank behind its hyphen',
  ],
];
/** Signs that are wrong where they stand: what a text has that has one, what is meant, and what is to be said of the word. */
const SIGNS: readonly (readonly [
  hint: string | RegExp,
  pattern: RegExp,
  right: string,
  what: string,
])[] = [
  [
    '‘',
    /‘(?<=\p{L}‘)(?=s(?!\p{L}))/gu,
    '’',
    'an opening quotation mark in the place of an apostrophe',
  ],
  ['´', /´(?<=\p{L}´)(?=s(?!\p{L}))/gu, '’', 'an accent in the place of an apostrophe'],
  // What is left of a hyphen that only showed where the line ended.
  ['¬', /¬(?<=[a-z]¬)(?=[a-z])/g, '-', 'another sign in the place of a hyphen'],
  // A converter that does not know “fi” and “fl” as one sign puts a blank behind it; “80 fl” are femtolitres.
  // The company Sanofi writes its name in small letters.
  ['fi ', toLigature('(?<!\\bsano)fi'), '', 'a blank inside of a word'],
  ['fl ', toLigature('(?<!\\d )fl'), '', 'a blank inside of a word'],
  ['lg', /l(?<=[\s(/-]l)(?=g[AEGM]\d?(?![A-Za-z]))/g, 'I', 'the letter “l” in the place of “I”'],
  ['lL-', /l(?<=[\s(/-]l)(?=L-\d)/g, 'I', 'the letter “l” in the place of “I”'],
  [
    /[GAVL]l|(?:HIV|GLP|PD)-l/,
    /l(?<=\b(?:IgG|HbA|FEV|BRCA|HIV-|GLP-|PD-|PD-L)l)(?!c?[A-Zabd-z\d])/g,
    '1',
    'the letter “l” in the place of the figure “1”',
  ],
  [
    '/m',
    /[1I](?<=(?:g|s|IU)\/m.)(?![A-Za-z\d])/g,
    'l',
    'another sign in the place of the letter “l”',
  ],
  ['°/', /°\/[o0](?![a-z\d])/g, '%', 'three signs in the place of “%”'],
  // Alone, or behind capitals and figures; not the letter of a German name that is written in capitals.
  [
    'ß',
    /ß(?<=(?:(?<!\p{L})|(?<=[A-Z]{3}\d?|\b(?:A|ER|hCG))(?<!GRO|SPA|STRA|WEI))ß)(?!\p{L})/gu,
    'β',
    'the German letter “ß” in the place of the Greek “β”',
  ],
  // Inside of a word of small letters: addresses and codes have other signs.
  [
    '0',
    /0(?<=[\s("][A-Za-z]?[a-z]{1,20}0)(?=[a-z]{1,20}[\s.,;:)"])/g,
    'o',
    'the figure “0” in the place of a letter',
  ],
  // Behind a figure and before a unit: “1.O g”.
  [
    'O',
    /O(?<=[\s(]\d{1,4}[.,]?O)(?=\d{0,3} ?(?:%|k?g|mg|m?[lL]|micrograms?|units|IU)(?![A-Za-z]))/g,
    '0',
    'the letter “O” in the place of the figure “0”',
  ],
];

export function* findLookalikes(source: string): Iterable<Lookalike> {
  for (const [hint, pattern, sign, what] of HYPHENATED) {
    if (!hint.test(source)) continue;
    for (const { 0: words, index } of source.matchAll(pattern)) {
      const start = index + words.indexOf(sign);
      yield { start, written: sign, right: '-', what: `“${words}” has ${what}`, isMinor: true };
    }
  }
  if (PARTED_HINT.test(source)) yield* findPartedWords(source);
  for (const [hint, pattern, right, what] of SIGNS) {
    if (!(typeof hint === 'string' ? source.includes(hint) : hint.test(source))) continue;
    for (const { 0: written, index } of source.matchAll(pattern)) {
      const word = written.length > 1 ? written : wordAt(source, index);
      yield { start: index, written, right, what: `“${word}” has ${what}`, isMinor: false };
    }
  }
}

/** “chil- dren”, where “children” stands in the text, too: what is left of a word that a line parted. */
function* findPartedWords(source: string): Iterable<Lookalike> {
  for (const { 0: words, 1: first = '', 2: second = '', index } of source.matchAll(PARTED)) {
    if (!isWritten(source, index, first + second)) continue;
    const what = `“${words}” has the hyphen of the end of a line`;
    yield { start: index + first.length, written: '- ', right: '', what, isMinor: false };
  }
}

const LONGEST_HALF = 20;

function wordAt(source: string, at: number): string {
  const before = /[\p{L}\d.-]*$/u.exec(textBefore(source, at, LONGEST_HALF))?.[0] ?? '';
  const behind = /^[\p{L}\d-]*/u.exec(source.slice(at + 1, at + LONGEST_HALF))?.[0] ?? '';
  return `${before}${source.charAt(at)}${behind}`;
}

/** Words that have a hyphen, with something else in its place. */
export function toHyphenated(sign: string): RegExp {
  const words = `${NO_OPEN_COMPOUND}(?!(?:${SECONDS})${sign})[\\p{L}\\d]{2,24}${sign}(?:${SECONDS})|${PAIRS.replaceAll('–', sign)}`;
  return new RegExp(`(?<![\\p{L}\\d–-])(?:${words})(?![\\p{L}\\d–])`, 'gu');
}

/** The blank between these letters and the rest of their word. */
function toLigature(letters: string): RegExp {
  return new RegExp(
    ` (?<=(?<![\\p{L}\\d-])[a-z]{0,20}${letters} )(?=[a-z]{2,20}(?![\\p{L}\\d-]))`,
    'gu',
  );
}
