/** An abbreviation that is not generally known is explained somewhere in the document. */
import { type Abbreviation, findExplanations } from '../model/abbreviations';
import type { Opinion, PartRole } from '../model/opinion';
import { needsNoExplanation } from '../reference/knownAbbreviations';
import { groupBy } from '../text/groupBy';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { splitIntoWords } from '../text/words';
import { ACCEPTED_ABBREVIATIONS } from './acceptedAbbreviations';
import { type Rule, type RuleContext, report } from './rule';
import { type OptionValues, wordsIn } from './ruleOptions';

/** Two letters stand for too many things to be sure; with a figure it is mostly a gene or a protein. */
const SHAPE = /^[a-z]{0,2}[A-Z]{3,6}$/;
/** Here letters are names. */
const NAME_PARTS: ReadonlySet<PartRole | undefined> = new Set<PartRole>([
  'title',
  'productName',
  'commonName',
  'applicant',
]);
/** What shows that the letters are a name or part of one: of a gene, a score, a study, or a heading in capitals. */
const NAME_BEFORE =
  /(?:["'_]|[\w'-]-|[/+]|\d|\b(?:called|named|as|gene|protein|antigen|receptor|factor|type|grade|stage|study|trial|strain|mutated|unmutated|mutant|wild-type|the [A-Z]{3,}) |[A-Z]{3,} |[A-Z]{2,}\d+ |\d,|\b(?:mutations? in|ligase) (?:the )?)$/;
const NAME_BEHIND =
  /^(?:-[A-Z0-9]|-[a-z]{3,30}ase\b|\.\d|[/+_]|'s| [A-Z]{3,}| \d+-[A-Z]|[ -](?:genes?|mutat\w*|mutant|fusions?|rearrange\w*|amplif\w*|express\w*|variants?|positive|negative|inhibitors?|agonists?|antagonists?|blockers?|receptors?|kinases?|proteins?|enzymes?|antigens?|pathways?|antibod\w+|scores?|scales?|criteria|class\w*|channels?|ligases?|transporters?|null|index|tests?|trials?|stud(?:y|ies)|strains?|vaccines?|cells?|system|deficien\w*)\b)/;
/** “The adjuvant Montanide ISA 206”: letters between a name and its number. */
const TRADE_NAME_BEFORE = /[a-z,(] [A-Z][a-z]{3,20} $/;
const NUMBER_BEHIND =
  /^ \d{1,4}\b(?! ?(?:%|(?:mg|ml|g|kg|mcg|IU|microgram\w*|minutes?|hours?|days?|weeks?|months?|years?|doses?|patients)\b))/;
const DATELINE_BEHIND =
  /^, (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;
const LONGEST_LOOK = 24;
/** “The ATLAS and FLAIR trials”, “VISION, GEOMETRY mono-1 and PEAK studies”. */
const STUDIES_BEHIND =
  /^(?:(?:, and |, | and )[A-Z][A-Za-z\d-]{1,20}(?: [a-z]{0,6}-?\d{1,3})?){1,5} (?:clinical )?(?:trials|studies)\b/;
const LONGEST_LIST = 120;
/** “HTT or the ARSA gene”. */
const GENES_BEHIND = /^(?:(?:, and|, or|,| and| or) (?:the )?[A-Z][A-Z\d]{1,9}){1,8} genes?\b/;

export const abbreviationUndefined = buildAbbreviationUndefined({});

function buildAbbreviationUndefined(values: OptionValues): Rule {
  const accepted = new Set(wordsIn(values, ACCEPTED_ABBREVIATIONS));
  return {
    id: 'abbreviation-undefined',
    group: 'language',
    severity: 'info',
    fix: 'never',
    options: { declared: [ACCEPTED_ABBREVIATIONS], values, change: buildAbbreviationUndefined },
    docs: {
      what: 'An abbreviation is used that the document does not explain.',
      why: 'Summaries of opinion are read by patients and journalists, too. The stylistic guide for product information has abbreviations spelled out at their first use, with the abbreviation in brackets; only what everybody knows, such as HIV or DNA, needs no explanation.',
      since: '0.1.0',
    },
    check(context, tell) {
      let explained: ReadonlySet<string> | undefined;
      let families: ReadonlySet<string> | undefined;
      for (const abbreviation of context.abbreviations) {
        const { letters, places } = abbreviation;
        const [first] = places;
        if (
          first === undefined ||
          !SHAPE.test(letters) ||
          needsNoExplanation(letters) ||
          accepted.has(letters) ||
          context.teamAbbreviations.has(letters)
        )
          continue;
        if (isExplained(abbreviation, context.prose.text)) continue;
        families ??= findFamilies(context.abbreviations);
        if (families.has(letters)) continue;
        explained ??= findExplainedKinds(context);
        if (explained.has(letters) || isName(abbreviation, context)) continue;
        tell(report(context.prose.toSource(first), `“${letters}” is not explained.`));
      }
    },
  };
}

/** `GABAA (gamma-aminobutyric acid)`: the last letter, small and low on paper, tells the kind of a receptor. */
const OF_KIND = /^[A-Z]{3,}[AB]$/;

function isExplained(abbreviation: Abbreviation, text: string): boolean {
  if (findExplanations(abbreviation, text).length > 0) return true;
  const { letters, places } = abbreviation;
  if (!OF_KIND.test(letters)) return false;
  return findExplanations({ letters: letters.slice(0, -1), places }, text).some(
    ({ words }) => words !== undefined,
  );
}

const FEWEST_KINDS = 3;
const SHORTEST_STEM = 3;

/** `TRKA`, `TRKB` and `TRKC`: names of kinds, which no words are behind. Two that differ by a letter may be a slip. */
function findFamilies(abbreviations: readonly Abbreviation[]): ReadonlySet<string> {
  const letters = abbreviations.map((one) => one.letters);
  const families = groupBy(letters, (one) =>
    one.length > SHORTEST_STEM ? [one.slice(0, -1)] : [],
  );
  return new Set([...families.values()].filter(isFamily).flat());
}

/** True where their last letters follow one another. */
function isFamily(letters: readonly string[]): boolean {
  const kinds = letters.map((one) => one.charCodeAt(one.length - 1));
  return (
    kinds.length >= FEWEST_KINDS && Math.max(...kinds) - Math.min(...kinds) === kinds.length - 1
  );
}

/** `VSV` where `rVSV` is explained: a small letter before says that it is recombinant, murine, or soluble. */
function findExplainedKinds({ abbreviations, prose }: RuleContext): ReadonlySet<string> {
  const kinds = abbreviations.filter(
    (one) => /^[a-z]/.test(one.letters) && findExplanations(one, prose.text).length > 0,
  );
  return new Set(kinds.map(({ letters }) => letters.slice(1)));
}

/** True when the team knows the letters, or one of their places shows that they are a name. */
function isName(
  { letters, places }: Abbreviation,
  { opinion, prose, terms }: RuleContext,
): boolean {
  if (terms.has(letters.toLowerCase()) || isInNames(letters, opinion)) return true;
  return places.some((place) => {
    const role = opinion.roleAt(prose.toSource(place).start);
    return NAME_PARTS.has(role) || isNameAt(place, prose.text) || isDateline(place, prose.text);
  });
}

/** `LONDON, 24 January 2007`: the place of a date. */
function isDateline({ to }: ProseSpan, text: string): boolean {
  return DATELINE_BEHIND.test(text.slice(to, to + LONGEST_LOOK));
}

/** In brackets letters stand for what is before them: “retinal vein occlusion (branch RVO or central RVO)”. */
const OPEN_BRACKET = /[([][^)\]\n]*$/;
const LONGEST_BRACKET = 80;

function isNameAt({ from, to }: ProseSpan, text: string): boolean {
  if (OPEN_BRACKET.test(textBefore(text, from, LONGEST_BRACKET))) return true;
  const before = textBefore(text, from, LONGEST_LOOK);
  return (
    NAME_BEFORE.test(before) ||
    (TRADE_NAME_BEFORE.test(before) && NUMBER_BEHIND.test(text.slice(to, to + LONGEST_LOOK))) ||
    NAME_BEHIND.test(text.slice(to, to + LONGEST_LOOK)) ||
    STUDIES_BEHIND.test(text.slice(to, to + LONGEST_LIST)) ||
    GENES_BEHIND.test(text.slice(to, to + LONGEST_LIST))
  );
}

function isInNames(letters: string, opinion: Opinion): boolean {
  const { productNames, commonNames, referenceProduct, applicant } = opinion;
  const names = [...productNames, ...commonNames, referenceProduct, applicant?.name];
  const wanted = letters.toLowerCase();
  return names.some(
    (name) =>
      name !== undefined && splitIntoWords(name.text).some((word) => word.toLowerCase() === wanted),
  );
}
