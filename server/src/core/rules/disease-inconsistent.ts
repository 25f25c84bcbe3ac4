/** The benefits, the sentence on prescribers and the small headings of the indication are about its disease and its patients. */
import type { Indication, Opinion, Part, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import {
  type Disease,
  findDiseases,
  findForeignDisease,
  type NamedDisease,
} from '../reference/diseases';
import type { Prose } from '../text/prose';
import type { ProseSpan } from '../text/span';
import { checkAgeUnits } from './ageUnits';
import { findImpossiblePatients, findImpossibleSex } from './diseaseSex';
import { checkTherapies } from './earlierTherapies';
import { ADULT_WORDS, YOUNG_WORDS } from './indicationPatients';
import { findTopics, hasTopic, toComparable } from './indicationTopics';
import { findLoneInIndication } from './loneDiseases';
import { type Report, type Rule, report, type Tell } from './rule';
import { isBesides } from './studyPatients';

export const diseaseInconsistent: Rule = {
  id: 'disease-inconsistent',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The benefits, the sentence on prescribers or the indication name a disease, or adults, of which nothing else speaks; a small heading of the indication names another disease or other patients than the text below it, or has none below it; a disease of women stands beside men, or the reverse; the benefits count other earlier treatments than the indication, or the same age in another unit.',
    why: 'These sentences are copied from other documents more often than any others, and what was not changed in them is overlooked: physicians of another field would have to prescribe the medicine.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    checkAgeUnits(opinion, tell);
    // Animals have other diseases.
    if (opinion.profile?.startsWith('human-') !== true) return;
    const said = readSaid(opinion, prose);
    for (const part of opinion.parts) {
      if (part.role === 'benefits') checkDisease(part, said, tell);
      if (part.role !== 'prescribing') continue;
      checkDisease(part, said, tell);
      checkAdults(part, said, tell);
    }
    for (const indication of opinion.indications) {
      if (indication.headings.length > 0) checkHeadings(indication, prose, tell);
    }
    checkIndication(opinion, tell);
    checkTherapies(opinion, tell);
    checkSex(opinion, tell);
  },
};

/** What each part is held against; found once for all of them. */
interface Said {
  readonly opinion: Opinion;
  readonly prose: Prose;
  /** The use that the opinion statement names, and the full indications. */
  readonly passages: readonly Passage[];
  /** The first disease in these passages. */
  own(): OwnDisease | undefined;
  /** Where a disease is first and last spoken of in the whole text; `undefined` where it is not. */
  extentOf(disease: Disease): ProseSpan | undefined;
}

interface OwnDisease {
  readonly disease: Disease;
  readonly place: Passage;
}

function readSaid(opinion: Opinion, prose: Prose): Said {
  const { statement, indications } = opinion;
  const passages = [statement?.intendedUse, ...indications.map(({ body }) => body)].filter(
    (one) => one !== undefined,
  );
  const extents = new Map<Disease, ProseSpan | undefined>();
  let found: readonly [OwnDisease | undefined] | undefined;
  return {
    opinion,
    prose,
    passages,
    own() {
      found ??= [findOwnDisease(passages, prose)];
      return found[0];
    },
    extentOf(disease) {
      if (!extents.has(disease)) extents.set(disease, findExtent(disease, prose.text));
      return extents.get(disease);
    },
  };
}

/** A disease of the benefits or of the prescribers that stands nowhere else in the document. */
function checkDisease({ role, prose: { from, to } }: Part, said: Said, tell: Tell): void {
  const text = said.prose.text.slice(from, to);
  const [named] = findDiseases(text);
  if (named === undefined) return;
  const extent = said.extentOf(named.disease);
  if (extent !== undefined && (extent.from < from || extent.to > to)) return;
  const own = findForeign(said, text, role === 'prescribing');
  if (own === undefined || (role === 'benefits' && isBesides(text, named))) return;
  const { text: name, span } = buildPassage(said.prose, placeOf(from, named));
  tell(
    report(
      span,
      `The document speaks of “${name}” only here; the indication is “${own.text}”.`,
      [],
      {
        related: [{ span: own.span, message: `The indication reads “${own.text}”.` }],
      },
    ),
  );
}

/** A disease of the indication that stands nowhere else in the document. */
function checkIndication(opinion: Opinion, tell: Tell): void {
  if (opinion.statement?.action !== 'granting') return;
  const found = findLoneInIndication(opinion);
  if (found === undefined) return;
  const { lone, own } = found;
  tell(
    report(
      lone.span,
      `The document speaks of “${lone.text}” only here; the opinion statement is about “${own.text}”.`,
      [],
      { related: [{ span: own.span, message: `The opinion statement reads “${own.text}”.` }] },
    ),
  );
}

