/** Finds the ages that an indication gives. Example: `aged 2 to 17 years`. Durations are no ages. */
import type { AgeLimit, AgeUnit } from './indicationTerms';
import { type IndicationWord, textAt, type WordRange, wordSet } from './indicationWords';

/** An age as places in the list of words. */
export interface AgeReading {
  readonly first: number;
  /** Index of its last word. */
  readonly last: number;
  readonly from: AgeLimit | undefined;
  readonly to: AgeLimit | undefined;
  /** First and last index of the words that leave the lowest age open. */
  readonly open: WordRange | undefined;
  /** The unit, when it is cut short. */
  readonly shortUnit: WordRange | undefined;
}

type Words = readonly IndicationWord[];

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const LONGEST_NUMBER_WORD = 'twelve'.length;
const UNITS: ReadonlyMap<string, AgeUnit> = new Map(
  (['days', 'weeks', 'months', 'years'] as const).flatMap((unit): [string, AgeUnit][] => [
    [unit, unit],
    [unit.slice(0, -1), unit],
  ]),
);
const SHORT_UNITS: ReadonlyMap<string, AgeUnit> = new Map([
  ['yrs', 'years'],
  ['yr', 'years'],
  ['mths', 'months'],
  ['mos', 'months'],
  ['wks', 'weeks'],
]);
const RANGE = /^(\d{1,3})-(\d{1,3})$/;
const DIGITS = /^\d{1,3}(?:\.\d{1,2})?$/;

/** What may stand between the population and the number. */
const INTRODUCTIONS = wordSet(
  'aged age ages from of at least ≥ > < ≤ = over above under below older younger more less greater than the between up to until starting birth through including',
);
const LONGEST_INTRODUCTION = 7;
const OPEN = wordSet('> over above older more greater');
const BELOW = wordSet('< ≤ under below younger less up until');
const OLDER = wordSet('older over above up upwards onwards onward more');
const YOUNGER = wordSet('younger below under less');
const JOINING = wordSet('to - – — until through and up');
const BEFORE_SECOND = wordSet('less than < ≤ below under and including up to under');
const AGED = wordSet('aged age ages older younger birth');
/** Behind a number with a unit they tell the time since or until an event: `adults at least 1 week after surgery`. */
const EVENT = wordSet(
  'after before prior following post since apart later earlier ago postoperatively',
);
/** Words behind which a number with a unit is an age. */
const PEOPLE = wordSet(
  'adults adult adolescents adolescent children infants neonates newborns patients people persons individuals subjects women men girls boys females males population toddlers',
);

export function findAges(words: Words): readonly AgeReading[] {
  const ages: AgeReading[] = [];
  for (let index = 0; index < words.length; index++) {
    const age = readAge(words, index);
    if (age === undefined) continue;
    ages.push(age);
    index = age.last;
  }
  return ages;
}

interface Measure {
  readonly low: AgeLimit;
  readonly high: AgeLimit | undefined;
  readonly shortUnit: WordRange | undefined;
  /** Index behind its last word. */
  readonly end: number;
}

