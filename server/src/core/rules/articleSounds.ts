/** Which article goes with the word behind it, where its letters tell the sound. */

/** A common word: no name, no abbreviation, and long enough to be read as a word; or a Greek letter by its name. */
const COMMON_WORD =
  /^(?:(?:cat|day|dog|dry|egg|eye|gel|kit|low|new|oil|old|pen|pig)(?![\w-])|[a-z]{4,}(?![\w-]*[A-Z\d])|alpha(?![a-z]))/;
/**
 * “An hour” and “a heparin”, “a unit” and “an unmet”, “an x-ray”, “an mmol”: here the letters do not tell. An “m” or
 * “n” before a vowel is no abbreviation; behind “h” only words that are surely aspirated count.
 */
const CONSONANT =
  /^(?:use(?![a-z])|use(?:d|ful|r)|uni(?:que|t(?![aeiy])|on|form|vers)|[bcdfgjklpqrstvwyz][a-z]*[aeiouy]|[mn][aeiou]|h(?:aem|alf|ealth|eart|elp|epar|epat|igh|ormon|osts?$|uman|undred))/;
const VOWEL = /^(?!one|once|ewe|eu|ouija)[aeio]/;

/** Capitals and figures: `PARP`, `FGFR2`, `IgG1`. */
const ABBREVIATION = /^(?:[A-Z]{3,}\d*|(?:[A-Z]{2}|Ig[A-Z])\d+|Ig[A-Z])(?![a-z\d])/;
/** Spelled out or read as a word, these begin with a consonant: “bee”, “PARP”. */
const CONSONANT_LETTER = /^[BCDGJKPQTVWZ]/;
/** The same for a vowel; “an AAA” may be read “a triple A”. */
const VOWEL_LETTER = /^(?!AA|EU|ONE)[AEIO]/;
/**
 * Letters whose names begin with a vowel, in an abbreviation that nobody can read as a word: “an NTRK”. Some read `FLT3`
 * as a word, and `FVIII` as “factor VIII”, `LMWH`, `MAH` and the like as the words that they stand for.
 */
const SPELLED_LETTER = /^[FHLMNRSX](?![IVX]+(?![A-Z]))(?!LT|MW)[BCDFGHJKLMNPQRSTVWXZ]+(?![A-Z])/;

/**
 * A figure: `8-week`, `11`, `5-HT3`; one that is read by its thousands, or by its
 * hundreds, or that belongs to an isotope (`123I`, read “iodine”), proves nothing.
 */
const FIGURE = /^(?:\d{1,3})(?![\d,A-Z]|\.\d)(?:-[a-z]+)?/;
/** Eight, eighty, eight hundred; eleven, eighteen. */
const VOWEL_FIGURE = /^(?:8|1[18](?!\d))/;

/** How a wrong article is known: by a word as it is written, or by letters that are read out one by one. */
export interface RightArticle {
  readonly word: string;
  readonly article: string;
  readonly isSpelled: boolean;
}

/** The article in the place of `written`, where that is surely wrong before the text `behind`, which begins with a word. */
export function findRightArticle(written: string, behind: string): RightArticle | undefined {
  const word = (COMMON_WORD.exec(behind) ?? ABBREVIATION.exec(behind) ?? FIGURE.exec(behind))?.[0];
  if (word === undefined) return undefined;
  const isSpelled = SPELLED_LETTER.test(word);
  const small = written.toLowerCase();
  if (small === 'an' && beginsWithConsonant(word)) {
    return { word, article: written.slice(0, 1), isSpelled: false };
  }
  if (small === 'a' && (isSpelled || beginsWithVowel(word))) {
    return { word, article: `${written}n`, isSpelled };
  }
  return undefined;
}

function beginsWithConsonant(word: string): boolean {
  return (
    CONSONANT.test(word) ||
    CONSONANT_LETTER.test(word) ||
    (FIGURE.test(word) && !VOWEL_FIGURE.test(word))
  );
}

function beginsWithVowel(word: string): boolean {
  return (
    VOWEL.test(word) || VOWEL_LETTER.test(word) || VOWEL_FIGURE.test(word) || word.startsWith('Ig')
  );
}
