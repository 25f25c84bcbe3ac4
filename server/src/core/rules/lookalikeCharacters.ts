/** Finds characters that stand in the place of others which look like them: “progression–free”, “Agency‘s”, “TNFß”, “40 °/o”. Reports nothing. */

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
  '[Ff]ollow–up|(?:[Hh]igh|[Ll]ow|[Ff]ixed|[Ss]ingle)–dose|[Ww]ild–type|[Nn]on–[a-z]{3,}|[Aa]nti–[A-Za-z]{2,}';
const DASHED = toHyphenated('–');
const APOSTROPHE = /(?<=\p{L})[‘´](?=s(?!\p{L}))/gu;
/** What is left of a hyphen that only showed where the line ended. */
const NOT_SIGN = /(?<=[a-z])¬(?=[a-z])/g;
const PERCENT = /(?<=\d ?)°\/[o0](?![a-z\d])/g;
/** Alone, or behind capitals and figures; not the letter of a German name that is written in capitals. */
const SHARP_S = /(?:(?<!\p{L})|(?<=[A-Z]{3}\d?|\b(?:A|ER|hCG))(?<!GRO|SPA|STRA|WEI))ß(?!\p{L})/gu;

/** One of them stands in every text that has a lookalike. */
export const LOOKALIKE = /[–‘ß´¬°]/;

export function* findLookalikes(source: string): Iterable<Lookalike> {
  if (source.includes('–')) {
    for (const { 0: words, index } of source.matchAll(DASHED)) {
      const start = index + words.indexOf('–');
      const what = `“${words}” has a dash in the place of a hyphen`;
      yield { start, written: '–', right: '-', what, isMinor: true };
    }
  }
  if (/[‘´]/.test(source)) {
    for (const { 0: written, index } of source.matchAll(APOSTROPHE)) {
      const sign = written === '‘' ? 'an opening quotation mark' : 'an accent';
      const what = `“${wordAt(source, index)}” has ${sign} in the place of an apostrophe`;
      yield { start: index, written, right: '’', what, isMinor: false };
    }
  }
  for (const { index } of source.matchAll(NOT_SIGN)) {
    const what = `“${wordAt(source, index)}” has another sign in the place of a hyphen`;
    yield { start: index, written: '¬', right: '-', what, isMinor: false };
  }
  for (const { 0: written, index } of source.matchAll(PERCENT)) {
    const what = `“${written}” stands in the place of “%”`;
    yield { start: index, written, right: '%', what, isMinor: false };
  }
  if (source.includes('ß')) {
    for (const { index } of source.matchAll(SHARP_S)) {
      const what = `“${wordAt(source, index)}” has the German letter “ß” in the place of the Greek “β”`;
      yield { start: index, written: 'ß', right: 'β', what, isMinor: false };
    }
  }
}

const LONGEST_HALF = 20;

function wordAt(source: string, at: number): string {
  const before = /[\p{L}\d-]*$/u.exec(source.slice(Math.max(0, at - LONGEST_HALF), at))?.[0] ?? '';
  const behind = /^[\p{L}\d-]*/u.exec(source.slice(at + 1, at + LONGEST_HALF))?.[0] ?? '';
  return `${before}${source.charAt(at)}${behind}`;
}

/** Words that have a hyphen, with something else in its place. */
export function toHyphenated(sign: string): RegExp {
  const words = `(?!(?:${SECONDS})${sign})[\\p{L}\\d]{2,24}${sign}(?:${SECONDS})|${PAIRS.replaceAll('–', sign)}`;
  return new RegExp(`(?<![\\p{L}\\d–-])(?:${words})(?![\\p{L}\\d–])`, 'gu');
}
