/** An abbreviation that is explained is used afterwards. */
import { type Explanation, findExplanations } from '../model/abbreviations';
import { findBrokenBlock } from '../model/brokenBlock';
import type { PartRole } from '../model/opinion';
import { needsNoExplanation } from '../reference/knownAbbreviations';
import { textBefore } from '../text/textBefore';
import { hasSwappedLetters } from './abbreviationLetters';
import { ACCEPTED_ABBREVIATIONS } from './acceptedAbbreviations';
import { type Rule, report } from './rule';
import { type OptionValues, wordsIn } from './ruleOptions';

/**
 * The words of an indication are those of the product information, which goes on; footnotes are standard sentences.
 * A class or a target of substances is told with the letters by which experts know it: “antibody-drug conjugate (ADC)”.
 */
const PARTS_LEFT_OUT: ReadonlySet<PartRole | undefined> = new Set<PartRole>([
  'title',
  'commonName',
  'applicant',
  'activeSubstance',
  'mechanism',
  'indication',
  'change',
  'footnotes',
]);
/** With a figure or a Greek letter it is mostly the name of a gene, a protein or a test. */
const SHAPE = /^[A-Za-z][A-Za-z-]{2,}$/;

export const abbreviationUnused = buildAbbreviationUnused({});

function buildAbbreviationUnused(values: OptionValues): Rule {
  const accepted = new Set(wordsIn(values, ACCEPTED_ABBREVIATIONS));
  return {
    id: 'abbreviation-unused',
    group: 'language',
    severity: 'hint',
    fix: 'never',
    options: { declared: [ACCEPTED_ABBREVIATIONS], values, change: buildAbbreviationUnused },
    docs: {
      what: 'An abbreviation is explained in brackets and not used again.',
      why: 'An abbreviation in brackets promises that it comes again. Where it does not, the words alone are easier to read.',
      since: '0.1.0',
    },
    check({ abbreviations, opinion, prose, teamAbbreviations }, tell) {
      // It may come again in the rest.
      if (findBrokenBlock(opinion.tree) !== undefined) return;
      for (const abbreviation of abbreviations) {
        const { letters, places } = abbreviation;
        if (places.length > 1 || !SHAPE.test(letters)) continue;
        if (needsNoExplanation(letters) || accepted.has(letters)) continue;
        const [only] = findExplanations(abbreviation, prose.text);
        if (only?.words === undefined) continue;
        // The team knows it anyway: words that are a guess are none of its own.
        if (teamAbbreviations.has(letters) && !only.areInitials) continue;
        // Another rule tells that two of its letters changed places.
        if (!only.areInitials && hasSwappedLetters(abbreviation, prose.text)) continue;
        // `HAMD-17` is the name of a scale.
        if (/^-?\d/.test(prose.text.slice(only.place.to, only.place.to + 2))) continue;
        if (isNameOfStudy(only, prose.text)) continue;
        const span = prose.toSource(only.place);
        if (PARTS_LEFT_OUT.has(opinion.roleAt(span.start))) continue;
        tell(report(span, `“${letters}” is explained here and not used again.`));
      }
    },
  };
}

/** Scales, questionnaires, studies and what they measure are known by their letters. */
const INSTRUMENT =
  /\b(?:scales?|scores?|scoring|inventory|ind(?:ex|ices)|questionnaires?|surveys?|diary|stud(?:y|ies)|trials?|complete response)\b/i;
const STUDIES_BEFORE = /\b(?:stud(?:y|ies)|trials?)\b[^.;\n]{0,100}$/i;
const LONGEST_LOOK = 120;

/** “(AQUAMAT)” behind “two studies conducted in Asia and in Africa”: some letters of the words before are found in any name. */
function isNameOfStudy({ place, words, areInitials }: Explanation, text: string): boolean {
  if (words !== undefined && INSTRUMENT.test(text.slice(words.from, words.to))) return true;
  const before = textBefore(text, place.from, LONGEST_LOOK);
  return !areInitials && STUDIES_BEFORE.test(before);
}
