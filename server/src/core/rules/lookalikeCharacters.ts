/** Finds characters that stand in the place of others which look like them: “progression–free”, “Agency‘s”, “TNFß”. Reports nothing. */

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
const DASHED = new RegExp(
  `(?<![\\p{L}\\d–-])(?:(?!(?:${SECONDS})–)[\\p{L}\\d]{2,24}–(?:${SECONDS})|${PAIRS})(?![\\p{L}\\d–])`,
  'gu',
);
const OPENING_QUOTE = /(?<=\p{L})‘(?=s(?!\p{L}))/gu;
/** Alone, or behind capitals and figures; not the letter of a German name that is written in capitals. */
const SHARP_S = /(?:(?<!\p{L})|(?<=[A-Z]{3}\d?|\b(?:A|ER|hCG))(?<!GRO|SPA|STRA|WEI))ß(?!\p{L})/gu;

/** One of them stands in every text that has a lookalike. */
export const LOOKALIKE = /[–‘ß]/;

export function* findLookalikes(source: string): Iterable<Lookalike> {
  if (source.includes('–')) {
    for (const { 0: words, index } of source.matchAll(DASHED)) {
      const start = index + words.indexOf('–');
      const what = `“${words}” has a dash in the place of a hyphen`;
      yield { start, written: '–', right: '-', what, isMinor: true };
    }
  }
  if (source.includes('‘')) {
    for (const { index } of source.matchAll(OPENING_QUOTE)) {
      const what = `“${wordAt(source, index)}” has an opening quotation mark in the place of an apostrophe`;
      yield { start: index, written: '‘', right: '’', what, isMinor: false };
    }
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
