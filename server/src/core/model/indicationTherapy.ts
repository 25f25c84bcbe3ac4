/** Finds how a medicine is given: alone or with others, in which role and line of therapy. */
import { findWord, type IndicationWord, textAt, type WordRange, wordSet } from './indicationWords';

type Words = readonly IndicationWord[];

const BEFORE_WITH = wordSet(
  'combination combined together conjunction association concomitantly concurrently co-administered coadministered co-administration',
);
const BEFORE_TO = wordSet('addition added');
const PARTNER_ENDS = wordSet(
  '. ; : \n ( ) " is are was for in as who whose when to that which has have after at during followed on if until where indicated whom',
);
const LONGEST_PARTNERS = 30;
const ROLES = wordSet(
  'adjunct adjunctive adjuvant add-on alternative part replacement substitution supportive supplement aid maintenance conditioning consolidation induction first-line second-line treatment therapy prophylaxis',
);
const ROLE_ENDS = wordSet('. ; : , \n ) " in for when who if is are');
const LONGEST_ROLE = 12;
const THERAPIES = wordSet(
  'therapy therapies treatment treatments regimen regimens line lines chemotherapy',
);

/** `as monotherapy`, `alone or`; outside of the restrictions, which speak of other medicines. */
export function findMonotherapy(
  words: Words,
  starts: readonly number[],
  restrictions: readonly WordRange[],
): WordRange | undefined {
  const end = restrictions[0]?.[0] ?? words.length;
  for (const index of starts) {
    if (index >= end) return undefined;
    if (textAt(words, index) === 'monotherapy') {
      return [/^(?:as|in)$/.test(textAt(words, index - 1)) ? index - 1 : index, index];
    }
    if (/^(?:or|,|is|are)$/.test(textAt(words, index + 1))) return [index, index];
  }
  return undefined;
}

/** The partners of a combination, one by one. */
export function findPartners(words: Words, starts: readonly number[]): readonly WordRange[] {
  const partners: WordRange[] = [];
  let end = 0;
  for (const index of starts) {
    const leads = textAt(words, index) === 'with' ? BEFORE_WITH : BEFORE_TO;
    if (index >= end && leads.has(textAt(words, index - 1))) {
      end = addPartners(words, index + 1, partners);
    }
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
export function findRole(words: Words, starts: readonly number[]): WordRange | undefined {
  for (const index of starts) {
    if (textAt(words, index + 1) === 'monotherapy') continue;
    const limit = Math.min(words.length, index + LONGEST_ROLE);
    let end = index + 1;
    while (end < limit && !ROLE_ENDS.has(textAt(words, end))) end++;
    const role = findWord(words, ROLES, index + 1, Math.min(end, index + 5));
    if (role >= 0) return [index, end - 1];
  }
  return undefined;
}

/** `first-line`, `second line`, `at least two prior therapies`. */
export function findLine(words: Words, starts: readonly number[]): WordRange | undefined {
  for (const index of starts) {
    const line = readLine(words, index);
    if (line !== undefined) return line;
  }
  return undefined;
}

function readLine(words: Words, index: number): WordRange | undefined {
  const text = textAt(words, index);
  if (text.endsWith('line')) return [index, index];
  const behind = textAt(words, index + 1);
  if (text === 'prior' || text === 'previous') return readPriorTherapy(words, index);
  if (text === 'lines') return behind === 'of' ? readPriorTherapy(words, index) : undefined;
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
