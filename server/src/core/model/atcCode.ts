/** The shape of an ATC or ATCvet code and the one way to mend a slip of the pen. Knows no list of codes. */

import { toNumberWord } from '../text/numberWords';

/** 1 is the main group `L`, 4 the group `L01XX`, 5 a substance `L01XX66`. */
type AtcLevel = 1 | 2 | 3 | 4 | 5;

export interface AtcCode {
  /** In capitals, without blanks: `L01XX66`, `QN03AX16`. */
  readonly text: string;
  readonly level: AtcLevel;
  /** True for ATCvet codes, which begin with Q. */
  readonly isVeterinary: boolean;
  /** The code down to level 4: `L01XX` for `L01XX66`; the code itself at levels 1 to 4. */
  readonly group: string;
}

/** What stands at each place of a code, without the Q of ATCvet. */
const LAYOUT = 'letter digit digit letter letter digit digit'.split(' ');
/** Characters of a code by level, without the Q of ATCvet. */
const LENGTHS: readonly number[] = [1, 3, 4, 5, 7];
const LEVELS: readonly AtcLevel[] = [1, 2, 3, 4, 5];
const MAIN_GROUPS = 'ABCDGHJLMNPRSV';
const VETERINARY_MAIN_GROUPS = `${MAIN_GROUPS}I`;
/** The letters `A` to `Z` but `Q`, which opens an ATCvet code. */
const CODE = /^Q?[A-PR-Z](?:\d\d(?:[A-Z](?:[A-Z](?:\d\d)?)?)?)?$/;

/** What may part a code by mistake. */
const SIGNS = /[ .-]/g;
const SIGN_NAMES: Readonly<Record<string, string>> = {
  ' ': 'blank',
  '.': 'full stop',
  '-': 'hyphen',
};

/** The code, when the text is one as it should be written; undefined otherwise. */
export function parseAtcCode(text: string): AtcCode | undefined {
  if (!CODE.test(text)) return undefined;
  const isVeterinary = text.startsWith('Q');
  const start = isVeterinary ? 1 : 0;
  const level = levelOfLength(text.length - start);
  if (level === undefined) return undefined;
  return { text, level, isVeterinary, group: text.slice(0, start + 5) };
}

/**
 * The code that a wrongly written one must be: blanks, hyphens and stops removed, small letters raised, the letter O read as the
 * digit 0 and I or l as 1 where only a digit can stand, and the reverse. Undefined when it has no such reading, or several.
 */
export function mendAtcCode(written: string): AtcCode | undefined {
  const characters = written.replace(SIGNS, '');
  const isVeterinary = /^q/i.test(characters);
  const start = isVeterinary ? 1 : 0;
  if (levelOfLength(characters.length - start) === undefined) return undefined;
  const hasOtherSmallLetters = /[a-km-z]/.test(characters);
  let mended = isVeterinary ? 'Q' : '';
  for (let at = start; at < characters.length; at++) {
    const mainGroups = isVeterinary ? VETERINARY_MAIN_GROUPS : MAIN_GROUPS;
    const readings = findReadings(characters.charAt(at), at - start, hasOtherSmallLetters).filter(
      (reading) => at > start || mainGroups.includes(reading),
    );
    const [reading] = readings;
    if (reading === undefined || readings.length > 1) return undefined;
    mended += reading;
  }
  return parseAtcCode(mended);
}

/** What keeps the text from being a code, as the end of a sentence: `has six characters; it needs seven`. */
export function describeAtcFault(written: string): string {
  const characters = written.replace(SIGNS, '');
  const start = /^q/i.test(characters) ? 1 : 0;
  const length = characters.length - start;
  if (levelOfLength(length) === undefined) {
    const needed = LENGTHS.find((possible) => possible > length) ?? 7;
    return `has ${toNumberWord(length + start)} ${length + start === 1 ? 'character' : 'characters'}; it needs ${toNumberWord(needed + start)}`;
  }
  const sign = /[ .-]/.exec(written)?.[0];
  if (sign !== undefined) return `contains a ${SIGN_NAMES[sign] ?? 'sign'}`;
  for (let at = start; at < written.length; at++) {
    const character = written.charAt(at);
    const expected = LAYOUT[at - start];
    const isRight = expected === 'digit' ? /\d/.test(character) : /[A-Z]/.test(character);
    if (isRight) continue;
    if (expected === 'letter' && /[a-z]/.test(character)) return 'is not written in capitals';
    return `has the ${toCharacterName(character)} where a ${expected} belongs`;
  }
  return /[a-z]/.test(written) ? 'is not written in capitals' : 'does not have the shape of one';
}

/** The characters that the one at `place` of a code may stand for. */
function findReadings(
  character: string,
  place: number,
  hasOtherSmallLetters: boolean,
): readonly string[] {
  if (LAYOUT[place] === 'digit') {
    if (/\d/.test(character)) return [character];
    if (/[Oo]/.test(character)) return ['0'];
    return /[Iil]/.test(character) ? ['1'] : [];
  }
  if (character === '0') return ['O'];
  if (character === '1') return ['I', 'L'];
  if (character === 'l' && !hasOtherSmallLetters) return ['L', 'I'];
  return /[A-Za-z]/.test(character) ? [character.toUpperCase()] : [];
}

function levelOfLength(length: number): AtcLevel | undefined {
  return LEVELS[LENGTHS.indexOf(length)];
}

function toCharacterName(character: string): string {
  if (/[A-Za-z]/.test(character)) return `letter ${character}`;
  return /\d/.test(character) ? `digit ${character}` : `character “${character}”`;
}
