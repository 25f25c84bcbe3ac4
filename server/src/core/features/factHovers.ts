/** What a hover tells of the facts of a document: a date, a product as a card, an abbreviation. Markdown. */
import type { RuleSet } from '../analysis/ruleSet';
import { findAbbreviations, findExplanations } from '../model/abbreviations';
import { toWrittenDate } from '../model/calendar';
import { indicationSentences } from '../model/indication';
import type { IndicationSentence } from '../model/indicationTerms';
import type { Opinion, Passage } from '../model/opinion';
import type { ReferenceData } from '../reference/referenceData';
import { createWordFilter, surveyWords } from '../text/wordSurvey';
import { findAtcName } from './atcNames';
import { findDecisionDate } from './decisionDate';
import type { Hover } from './hover';
import { escapeMarkdown } from './markdown';
import { findProductNameAt } from './productNamePlaces';
import { modifiersInWords, profileInWords } from './profileWords';

/** The weekday of the opinion, and when the Commission is expected to decide. */
export function describeOpinionDate(opinion: Opinion, offset: number): Hover | undefined {
  const decision = findDecisionDate(opinion);
  if (decision === undefined) return undefined;
  const { date, weekday, days, expected, expectedWeekday } = decision;
  if (offset < date.span.start || date.span.end < offset) return undefined;
  const markdown = [
    `**${escapeMarkdown(date.text)}** is a ${weekday}.`,
    `Commission decision expected: ${expectedWeekday} ${toWrittenDate(expected)}, ${days} days from adoption of the opinion.`,
  ];
  return { span: date.span, markdown: markdown.join('\n\n') };
}

/** A card with what the document says of its product; what it does not say is left out. */
export function describeProductName(
  opinion: Opinion,
  offset: number,
  reference?: ReferenceData,
): Hover | undefined {
  const place = findProductNameAt(opinion, offset);
  if (place === undefined) return undefined;
  const { commonNames, substances, applicant, statement } = opinion;
  const codes = opinion.atcCodes.flatMap(({ code }) => code?.text ?? []);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Profile', [profileInWords(opinion), ...modifiersInWords(opinion)].filter(isSaid).join(' · ')],
    [applicant?.termKind === 'holder' ? 'Holder' : 'Applicant', applicant?.name?.text],
    ['Active substance', textsOf(substances.length > 0 ? substances : commonNames)],
    ['ATC code', codes.map((code) => withName(code, findAtcName(code, reference))).join('; ')],
    ['Opinion', [statement?.committee, statement?.date?.text].filter(isSaid).join(', ')],
    ...indicationSentences(opinion)
      .slice(0, MOST_INDICATIONS)
      .map((sentence) => ['Indication, as read', summarise(sentence)] as const),
  ];
  const lines = facts.flatMap(([term, words]) =>
    words === undefined || words === '' ? [] : `- ${term}: ${escapeMarkdown(words)}`,
  );
  const markdown = `**${escapeMarkdown(place.name.text)}**\n\n${lines.join('\n')}`.trimEnd();
  return { span: place.span, markdown };
}

/** A card shows the first few. */
const MOST_INDICATIONS = 4;

/** `treatment · gout · adults, adolescents · as monotherapy` */
function summarise(sentence: IndicationSentence): string {
  const { uses, condition, populations, monotherapy, partners, line } = sentence;
  const combination = partners.length === 0 ? monotherapy?.text : `with ${textsOf(partners)}`;
  const slots = [textsOf(uses), condition?.text, textsOf(populations), combination, line?.text];
  return slots.filter(isSaid).join(' · ');
}

/** What an abbreviation stands for in this document; where it does not say so, what the team has told (`known`). */
export function describeAbbreviation(
  opinion: Opinion,
  offset: number,
  known: RuleSet['teamAbbreviations'],
): Hover | undefined {
  const { prose, words } = opinion.tree;
  const committee = describeCommittee(opinion, offset);
  if (committee !== undefined) return committee;
  const survey = surveyWords(prose.text, words, createWordFilter());
  for (const abbreviation of findAbbreviations(prose.text, survey)) {
    const span = abbreviation.places
      .map((place) => prose.toSource(place))
      .find(({ start, end }) => start <= offset && offset <= end);
    if (span === undefined) continue;
    const { letters } = abbreviation;
    const explained = findExplanations(abbreviation, prose.text).find((one) => one.words)?.words;
    const meaning = explained ? prose.text.slice(explained.from, explained.to) : known.get(letters);
    if (meaning === undefined) return undefined;
    return { span, markdown: `**${escapeMarkdown(letters)}**: ${escapeMarkdown(meaning)}` };
  }
  return undefined;
}

/** `CHMP`, wherever it stands: its letters are not those of the words of its name. */
function describeCommittee({ statement, tree }: Opinion, offset: number): Hover | undefined {
  const { committeeAbbreviation, committeeName } = statement ?? {};
  if (committeeAbbreviation === undefined || committeeName === undefined) return undefined;
  const { text: letters } = committeeAbbreviation;
  const start = tree.source.lastIndexOf(letters, offset);
  const end = start + letters.length;
  const isWord = !/[\p{L}\d]/u.test(tree.source.charAt(start - 1) + tree.source.charAt(end));
  if (start < 0 || end < offset || !isWord) return undefined;
  const markdown = `**${escapeMarkdown(letters)}**: ${escapeMarkdown(committeeName.text)}`;
  return { span: { start, end }, markdown };
}

function withName(code: string, name: string | undefined): string {
  return name === undefined ? code : `${code}, ${name}`;
}

function textsOf(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join(', ');
}

function isSaid(words: string | undefined): words is string {
  return words !== undefined && words !== '';
}
