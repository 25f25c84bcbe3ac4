/** Reads the date of the opinion as it is written, right or wrong. Whether the day exists is for others to say. */
import { MONTH_PATTERN, MONTHS, monthNumber } from '../text/months';
import { countSlips } from '../text/words';
import type { OpinionDate, Passage } from './opinion';

const MONTH = `(${MONTHS.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`;
const DAY = '(?:the )?(\\d{1,2})(?:st|nd|rd|th|\\.)?';
/** Years with a figure too many or too few are read as well: no other word can stand there. */
const YEAR = '(\\d{3,5})';
const FORMS: readonly { readonly pattern: RegExp; readonly order: 'dmy' | 'mdy' }[] = [
  {
    pattern: new RegExp(
      `^${DAY}(?: ?(?:-|\u2013|to|and) ?${DAY})? (?:of )?${MONTH},?(?: ?${YEAR})?$`,
      'i',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(`^${MONTH} ${DAY}(?: ?(?:-|\u2013) ?${DAY})?,?(?: ${YEAR})?$`, 'i'),
    order: 'mdy',
  },
];
/** A month with a slip in it. */
const MISSPELLED = /^(\d{1,2}) ([A-Za-z]{3,11}) (\d{4})$/;
const SHORT_MONTH = 6;
const NUMERIC = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const WELL_FORMED = new RegExp(`^[1-9]\\d?(?:[-\u2013][1-9]\\d?)? ${MONTH_PATTERN} \\d{4}$`);

/** The date that a passage holds, or `undefined` when it is none. Example: `28 January 2021`. */
export function parseOpinionDate(passage: Passage): OpinionDate | undefined {
  const numbers =
    readForms(passage.text) ?? readNumeric(passage.text) ?? readMisspelled(passage.text);
  if (numbers === undefined) return undefined;
  return {
    text: passage.text,
    span: passage.span,
    prose: passage.prose,
    day: numbers.day,
    month: numbers.month,
    year: numbers.year,
    lastDay: numbers.lastDay,
    isRange: numbers.lastDay !== undefined,
    isWellFormed: WELL_FORMED.test(passage.text),
  };
}

type DateNumbers = Pick<OpinionDate, 'day' | 'month' | 'year'> & {
  readonly lastDay?: number | undefined;
};

function readForms(text: string): DateNumbers | undefined {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [, first, second, third, year] = match;
    const [day, lastDay, month] = order === 'dmy' ? [first, second, third] : [second, third, first];
    return {
      day: Number(day),
      month: monthNumber(month ?? ''),
      year: year === undefined ? undefined : Number(year),
      lastDay: lastDay === undefined ? undefined : Number(lastDay),
    };
  }
  return undefined;
}

/** `28/01/2021` is read day first unless only the other order makes a date. */
function readNumeric(text: string): DateNumbers | undefined {
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [first, second, year] = numeric.slice(1).map(Number);
    if (first === undefined || second === undefined || year === undefined) return undefined;
    const isMonthFirst = second > 12 && first <= 12;
    return isMonthFirst ? { day: second, month: first, year } : { day: first, month: second, year };
  }
  const iso = ISO.exec(text);
  if (iso === null) return undefined;
  return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
}

/** `31 Febuary 2021`. */
function readMisspelled(text: string): DateNumbers | undefined {
  const match = MISSPELLED.exec(text);
  if (match === null) return undefined;
  const [, day, word = '', year] = match;
  const month = findMisspelledMonth(word);
  if (month === undefined) return undefined;
  return { day: Number(day), month: monthNumber(month), year: Number(year) };
}

/** The only month that begins alike and is a slip or two away: `January` for `Janury`. */
export function findMisspelledMonth(word: string): string | undefined {
  const written = word.toLowerCase();
  const [month, another] = MONTHS.filter((name) => {
    const right = name.toLowerCase();
    const limit = right.length < SHORT_MONTH ? 1 : 2;
    return right.charAt(0) === written.charAt(0) && countSlips(written, right, limit) <= limit;
  });
  return another === undefined ? month : undefined;
}
