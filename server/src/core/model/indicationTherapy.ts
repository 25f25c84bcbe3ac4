/** Finds how a medicine is given: alone or with others, in which role and line of therapy, under which restrictions. */
import { findWord, type IndicationWord, textAt, type WordRange, wordSet } from './indicationWords';

type Words = readonly IndicationWord[];

const BEFORE_WITH = wordSet(
  'combination combined together conjunction association concomitantly concurrently co-administered coadministered co-administration',
);
const PARTNER_ENDS = wordSet(
  '. ; : \n ( ) " is are was for in as who whose when to that which has have after at during followed on if until where indicated whom',
);
const LONGEST_PARTNERS = 30;
const ROLES = wordSet(
  'adjunct adjunctive adjuvant add-on alternative part replacement substitution supportive supplement aid maintenance conditioning consolidation induction first-line second-line treatment therapy prophylaxis',
);
const ROLE_ENDS = wordSet('. ; : , \n ) " in for when who if is are');
const LONGEST_ROLE = 12;
const LINE_WORDS = wordSet('first second third fourth frontline prior previous lines');
const THERAPIES = wordSet(
  'therapy therapies treatment treatments regimen regimens line lines chemotherapy',
);
const RESTRICTION_STARTS = wordSet('who whose whom when where despite after following unless');
const RESTRICTION_ENDS = wordSet('. ; : \n');

/** `as monotherapy`, `alone or`; outside of the restrictions, which speak of other medicines. */
export function findMonotherapy(
  words: Words,
  restrictions: readonly WordRange[],
): WordRange | undefined {
  const end = restrictions[0]?.[0] ?? words.length;
  for (let index = 0; index < end; index++) {
    const text = textAt(words, index);
    if (text === 'alone' && /^(?:or|,|is|are)$/.test(textAt(words, index + 1)))
      return [index, index];
    if (text !== 'monotherapy') continue;
    return [/^(?:as|in)$/.test(textAt(words, index - 1)) ? index - 1 : index, index];
  }
  return undefined;
}

/** The partners of a combination, one by one. */
export function findPartners(words: Words): readonly WordRange[] {
  const partners: WordRange[] = [];
  for (let index = 1; index < words.length; index++) {
    const text = textAt(words, index);
    const before = textAt(words, index - 1);
    const isLead =
      (text === 'with' && BEFORE_WITH.has(before)) ||
      (text === 'to' && (before === 'addition' || before === 'added'));
    if (!isLead) continue;
    index = addPartners(words, index + 1, partners);
  }
  return partners;
}

/** Adds the partners of a list such as `a, b and c`; returns the index of what ends it. */
function addPartners(words: Words, start: number, partners: WordRange[]): number {
  const limit = Math.min(words.length, start + LONGEST_PARTNERS);
  let first = start;
  let at = start;
  const close = (): void => {
    while (/^(?:an?|the|either)$/.test(textAt(words, first)) && first < at) first++;
    if (at > first) partners.push([first, at - 1]);
    first = at + 1;
  };
  for (; at < limit && !PARTNER_ENDS.has(textAt(words, at)); at++) {
    const isSuspended = textAt(words, at - 1) === '-';
    if (/^(?:,|and|or|plus)$/.test(textAt(words, at)) && !isSuspended) close();
    if (textAt(words, at) === ',' && PARTNER_ENDS.has(textAt(words, at + 1))) break;
  }
  close();
  return at;
}

/** `as an adjunct to diet and exercise`. */
export function findRole(words: Words): WordRange | undefined {
  for (let index = 0; index < words.length; index++) {
    if (textAt(words, index) !== 'as' || textAt(words, index + 1) === 'monotherapy') continue;
    const limit = Math.min(words.length, index + LONGEST_ROLE);
    let end = index + 1;
    while (end < limit && !ROLE_ENDS.has(textAt(words, end))) end++;
    const role = findWord(words, ROLES, index + 1, Math.min(end, index + 5));
    if (role >= 0) return [index, end - 1];
  }
  return undefined;
}

/** `first-line`, `second line`, `at least two prior therapies`. */
export function findLine(words: Words): WordRange | undefined {
  for (let index = 0; index < words.length; index++) {
    const text = textAt(words, index);
    if (text.endsWith('-line')) return [index, index];
    if (!LINE_WORDS.has(text)) continue;
    const line = readLine(words, index);
    if (line !== undefined) return line;
  }
  return undefined;
}

function readLine(words: Words, index: number): WordRange | undefined {
  const text = textAt(words, index);
  const behind = textAt(words, index + 1);
  if (text === 'prior' || text === 'previous') return readPriorTherapy(words, index);
  if (text === 'lines') return behind === 'of' ? readPriorTherapy(words, index) : undefined;
  if (text === 'frontline') return [index, index];
  return behind === 'line' ? [index, index + 1] : undefined;
}

function readPriorTherapy(words: Words, index: number): WordRange | undefined {
  const therapy = findWord(words, THERAPIES, index + 1, index + 5);
  if (therapy < 0) return undefined;
  let first = index;
  while (/^(?:at|least|one|two|three|four|or|more|\d|lines?)$/.test(textAt(words, first - 1)))
    first--;
  return [first, therapy];
}

/** Clauses that narrow the population: `who have …`, `whose …`, `after …`. */
export function findRestrictions(words: Words): readonly WordRange[] {
  const restrictions: WordRange[] = [];
  let first = -1;
  for (let index = 0; index < words.length; index++) {
    const isStart = startsRestriction(words, index);
    if (first >= 0 && (endsRestriction(words, index) || (isStart && isJoined(words, index)))) {
      restrictions.push([first, trimEnd(words, first, index - 1)]);
      first = -1;
    }
    if (first < 0 && isStart) first = isLed(words, index) ? index - 1 : index;
  }
  if (first >= 0) restrictions.push([first, trimEnd(words, first, words.length - 1)]);
  return restrictions;
}

/** Not `the following`. */
function startsRestriction(words: Words, index: number): boolean {
  return RESTRICTION_STARTS.has(textAt(words, index)) && textAt(words, index - 1) !== 'the';
}

function endsRestriction(words: Words, index: number): boolean {
  const text = textAt(words, index);
  return RESTRICTION_ENDS.has(text) || (text === '(' && textAt(words, index + 1) === 'see');
}

function isJoined(words: Words, index: number): boolean {
  return /^(?:,|and|or)$/.test(textAt(words, index - 1));
}

/** `for whom`, `in whom`. */
function isLed(words: Words, index: number): boolean {
  return textAt(words, index) === 'whom' && /^(?:for|in)$/.test(textAt(words, index - 1));
}

function trimEnd(words: Words, first: number, from: number): number {
  let last = from;
  while (last > first && /^(?:,|and|or|for|in|")$/.test(textAt(words, last))) last--;
  return last;
}

/** `see sections 4.4 and 5.1`. */
export function findReferences(words: Words): readonly WordRange[] {
  const references: WordRange[] = [];
  for (let index = 0; index < words.length; index++) {
    if (textAt(words, index) !== 'see' && textAt(words, index) !== 'refer') continue;
    if (findWord(words, SECTIONS, index + 1, index + 4) < 0) continue;
    let last = index;
    while (last + 1 < words.length && !/^[().;:\n]$/.test(textAt(words, last + 1))) last++;
    references.push([index, last]);
    index = last;
  }
  return references;
}
const SECTIONS = wordSet('section sections');
