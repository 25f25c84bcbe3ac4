/** A noun stands in the number that its words ask for, “in adults with”, “sections 4.2 and 5.1”, and numbers in words fit what they count. */
import type { Opinion } from '../model/opinion';
import type { PhraseMatch, PhraseSet } from '../packs/phraseIndex';
import { textBefore } from '../text/textBefore';
import { COUNTED_NOUNS, findSingularNoun } from './countedNouns';
import { findImpossibleFigures } from './impossibleFigures';
import { mayStandBesideStruckWords } from './indicationWording';
import { type Rule, replaceWord, report } from './rule';
import { findWrongCounts } from './statedCounts';

/** People by their two numbers. “In man” is left out: it means in people. */
const PEOPLE: readonly (readonly [singular: string, plural: string])[] = [
  ['adult', 'adults'],
  ['adolescent', 'adolescents'],
  ['child', 'children'],
  ['infant', 'infants'],
  ['neonate', 'neonates'],
  ['individual', 'individuals'],
  ['patient', 'patients'],
  ['woman', 'women'],
  ['physician', 'physicians'],
  ['doctor', 'doctors'],
  ['specialist', 'specialists'],
];
const PLURALS: ReadonlyMap<string, string> = new Map([
  ...PEOPLE.map(([singular, plural]) => [`in ${singular}`, `in ${plural}`] as const),
  ...['for', 'of'].flatMap((before) =>
    ['patient', 'woman'].map(
      (one) => [`${before} ${one}`, `${before} ${new Map(PEOPLE).get(one)}`] as const,
    ),
  ),
  ...['', 'specialist ', 'specialised ', 'experienced ', 'qualified '].map(
    (kind) => [`by ${kind}physician`, `by ${kind}physicians`] as const,
  ),
  ...['for', 'in'].flatMap((before) =>
    ['cat', 'dog', 'horse', 'pig'].map(
      (animal) => [`${before} ${animal}`, `${before} ${animal}s`] as const,
    ),
  ),
  ...['in', 'for', 'of'].flatMap((before) =>
    ['adult', 'adolescent', 'paediatric', 'elderly', 'female', 'male'].map(
      (kind) => [`${before} ${kind} patient`, `${before} ${kind} patients`] as const,
    ),
  ),
]);
/** “Adults patients”: the first noun says what the second are. Elsewhere than in indications `ema-style/word-form` tells it. */
const TWICE: ReadonlyMap<string, string> = new Map([
  ['adults patients', 'adult patients'],
  ['adolescents patients', 'adolescent patients'],
  ['adults women', 'adult women'],
]);
/** “Two study in adults” */
const STUDIES: ReadonlyMap<string, string> = new Map([
  ['study', 'studies'],
  ['trial', 'trials'],
]);
const COUNT_BEFORE =
  /\b(?<!\b(?:a|an|one|the|this) )(?:two|three|four|five|six) (?:(?:clinical|comparative|controlled|double-blind|field|long-term|main|open-label|phase (?:\d|I{1,3})|pivotal|randomised|short-term),? ){0,3}$/i;
const BEHIND_STUDY = /^(?: (?:in|with|of|involving|have|were|showed)\b|[.;)])/;
const AGES_AND_TIMES: readonly string[] = [
  ...['of age', 'and older', 'or older', 'and above', 'or above', 'and over'],
  ...['of treatment', 'of therapy', 'of follow-up', 'after', 'later'],
];
/** An age or a time behind a number: `from 5 year of age`. */
const AGES: ReadonlyMap<string, string> = new Map([
  ...['day', 'week', 'month', 'year'].flatMap((unit) =>
    AGES_AND_TIMES.map((rest) => [`${unit} ${rest}`, `${unit}s ${rest}`] as const),
  ),
  ['years of ages', 'years of age'],
]);
/** Behind “two or more”. */
const LINES: ReadonlyMap<string, string> = new Map([
  ['or more line of', 'or more lines of'],
  ['or more prior line of', 'or more prior lines of'],
]);
const SINGULARS: ReadonlyMap<string, string> = new Map(
  PEOPLE.map(([singular, plural]) => [`a ${plural}`, `a ${singular}`]),
);
const SECTION = 'section';
const SECTIONS = 'sections';
const PHRASES: PhraseSet = [
  SECTION,
  SECTIONS,
  ...STUDIES.keys(),
  ...TWICE.keys(),
  ...AGES.keys(),
  ...LINES.keys(),
  ...PLURALS.keys(),
  ...SINGULARS.keys(),
].map((text) => ({ text, isExact: true }));

/** What shows that the noun stands for itself: `in adult patients` and `a patients' organisation` are right. */
const BEHIND_SINGULAR =
  /^(?: (?:with|who|whose|aged|as|experienced|from|prior to|qualified|and in (?:adolescents|children)|for the (?:treatment|prevention|management)|\d+ (?:years|months))\b|[.;)]|$)/;
