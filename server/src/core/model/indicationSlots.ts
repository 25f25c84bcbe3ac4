/** Fills the slots of one indication from its words. Where they are not understood, a slot stays empty. */
import type { Prose } from '../text/prose';
import { type AgeReading, findAges } from './indicationAges';
import { findCondition, findUses, type UseReading } from './indicationCondition';
import { findPopulations, type PopulationReading } from './indicationPopulation';
import { findReferences, findRestrictions } from './indicationRestrictions';
import { findSlotStarts } from './indicationStarts';
import type { AgeExpression, IndicationSentence, Population, StatedUse } from './indicationTerms';
import { findLine, findMonotherapy, findPartners, findRole } from './indicationTherapy';
import { findWord, type IndicationWord, textAt, type WordRange, wordSet } from './indicationWords';
import type { Passage } from './opinion';
import { buildPassage } from './passage';

type Words = readonly IndicationWord[];

export const INDICATION_VERBS = wordSet('indicated intended');
const AUXILIARIES = wordSet('is are was were be been being');
const BETWEEN_VERB = wordSet('also only not therefore currently primarily both');
const SUBJECT_ENDS = wordSet(
  'as in , ( alone plus given used co-administered coadministered when for with . ; monotherapy administered',
);
const NO_SUBJECT = wordSet('in for to as when if after where');
const LINE_STARTS = wordSet(': \n');
const LIST_SIGNS = wordSet('" \' • - –');

/** One indication of its words, those of its list included. */
export function readSlots(
  prose: Prose,
  words: Words,
  heading: Passage | undefined,
  items: readonly Passage[],
  isVeterinary: boolean,
): IndicationSentence {
  const verb = findVerb(words);
  const starts = findSlotStarts(words);
  const restrictions = findRestrictions(words, starts.restriction);
  const ages = findAges(words);
  const populations = findPopulations(words, ages, isVeterinary);
  const behindVerb = verb === undefined ? 0 : verb[1] + 1;
  const uses = findUses(words, behindVerb, restrictions);
  const condition = findCondition(words, behindVerb, uses, populations, restrictions);
  const whole = toPassage(prose, words, 0, words.length - 1);
  // Every member is named: objects that are spread are several times slower to make.
  return {
    text: whole.text,
    span: whole.span,
    prose: whole.prose,
    heading,
    items,
    subject: toOptional(prose, words, findSubject(words, verb)),
    verb: toOptional(prose, words, verb),
    uses: uses.map((use) => toStatedUse(prose, words, use)),
    condition: toOptional(prose, words, condition),
    populations: populations.map((population) => toPopulation(prose, words, population)),
    ages: ages.map((age) => toAge(prose, words, age)),
    monotherapy: toOptional(prose, words, findMonotherapy(words, starts.monotherapy, restrictions)),
    partners: toPassages(prose, words, findPartners(words, starts.partner)),
    role: toOptional(prose, words, findRole(words, starts.role)),
    line: toOptional(prose, words, findLine(words, starts.line)),
    restrictions: toPassages(prose, words, restrictions),
    references: toPassages(prose, words, findReferences(words, starts.reference)),
  };
}

function findVerb(words: Words): WordRange | undefined {
  const index = findWord(words, INDICATION_VERBS, 0, words.length);
  if (index < 0) return undefined;
  let first = index - 1;
  while (BETWEEN_VERB.has(textAt(words, first))) first--;
  return AUXILIARIES.has(textAt(words, first)) ? [first, index] : [index, index];
}

/** The words before the verb, up to what is said of them: `Lumivexa` in `Lumivexa as monotherapy is indicated`. */
function findSubject(words: Words, verb: WordRange | undefined): WordRange | undefined {
  if (verb === undefined) return undefined;
  const [verbStart] = verb;
  let first = verbStart;
  while (first > 0 && !LINE_STARTS.has(textAt(words, first - 1))) first--;
  while (LIST_SIGNS.has(textAt(words, first))) first++;
  if (NO_SUBJECT.has(textAt(words, first))) return undefined;
  // `Lumivexa is a radiopharmaceutical indicated for …`: another verb comes first.
  if (findWord(words, AUXILIARIES, first, verbStart) >= 0) return undefined;
  const end = findWord(words, SUBJECT_ENDS, first, verbStart);
  const last = (end < 0 ? verbStart : end) - 1;
  return last >= first ? [first, last] : undefined;
}

function toPassage(prose: Prose, words: Words, first: number, last: number): Passage {
  return buildPassage(prose, { from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 });
}

function toOptional(prose: Prose, words: Words, range: WordRange | undefined): Passage | undefined {
  return range === undefined ? undefined : toPassage(prose, words, range[0], range[1]);
}

function toPassages(prose: Prose, words: Words, ranges: readonly WordRange[]): readonly Passage[] {
  return ranges.map(([first, last]) => toPassage(prose, words, first, last));
}

function toStatedUse(prose: Prose, words: Words, { first, last, use }: UseReading): StatedUse {
  const { text, span, prose: place } = toPassage(prose, words, first, last);
  return { text, span, prose: place, use };
}

function toPopulation(
  prose: Prose,
  words: Words,
  { first, last, group, age }: PopulationReading,
): Population {
  const { text, span, prose: place } = toPassage(prose, words, first, last);
  return { text, span, prose: place, group, age: age && toAge(prose, words, age) };
}

function toAge(prose: Prose, words: Words, age: AgeReading): AgeExpression {
  const { text, span, prose: place } = toPassage(prose, words, age.first, age.last);
  return {
    text,
    span,
    prose: place,
    from: age.from,
    to: age.to,
    openWords: toOptional(prose, words, age.open),
    shortUnit: toOptional(prose, words, age.shortUnit),
  };
}
