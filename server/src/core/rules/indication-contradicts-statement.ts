/** The short indication of the opinion statement and the full indication are about the same disease, patients and partners. */
import type { IndicationSentence } from '../model/indicationTerms';
import type { Indication, Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { findForeignDisease } from '../reference/diseases';
import type { Prose } from '../text/prose';
import type { ProseSpan } from '../text/span';
import { findContradictedAge, findOtherAge } from './indicationAgeRanges';
import { type Contrast, findCombination, findContrasts } from './indicationContrasts';
import { findExcludedKind } from './indicationKinds';
import { findContradictedLine } from './indicationLines';
import {
  findAddedPopulation,
  findContradictedPopulation,
  findUntoldAge,
  nameGroup,
} from './indicationPatients';
import { isAbsent } from './indicationTopics';
import { findContradictedUse } from './indicationUseWords';
import { severityOfWording } from './indicationWording';
import { findLoneInStatement } from './loneDiseases';
import { hasMedicalTerm } from './medicalTerms';
import { type Report, type Rule, report, type Severity, type Tell } from './rule';

/** Each is looked for in the whole indication. */
const MOST_PARTNERS = 20;
const COMBINATION = /\b(?:combin|adjunct|add-on|together|concomitant|co-?administ|addition)/i;

export const indicationContradictsStatement: Rule = {
  id: 'indication-contradicts-statement',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  profiles: ['human-initial', 'human-post-authorisation'],
  docs: {
    what: 'The opinion statement and the full indication speak of different diseases, kinds of a disease, combination partners, uses, age groups or places in therapy.',
    why: 'The opinion statement gives the indication in short. Where the two speak of different diseases or patients, one of them was copied from another document.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const { statement, indication, tree } = opinion;
    const intended = statement?.intended;
    if (intended === undefined || indication?.body === undefined) return;
    const isOfOther = compareDiseases(intended, indication, opinion, tell);
    const isGranting = statement?.action === 'granting';
    comparePatients(intended, indication, isGranting, tree.prose, tell);
    const line = findContradictedLine(intended, indication);
    if (line !== undefined) tell(reportOther(line));
    if (isGranting && !isOfOther)
      compareOnly(intended, indication, severityOfWording(opinion), tell);
  },
};

/** The diseases and the partners; true where the words for the diseases have nothing in common, which for lay words is no fault. */
function compareDiseases(
  intended: IndicationSentence,
  indication: Indication,
  opinion: Opinion,
  tell: Tell,
): boolean {
  const { condition, partners } = intended;
  const { body } = indication;
  if (body === undefined) return false;
  const isKnown = isUnderstood(indication);
  const isOfOther = isKnown && condition !== undefined && isAbsent(condition, body);
  if (isOfOther && hasMedicalTerm(condition.text, body.text)) {
    const other = findOther(indication, (one) => one.condition);
    tell(reportAbsence(condition, `“${condition.text}”`, other));
  } else if (!compareNames(intended, body, opinion.tree.prose, tell)) {
    checkLone(opinion, tell);
  }
  for (const partner of isKnown ? partners.slice(0, MOST_PARTNERS) : []) {
    if (!isAbsent(partner, body) || mayMean(partner, body)) continue;
    const other = findOther(indication, (one) => one.partners[0] ?? one.condition);
    tell(reportAbsence(partner, `the combination with “${partner.text}”`, other));
  }
  return isOfOther;
}

/** Age groups, and ages: “under 12 years” in the one and “12 years and older” in the other. */
function comparePatients(
  intended: IndicationSentence,
  indication: Indication,
  isGranting: boolean,
  prose: Prose,
  tell: Tell,
): void {
  const population = findContradictedPopulation(intended, indication);
  if (population !== undefined) {
    const other = findOther(indication, (one) => one.populations[0]);
    tell(reportAbsence(population, population.text, other));
  }
  const found = findContradictedAge(intended, indication);
  if (found !== undefined) {
    const [stated, full] = [found.stated, found.full].map(({ prose: group, age }) =>
      buildPassage(prose, {
        from: Math.min(group.from, age?.prose.from ?? group.from),
        to: Math.max(group.to, age?.prose.to ?? group.to),
      }),
    );
    if (stated !== undefined && full !== undefined) tell(reportOther({ stated, full }));
    return;
  }
  const age = isGranting ? findOtherAge(intended, indication) : undefined;
  if (age !== undefined) tell(reportOther(age));
}

/** “Spinal muscular atrophy” in the one and “amyotrophic lateral sclerosis” in the other, or “type 1 diabetes” and “type 2 diabetes”; true where it is so. */
function compareNames(
  intended: IndicationSentence,
  body: Passage,
  prose: Prose,
  tell: Tell,
): boolean {
  const { condition } = intended;
  const found = condition && findForeignDisease(condition.text, body.text);
  if (found !== undefined && condition !== undefined) {
    const diseases = { stated: found.foreign, full: found.own };
    tell(reportOther(toContrast(diseases, condition, body, prose)));
    return true;
  }
  const kinds = findExcludedKind(intended.text, body.text);
  if (kinds === undefined) return false;
  tell(reportOther(toContrast(kinds, intended, body, prose)));
  return true;
}

/** One disease of several, or one of patients, that the rest of the document does not know. */
function checkLone(opinion: Opinion, tell: Tell): void {
  if (opinion.statement?.action !== 'granting') return;
  // Of a copy that was cut off, the rest of the indication is not known.
  if (opinion.part('productInformation') === undefined) return;
  const found = findLoneInStatement(opinion);
  if (found === undefined) return;
  const { lone, own } = found;
  tell(reportAbsence(lone, `“${lone.text}”`, own));
}

/** Places in the two texts as places in the document. */
function toContrast(
  { stated, full }: { readonly stated: ProseSpan; readonly full: ProseSpan },
  condition: Passage,
  body: Passage,
  prose: Prose,
): Contrast {
  const place = (passage: Passage, { from, to }: ProseSpan): Passage =>
    buildPassage(prose, { from: passage.prose.from + from, to: passage.prose.from + to });
  return { stated: place(condition, stated), full: place(body, full) };
}

function reportOther(contrast: Contrast): Report {
  const { stated, full } = contrast;
  return reportContrast(
    contrast,
    `The opinion statement is about “${stated.text}”, the full indication about “${full.text}”.`,
  );
}

function reportContrast({ stated, full }: Contrast, message: string): Report {
  return report(stated.span, message, [], {
    related: [{ span: full.span, message: `The full indication reads “${full.text}”.` }],
  });
}

/** What can be said where the whole indication is one sentence, which the statement gives in short. */
function compareOnly(
  intended: IndicationSentence,
  { sentences, headings, body }: Indication,
  severity: Severity | undefined,
  tell: Tell,
): void {
  const [only, another] = sentences;
  if (only === undefined || another !== undefined || headings.length > 1) return;
  const uses = findContradictedUse(intended, only);
  if (uses !== undefined) {
    const { stated, full } = uses;
    const message = `The indication is for ${full.use}, the opinion statement for ${stated.use}.`;
    tell(reportContrast(uses, message));
  }
  const combination = findCombination(intended, only);
  if (combination !== undefined) {
    const { stated, full } = combination;
    const message = `The opinion statement says “${stated.text}”, the full indication a combination with “${full.text}”.`;
    tell(reportContrast(combination, message));
  }
  for (const contrast of findContrasts(intended, only)) tell(reportOther(contrast));
  const untold = findUntoldAge(intended, only, body?.text ?? only.text);
  if (untold !== undefined) tell(reportUntold(untold, severity));
  const added = findAddedPopulation(intended, only);
  const named = intended.populations[0];
  if (added === undefined || named === undefined) return;
  tell(
    report(
      added.span,
      `The indication adds ${nameGroup(added)}, whom the opinion statement does not name.`,
      [],
      { related: [{ span: named.span, message: `The opinion statement reads “${named.text}”.` }] },
    ),
  );
}

/** The full indication is the longer text: it cannot leave out the age group. */
function reportUntold({ stated, full }: Contrast, severityAtMost: Severity | undefined): Report {
  return report(
    full.span,
    `The opinion statement names “${stated.text}”, the full indication only “${full.text}”.`,
    [],
    {
      severityAtMost,
      related: [{ span: stated.span, message: `The opinion statement reads “${stated.text}”.` }],
    },
  );
}

/** What the indication has in the place of it. */
function findOther(
  { sentences, lead }: Indication,
  placeOf: (sentence: IndicationSentence) => Passage | undefined,
): Passage {
  for (const sentence of sentences) {
    const place = placeOf(sentence);
    if (place !== undefined) return place;
  }
  return lead;
}

function reportAbsence({ span }: Passage, what: string, other: Passage): Report {
  return report(span, `The full indication does not mention ${what}.`, [], {
    related: [{ span: other.span, message: `The full indication reads “${other.text}”.` }],
  });
}

/** Only an indication whose own disease was read can be held against another text. */
function isUnderstood({ sentences }: Indication): boolean {
  return sentences.some(({ condition }) => condition !== undefined);
}

/** True where the indication is that of a combination, too, and the partner is told by more than its name. */
function mayMean({ text }: Passage, body: Passage): boolean {
  return COMBINATION.test(body.text) && (text.includes(' ') || CLASS_OF_MEDICINES.test(text));
}

/** “Chemotherapy”, “corticosteroids”: what the full indication calls by its names. */
const CLASS_OF_MEDICINES = /^[a-z-]+(?:s|therapy|insulin|interferon|platinum)$/i;
