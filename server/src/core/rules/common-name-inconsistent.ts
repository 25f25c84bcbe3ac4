/** The common name has one spelling throughout the document, and names the same substance. */
import type { Opinion, Passage } from '../model/opinion';
import { findReferenceSubstances } from '../model/referenceProduct';
import { capitalise, countSlips, isUpperCase, splitIntoWords, type Word } from '../text/words';
import { findPluralNames } from './halfReplacedNames';
import { findNameSlips, isSlipOf, MOST_NAMES, SAME_BEGINNING } from './nameSlips';
import { findPartnerSlips } from './partnerSlips';
import {
  type Fix,
  type Report,
  type Rule,
  type RuleContext,
  replaceFix,
  replaceWord,
  report,
  type Tell,
} from './rule';
import { findListFaults } from './substanceLists';
import { findForeignSubstances } from './substanceSubjects';
import { distinctiveWords, isInternationalName, isPlainName, SHARED_WORDS } from './substanceWords';

/** In shorter words one letter makes another substance. */
const SHORTEST_WORD = 7;
/** From this length on, a word may differ by two slips, if its beginning is the same. */
const LONG_WORD = 9;
/** Letters at the end of a name that tell the class of the substance. */
const STEM = 3;

export const commonNameInconsistent: Rule = {
  id: 'common-name-inconsistent',
  group: 'identity',
  severity: 'error',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'A word is nearly, but not quite, the common name, a partner of a combination is spelled in two ways, or the sentence on the active substance, or on the reference product of a generic or biosimilar, names another substance than the heading, or more or fewer of them.',
    why: 'International nonproprietary names of different substances differ by a few letters. A slip in one of them may name another medicine.',
    since: '0.1.0',
  },
  check({ opinion, prose, words, terms }, tell) {
    const names = opinion.commonNames.length > 0 ? opinion.commonNames : opinion.substances;
    const slipped: Word[] = [];
    const search = {
      text: prose.text,
      words,
      edgesOf,
      isOtherWord: (spelling: string) =>
        terms.has(spelling) || isOtherName(opinion, spelling) || namesDisease(prose.text, spelling),
    };
    for (const name of findNameWords(names)) {
      const slips = findNameSlips({ ...search, name, mostOccurrences: 1, isSlip });
      for (const { word, right, example } of slips) {
        slipped.push(word);
        tell(reportSlip(prose, word, right, example));
      }
    }
    for (const { word, right, example } of findPartnerSlips(opinion, search)) {
      if (!slipped.some(({ from }) => from === word.from)) {
        tell(reportSlip(prose, word, right, example, 'elsewhere'));
      }
    }
    for (const { found, right } of findPluralNames(names.filter(isPlainName), opinion)) {
      const title = `Replace “${found.text}” by “${right.text}”`;
      tell(
        report(found.span, `“${found.text}” is not the common name, “${right.text}”.`, [
          replaceFix(found.span, right.text, title, 'ask'),
        ]),
      );
    }
    reportOtherSubstance(opinion, slipped, tell);
    reportReferenceSubstance(opinion, slipped, tell);
    for (const found of findListFaults(opinion)) tell(found);
    for (const found of findForeignSubstances(opinion)) tell(found);
  },
};

/** One slip in or at the beginning leaves the ending as it is, and the reverse. */
function edgesOf(name: string): {
  readonly beginnings: readonly string[];
  readonly ending: string;
} {
  const beginning = name.slice(0, SAME_BEGINNING);
  return {
    beginnings: [beginning, capitalise(beginning)],
    ending: name.slice(SAME_BEGINNING + 1),
  };
}

/**
 * “sitagliptin” and “saxagliptin” differ in their beginnings: different substances of one class. “somatrogon” and
 * “somatropin” differ in the letters by which the class is told.
 */
function isSlip(spelling: string, name: string): boolean {
  const shorter = Math.min(spelling.length, name.length);
  if (spelling.length < SHORTEST_WORD || !isSlipOf(spelling, name, shorter >= LONG_WORD))
    return false;
  // The last letter was lost: “drospirenon”.
  if (spelling.length >= LONG_WORD && spelling === name.slice(0, -1)) return true;
  return countSlips(spelling.slice(-STEM), name.slice(-STEM), 1) <= 1;
}

/** True for a word that a name of the document has. */
function isOtherName(
  { commonNames, productNames, referenceProduct }: Opinion,
  word: string,
): boolean {
  return [...commonNames, ...productNames, referenceProduct].some(
    (other) => other !== undefined && splitIntoWords(other.text.toLowerCase()).includes(word),
  );
}

/** Behind what a disease is named after: “arginase 1 deficiency”, treated with an enzyme that is called nearly so. */
const DISEASE_BEHIND =
  /^(?:[ -](?:type )?[\dIVX]{1,3}[AB]?)?[ -](?:deficien|disease|disorder|defect|syndrome)/;

function namesDisease(text: string, word: string): boolean {
  const small = text.toLowerCase();
  for (let at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (DISEASE_BEHIND.test(text.slice(end, end + LONGEST_LOOK))) return true;
  }
  return false;
}

const LONGEST_LOOK = 30;