/** What the document is about, where the part does not speak of it. */
function findForeign(said: Said, part: string, isOfPrescribers: boolean): Passage | undefined {
  const own = said.own();
  if (own !== undefined && !own.disease.signs.test(part)) return own.place;
  return isOfPrescribers ? findOwnCondition(said.opinion, part) : undefined;
}

function findExtent({ signs }: Disease, text: string): ProseSpan | undefined {
  let from: number | undefined;
  let to = 0;
  for (const { 0: words, index } of text.matchAll(new RegExp(signs, `${signs.flags}g`))) {
    from ??= index;
    to = index + words.length;
  }
  return from === undefined ? undefined : { from, to };
}

function findOwnDisease(passages: readonly Passage[], prose: Prose): OwnDisease | undefined {
  for (const { text, prose: place } of passages) {
    const [own] = findDiseases(text);
    if (own === undefined) continue;
    return { disease: own.disease, place: buildPassage(prose, placeOf(place.from, own)) };
  }
  return undefined;
}

/** The condition of the opinion statement, whatever it is, where no word of it stands in the part. */
function findOwnCondition({ statement }: Opinion, part: string): Passage | undefined {
  const condition = statement?.intended?.condition;
  const topics = findTopics(condition?.text ?? '');
  const comparable = toComparable(part);
  return topics.length > 0 && !topics.some((one) => hasTopic(comparable, one))
    ? condition
    : undefined;
}

function placeOf(start: number, { from, to }: NamedDisease): ProseSpan {
  return { from: start + from, to: start + to };
}

const ADULT_PATIENTS = /\badult patients\b|\badults with\b/;

/** Prescribers of adults in a document that speaks of the young only. */
function checkAdults(part: Part, { passages, prose }: Said, tell: Tell): void {
  const { from, to } = part.prose;
  const text = prose.text.slice(from, to);
  const found = ADULT_PATIENTS.exec(text);
  if (found === null || YOUNG_WORDS.test(text)) return;
  const isForYoung =
    passages.length > 0 &&
    passages.every((one) => YOUNG_WORDS.test(one.text) && !ADULT_WORDS.test(one.text));
  if (!isForYoung) return;
  const [words] = found;
  const place = buildPassage(prose, {
    from: from + found.index,
    to: from + found.index + words.length,
  });
  tell(report(place.span, `“${words}” stand here; the indication is for the young only.`));
}

/** Each heading against what stands between it and the next one. */
function checkHeadings({ headings, passages }: Indication, prose: Prose, tell: Tell): void {
  const inHeadings = new Set<Passage | undefined>(headings);
  for (let start = 1; start <= passages.length; start++) {
    const heading = passages[start - 1];
    if (heading === undefined || !inHeadings.has(heading)) continue;
    let end = start;
    while (end < passages.length && !inHeadings.has(passages[end])) end++;
    const next = passages[end];
    const below = passages
      .slice(start, end)
      .map(({ text }) => text)
      .join('\n');
    const finding = below === '' ? checkEmpty(heading, next) : checkHeading(heading, below, prose);
    if (finding !== undefined) tell(finding);
  }
}

/** A disease as a heading, and the next one directly below it. */
function checkEmpty(heading: Passage, next: Passage | undefined): Report | undefined {
  if (next === undefined || findForeignDisease(heading.text, next.text) === undefined) {
    return undefined;
  }
  return report(heading.span, `No indication stands below the heading “${heading.text}”.`);
}

function checkHeading(
  { text, span, prose: { from } }: Passage,
  below: string,
  prose: Prose,
): Report | undefined {
  const found = findForeignDisease(text, below);
  if (found !== undefined) {
    const own = below.slice(found.own.from, found.own.to);
    const place = buildPassage(prose, placeOf(from, found.foreign));
    return report(place.span, `The text below the heading “${text}” is about “${own}”.`);
  }
  const isForYoung = YOUNG_WORDS.test(text) && !ADULT_WORDS.test(text);
  if (!isForYoung || YOUNG_WORDS.test(below) || !/\badult patients\b|\badults\b/.test(below))
    return undefined;
  return report(span, `The text below the heading “${text}” is about adults only.`);
}

function checkSex({ statement, indications, tree: { prose } }: Opinion, tell: Tell): void {
  const sentences = indications.flatMap((one) => one.sentences);
  const impossible = findImpossiblePatients(prose.text);
  for (const place of impossible) {
    const { text, span } = buildPassage(prose, place);
    tell(report(span, `“${text}” cannot be: the words do not go together.`));
  }
  for (const sentence of impossible.length > 0 ? [] : [statement?.intended, ...sentences]) {
    const patients = sentence && findImpossibleSex(sentence);
    if (patients === undefined) continue;
    const { text, span } = patients;
    tell(report(span, `“${text}” cannot have the disease that stands here.`));
  }
}
