/** The benefits, the sentence on prescribers and the small headings of the indication are about its disease and its patients. */
import type { Indication, Opinion, Part, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { findDiseases, findForeignDisease, type NamedDisease } from '../reference/diseases';
import type { Prose } from '../text/prose';
import { findImpossibleSex } from './diseaseSex';
import { ADULT_WORDS, YOUNG_WORDS } from './indicationPatients';
import { findTopics, hasTopic, toComparable } from './indicationTopics';
import { type Report, type Rule, report, type Tell } from './rule';

export const diseaseInconsistent: Rule = {
  id: 'disease-inconsistent',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  profiles: ['human-initial', 'human-post-authorisation'],
  docs: {
    what: 'The benefits or the sentence on prescribers name a disease, or adults, of which nothing else speaks; a small heading of the indication names another disease or other patients than the text below it, or has none below it; a disease of women stands beside men, or the reverse.',
    why: 'These sentences are copied from other documents more often than any others, and what was not changed in them is overlooked: physicians of another field would have to prescribe the medicine.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    for (const part of opinion.parts) {
      if (part.role === 'benefits') checkDisease(part, opinion, prose, tell);
      if (part.role !== 'prescribing') continue;
      checkDisease(part, opinion, prose, tell);
      checkAdults(part, opinion, prose, tell);
    }
    for (const indication of opinion.indications) {
      if (indication.headings.length > 0) checkHeadings(indication, prose, tell);
    }
    checkSex(opinion, tell);
  },
};

/** A disease of the benefits or of the prescribers that stands nowhere else in the document. */
function checkDisease(
  { role, prose: { from, to } }: Part,
  opinion: Opinion,
  prose: Prose,
  tell: Tell,
): void {
  const text = prose.text.slice(from, to);
  const [named] = findDiseases(text);
  if (named === undefined) return;
  const { signs } = named.disease;
  if (signs.test(prose.text.slice(0, from)) || signs.test(prose.text.slice(to))) return;
  const own =
    findOwnDisease(opinion, prose, text) ??
    (role === 'prescribing' ? findOwnCondition(opinion, text) : undefined);
  if (own === undefined) return;
  const { text: name, span } = buildPassage(prose, placeOf(from, named));
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

/** The first disease that the opinion statement or the indication names; none where the part speaks of it. */
function findOwnDisease(opinion: Opinion, prose: Prose, part: string): Passage | undefined {
  for (const passage of passagesOf(opinion)) {
    const [own] = findDiseases(passage.text);
    if (own === undefined) continue;
    const isSpokenOf = own.disease.signs.test(part);
    return isSpokenOf ? undefined : buildPassage(prose, placeOf(passage.prose.from, own));
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

function passagesOf({ statement, indications }: Opinion): readonly Passage[] {
  return [statement?.intendedUse, ...indications.map(({ body }) => body)].filter(
    (one) => one !== undefined,
  );
}

function placeOf(start: number, { from, to }: NamedDisease): { from: number; to: number } {
  return { from: start + from, to: start + to };
}

const ADULT_PATIENTS = /\badult patients\b|\badults with\b/;

/** Prescribers of adults in a document that speaks of the young only. */
function checkAdults(part: Part, opinion: Opinion, prose: Prose, tell: Tell): void {
  const { from, to } = part.prose;
  const text = prose.text.slice(from, to);
  const found = ADULT_PATIENTS.exec(text);
  if (found === null || YOUNG_WORDS.test(text)) return;
  const passages = passagesOf(opinion);
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
  for (const heading of headings) {
    const start = passages.indexOf(heading) + 1;
    let end = start;
    while (end < passages.length && !headings.includes(passages[end] ?? heading)) end++;
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

function checkSex({ statement, indications }: Opinion, tell: Tell): void {
  const sentences = indications.flatMap((one) => one.sentences);
  for (const sentence of [statement?.intended, ...sentences]) {
    const patients = sentence && findImpossibleSex(sentence);
    if (patients === undefined) continue;
    const { text, span } = patients;
    tell(report(span, `“${text}” cannot have the disease that stands here.`));
  }
}