function reportSlip(
  prose: RuleContext['prose'],
  { text, ...place }: Word,
  right: string,
  example: Word | undefined,
  where?: 'elsewhere',
): Report {
  const span = prose.toSource(place);
  const newText = isUpperCase(text.charAt(0)) ? capitalise(right) : right;
  const related =
    example === undefined
      ? []
      : [{ span: prose.toSource(example), message: `The name is spelled “${example.text}” here.` }];
  return report(
    span,
    where === undefined
      ? `“${text}” is not the common name, “${right}”.`
      : `“${text}” is spelled “${right}” elsewhere.`,
    [replaceWord(span, text, newText, 'ask')],
    { related },
  );
}

/**
 * Only for as many plain names as plain substances, of which one on each side has no counterpart: everything else may
 * describe the same thing in other words.
 */
function reportOtherSubstance(
  { commonNames, substances, tree: { prose } }: Opinion,
  slipped: readonly Word[],
  tell: Tell,
): void {
  if (commonNames.length !== substances.length || commonNames.length > MOST_NAMES) return;
  if (commonNames.every(({ text }, index) => text === substances[index]?.text)) return;
  const all = [...commonNames, ...substances];
  if (!all.every(isPlainName)) return;
  if (all.some((one) => slipped.some(({ from }) => isInside(from, one)))) return;
  const [name, secondName] = commonNames.filter((one) => !isNamedAmong(one, substances));
  const [substance, secondSubstance] = substances.filter((one) => !isNamedAmong(one, commonNames));
  if (name === undefined || substance === undefined) return;
  if (secondName !== undefined || secondSubstance !== undefined) return;
  const replace = (wrong: Passage, right: Passage, where: string): Fix => {
    const title = `Replace “${wrong.text}”${where} by “${right.text}”`;
    return replaceFix(wrong.span, right.text, title, 'ask');
  };
  if (countPlaces(prose.text, name.text) === 1 && countPlaces(prose.text, substance.text) > 1) {
    const message = `The heading names “${name.text}”, but the text speaks of “${substance.text}”.`;
    const place = { span: substance.span, message: `The active substance is “${substance.text}”.` };
    tell(report(name.span, message, [replace(name, substance, '')], { related: [place] }));
    return;
  }
  tell(
    report(
      substance.span,
      `The active substance is “${substance.text}”, but the heading names “${name.text}”.`,
      // Nothing tells which of the two is the slip.
      [replace(substance, name, ''), replace(name, substance, ' in the heading')],
      { related: [{ span: name.span, message: `The heading names “${name.text}”.` }] },
    ),
  );
}

function countPlaces(text: string, name: string): number {
  return text.toLowerCase().split(name).length - 1;
}

/** True when one of the names has a word with it in common and no other Greek letter, or when it has no word of its own. */
function isNamedAmong({ text }: Passage, names: readonly Passage[]): boolean {
  const own = distinctiveWords(text);
  const letter = GREEK.exec(text)?.[0];
  const isSame = (other: string): boolean => {
    const otherLetter = letter === undefined ? undefined : GREEK.exec(other)?.[0];
    const hasSameLetter = otherLetter === undefined || otherLetter === letter;
    return hasSameLetter && distinctiveWords(other).some((word) => own.includes(word));
  };
  return own.length === 0 || names.some((name) => isSame(name.text));
}

/** Tells glycosylated proteins with the same amino acids apart: `epoetin alfa`, `epoetin beta`. */
const GREEK = /\b(?:alfa|beta|gamma|delta|epsilon|zeta|theta)\b/;

/** By definition, a generic and a biosimilar have the substance of their reference product. */
function reportReferenceSubstance(
  { commonNames, tree, parts, modifiers }: Opinion,
  slipped: readonly Word[],
  tell: Tell,
): void {
  const [name] = commonNames;
  if (name === undefined || !commonNames.every(({ text }) => isInternationalName(text))) return;
  if (!modifiers.has('biosimilar') && !modifiers.has('generic')) return;
  const names = commonNames.map(({ text }) => text.toLowerCase()).join(' ');
  for (const substance of findReferenceSubstances(tree, parts)) {
    const isKnown = substance.text
      .split(' ')
      .some((word) => names.includes(word.slice(0, SAME_BEGINNING + 1)));
    if (isKnown || slipped.some(({ from }) => isInside(from, substance))) continue;
    tell(
      report(
        substance.span,
        `The reference product has “${substance.text}” here, but the heading names “${name.text}”.`,
        [],
        { related: [{ span: name.span, message: 'The common name of the product.' }] },
      ),
    );
  }
}

function isInside(offset: number, { prose }: Passage): boolean {
  return prose.from <= offset && offset < prose.to;
}

function* findNameWords(names: readonly Passage[]): Iterable<string> {
  const seen = new Set<string>();
  for (const { text } of names.slice(0, MOST_NAMES)) {
    if (!isInternationalName(text)) continue;
    for (const word of splitIntoWords(text.toLowerCase())) {
      if (word.length < SHORTEST_WORD || SHARED_WORDS.has(word) || seen.has(word)) continue;
      seen.add(word);
      yield word;
    }
  }
}