function readAge(words: Words, index: number): AgeReading | undefined {
  const text = textAt(words, index);
  const isFigure = text.charCodeAt(0) <= 57;
  if (!isFigure && (text.length > LONGEST_NUMBER_WORD || !NUMBER_WORDS.has(text))) return undefined;
  const measure = readMeasure(words, index);
  if (measure === undefined) return undefined;
  const first = findIntroduction(words, index);
  const tail = readTail(words, measure.end);
  const signs = words.slice(first, index).map(({ text }) => text);
  const isAge =
    tail.isAge ||
    signs.some((sign) => AGED.has(sign)) ||
    (!isBeforeEvent(words, tail.end) &&
      PEOPLE.has(textAt(words, first - (/^[(,]$/.test(textAt(words, first - 1)) ? 2 : 1))));
  if (!isAge) return undefined;
  const { low, high, shortUnit } = measure;
  const span = { first, last: tail.end - 1, shortUnit };
  if (high !== undefined) return { ...span, from: low, to: high, open: undefined };
  if (tail.bound === 'lowest') return { ...span, from: low, to: undefined, open: undefined };
  const isFromBirth = signs.includes('birth');
  if (tail.bound === 'highest' || isFromBirth || signs.some((sign) => BELOW.has(sign))) {
    return { ...span, from: undefined, to: low, open: undefined };
  }
  const open = findOpenWords(words, first, index);
  const isExact = signs.every((sign) => sign === 'aged' || sign === 'of');
  return { ...span, from: low, to: isExact && !tail.isClosed ? low : undefined, open };
}

function isBeforeEvent(words: Words, index: number): boolean {
  const text = textAt(words, index);
  return EVENT.has(text) || text.startsWith('post-');
}

/** `12 years`, `2 to 17 years`, `6 months to less than 2 years`, `12-17 years`. */
function readMeasure(words: Words, index: number): Measure | undefined {
  const range = RANGE.exec(textAt(words, index));
  const value = range === null ? parseNumber(textAt(words, index)) : Number(range[1]);
  if (value === undefined) return undefined;
  let at = index + 1;
  const unit = unitAt(words, at);
  if (unit !== undefined) at++;
  let secondValue = range === null ? undefined : Number(range[2]);
  let secondUnit = unit;
  if (range === null && JOINING.has(textAt(words, at))) {
    let next = at + 1;
    while (next < at + 6 && BEFORE_SECOND.has(textAt(words, next))) next++;
    const second = parseNumber(textAt(words, next));
    const unitBehind = unitAt(words, next + 1);
    if (second !== undefined && unitBehind !== undefined) {
      secondValue = second;
      secondUnit = unitBehind;
      at = next + 2;
    }
  }
  const lowUnit = unit ?? secondUnit;
  if (lowUnit === undefined || secondUnit === undefined) return undefined;
  return {
    low: { value, unit: lowUnit },
    high: secondValue === undefined ? undefined : { value: secondValue, unit: secondUnit },
    shortUnit: SHORT_UNITS.has(textAt(words, at - 1)) ? [at - 1, at - 1] : undefined,
    end: at,
  };
}

function parseNumber(text: string): number | undefined {
  return DIGITS.test(text) ? Number(text) : NUMBER_WORDS.get(text);
}

function unitAt(words: Words, index: number): AgeUnit | undefined {
  const text = textAt(words, index);
  return UNITS.get(text) ?? SHORT_UNITS.get(text);
}

/** The first index of the words that lead to the number at `index`: `up to and including`. */
function findIntroduction(words: Words, index: number): number {
  let first = index;
  while (index - first < LONGEST_INTRODUCTION) {
    const before = textAt(words, first - 1);
    const isJoined = before === 'and' && textAt(words, first) === 'including';
    if (!isJoined && !INTRODUCTIONS.has(before)) break;
    first--;
  }
  return first;
}

interface Tail {
  readonly end: number;
  readonly isAge: boolean;
  readonly isClosed: boolean;
  readonly bound: 'lowest' | 'highest' | undefined;
}

/** `of age`, `old`, `and older`, `or below`, `onwards`. */
function readTail(words: Words, start: number): Tail {
  let at = start;
  let isAge = false;
  if (textAt(words, at) === 'of' && textAt(words, at + 1) === 'age') {
    at += 2;
    isAge = true;
  } else if (textAt(words, at) === 'old') {
    at += 1;
    isAge = true;
  }
  const isJoined = /^(?:and|or)$/.test(textAt(words, at));
  const bound = textAt(words, isJoined ? at + 1 : at);
  const isOlder = OLDER.has(bound) && (isJoined || bound.startsWith('onward'));
  const isYounger = YOUNGER.has(bound) && isJoined;
  if (isOlder || isYounger) at += isJoined ? 2 : 1;
  if (isOlder && textAt(words, at) === 'of' && textAt(words, at + 1) === 'age') at += 2;
  return {
    end: at,
    isAge: isAge || ((isOlder || isYounger) && bound !== 'more' && bound !== 'less'),
    isClosed: isOlder || isYounger,
    bound: isOlder ? 'lowest' : isYounger ? 'highest' : undefined,
  };
}

/** `over`, `older than`, `>` before the number; not `> =`. */
function findOpenWords(words: Words, first: number, index: number): WordRange | undefined {
  for (let at = first; at < index; at++) {
    if (!OPEN.has(textAt(words, at)) || textAt(words, at + 1) === '=') continue;
    return [at, textAt(words, at + 1) === 'than' ? at + 1 : at];
  }
  return undefined;
}