const BEHIND_PLURAL =
  /^(?: (?:with|who|whose|aged|in|from|experienced|should|must|is|are|and|or)\b|[.,;)])/;
const ONE_SECTION = /^ \d\.\d{1,2}\)/;
const TWO_SECTIONS = /^ \d\.\d{1,2}(?:, \d\.\d{1,2})*,? (?:and|to) \d\.\d/;
/** More than one, and no part of a longer number. */
const SEVERAL = /(?<![\d.,/-])(?:[2-9]|[1-9]\d{1,2}) $/;
const LONGEST_LOOK = 40;
const LONGEST_COUNT = 70;

export const nounNumberWrong: Rule = {
  id: 'noun-number-wrong',
  group: 'language',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  phrases: [PHRASES, COUNTED_NOUNS],
  docs: {
    what: 'A noun is singular where several are meant, or plural behind “a”: “in adult with”, “a physicians”, “section 4.2 and 5.1”, “5 year of age”, “two study in”, “two oral medicine”, “two or more line of therapy”, “by specialist physician”; or a number in words does not fit what is listed behind it: “two new strengths, 5 mg, 10 mg and 20 mg”; or a figure cannot be: “18 of the 16 patients”, “lutetium (117Lu)”.',
    why: 'It is mostly what is left of an earlier wording; no spelling checker sees it, as each word is right by itself. Where a number is wrong, readers cannot tell whether one strength is lost or one too many.',
    since: '0.1.0',
  },
  check({ opinion, prose, phrases }, tell) {
    for (const match of phrases.of(PHRASES)) {
      const written = match.phrase.text;
      const right = rightWords(match, prose.text);
      const span = prose.toSource(match);
      const role = opinion.roleAt(span.start);
      if (TWICE.has(written) && role !== 'indication' && role !== 'change') continue;
      if (right === undefined || mayHoldStruckWords(opinion, span.start, written)) continue;
      tell(
        report(span, `“${written}” should read “${right}”.`, [
          replaceWord(span, written, right, 'ask'),
        ]),
      );
    }
    for (const match of phrases.of(COUNTED_NOUNS)) {
      const found = findSingularNoun(match, opinion);
      if (found === undefined) continue;
      const { place, because } = found;
      const span = prose.toSource(place);
      const written = prose.text.slice(place.from, place.to);
      const right = written.endsWith('y') ? `${written.slice(0, -1)}ies` : `${written}s`;
      // What the committee adopted is not struck out.
      const isAdopted = written === 'strength' || written === 'indication';
      if (!isAdopted && mayStandBesideStruckWords(opinion, span.start)) continue;
      tell(
        report(span, `“${written}” should read “${right}”, to go with “${because}”.`, [
          replaceWord(span, written, right, 'ask'),
        ]),
      );
    }
    for (const found of findWrongCounts(opinion)) tell(found);
    for (const found of findImpossibleFigures(prose)) tell(found);
  },
};

function rightWords({ phrase, from, to }: PhraseMatch, text: string): string | undefined {
  const behind = text.slice(to, to + LONGEST_LOOK);
  if (phrase.text === SECTION) return TWO_SECTIONS.test(behind) ? 'sections' : undefined;
  if (phrase.text === SECTIONS) return ONE_SECTION.test(behind) ? SECTION : undefined;
  const before = textBefore(text, from, LONGEST_COUNT);
  const studies = STUDIES.get(phrase.text);
  if (studies !== undefined)
    return BEHIND_STUDY.test(behind) && COUNT_BEFORE.test(before) ? studies : undefined;
  const twice = TWICE.get(phrase.text);
  if (twice !== undefined) return twice;
  const lines = LINES.get(phrase.text);
  if (lines !== undefined) return lines;
  const age = AGES.get(phrase.text);
  if (age !== undefined) return SEVERAL.test(textBefore(text, from, 6)) ? age : undefined;
  // `First-in child`, `vitamin-a patients`
  if (/[-'/]/.test(text.charAt(from - 1))) return undefined;
  const plural = PLURALS.get(phrase.text);
  if (plural !== undefined) return BEHIND_SINGULAR.test(behind) ? plural : undefined;
  return BEHIND_PLURAL.test(behind) ? SINGULARS.get(phrase.text) : undefined;
}

/** Their words stand as they are beside words that are struck out on paper. */
function mayHoldStruckWords(opinion: Opinion, offset: number, words: string): boolean {
  if (words === SECTION || words === SECTIONS || AGES.has(words) || LINES.has(words)) return false;
  return mayStandBesideStruckWords(opinion, offset);
}
