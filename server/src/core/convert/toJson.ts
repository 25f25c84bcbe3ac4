/** The semantic model as plain JSON: the data interface for other programs. Its shape is `schemas/opinion.schema.json`. */
import { parseAtcCode } from '../model/atcCode';
import { isExistingDay, isOpinionYear } from '../model/calendar';
import type {
  AtcMention,
  FootnoteTable,
  Indication,
  Opinion,
  OpinionDate,
  OpinionStatement,
  Part,
} from '../model/opinion';
import type { StandardSentenceMatch } from '../packs/standardSentences';
import type { FootnoteMark } from '../syntax/block';
import { textBefore } from '../text/textBefore';
import { toIndicationJson } from './indicationJson';
import { createJsonWriter, type JsonWriter } from './jsonWriter';

/** Raised when a member changes its meaning or goes away; new members leave it as it is. */
const OPINION_SCHEMA_VERSION = 1;

/** A plain object for `JSON.stringify`; what the text does not say is `null` or an empty list. */
export function toJson(
  opinion: Opinion,
  standardMatches: readonly StandardSentenceMatch[],
): Readonly<Record<string, unknown>> {
  const write = createJsonWriter(opinion);
  return {
    schemaVersion: OPINION_SCHEMA_VERSION,
    notation: opinion.notation,
    kind: opinion.kind,
    profile: opinion.profile ?? null,
    modifiers: [...opinion.modifiers],
    committee: opinion.committee ?? null,
    title: opinion.title
      ? { ...write.passage(opinion.title), procedure: opinion.title.procedure ?? null }
      : null,
    productNames: opinion.productNames.map(write.passage),
    commonNames: opinion.commonNames.map(write.passage),
    statement: opinion.statement ? toStatement(opinion.statement, write) : null,
    applicant: opinion.applicant
      ? {
          ...write.passage(opinion.applicant),
          role: opinion.applicant.termKind,
          name: write.optional(opinion.applicant.name),
        }
      : null,
    presentation: opinion.presentation
      ? {
          ...write.passage(opinion.presentation),
          strengths: opinion.presentation.strengths.map(write.passage),
          forms: opinion.presentation.forms.map(write.passage),
        }
      : null,
    substances: opinion.substances.map(write.passage),
    atcCodes: opinion.atcCodes.map((mention) => toAtcCode(mention, write)),
    sideEffects: opinion.sideEffects
      ? {
          ...write.passage(opinion.sideEffects),
          items: opinion.sideEffects.items.map(write.passage),
        }
      : null,
    indication: opinion.indication ? toIndication(opinion.indication, write) : null,
    furtherIndications: opinion.indications.slice(1).map((one) => toIndication(one, write)),
    referenceProduct: write.optional(opinion.referenceProduct),
    parts: opinion.parts.map((part) => toPart(part, opinion, write)),
    footnotes: toFootnotes(opinion.footnotes, opinion, write),
    standardSentences: standardMatches.map((match) => toStandardSentence(match, write)),
  };
}

function toStatement(statement: OpinionStatement, write: JsonWriter): object {
  return {
    ...write.passage(statement),
    date: statement.date ? toDate(statement.date, write) : null,
    committee: statement.committee ?? null,
    outcome: statement.outcome ?? null,
    action: statement.action ?? null,
    authorisation: statement.authorisation,
    products: statement.products.map(write.passage),
    intendedUse: write.optional(statement.intendedUse),
    intended: statement.intended ? toIndicationJson(statement.intended, write) : null,
  };
}

function toDate(date: OpinionDate, write: JsonWriter): object {
  return { iso: toIsoDate(date) ?? null, isRange: date.isRange, ...write.passage(date) };
}

/** `2021-01-28`, or `undefined` for a date without a year or one that no calendar has. */
function toIsoDate(date: OpinionDate): string | undefined {
  if (date.year === undefined || !isExistingDay(date)) return undefined;
  if (!isOpinionYear(date.year)) return undefined;
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

function toAtcCode(mention: AtcMention, write: JsonWriter): object {
  const text = mention.code?.text;
  return {
    code: text ?? null,
    level: text === undefined ? null : (parseAtcCode(text)?.level ?? null),
    isVeterinary: mention.isVeterinaryLabel || text?.startsWith('Q') === true,
    isNotYetAssigned: mention.isNotYetAssigned,
    label: mention.label.text,
    range: write.range(mention.code?.span ?? mention.span),
  };
}

function toIndication(indication: Indication, write: JsonWriter): object {
  return {
    lead: write.passage(indication.lead),
    body: write.optional(indication.body),
    headings: indication.headings.map(write.passage),
    paragraphs: indication.paragraphs.map(write.passage),
    listItems: indication.listItems.map(write.passage),
    isQuoted: indication.isQuoted,
    indications: indication.sentences.map((sentence) => toIndicationJson(sentence, write)),
  };
}

function toPart(part: Part, opinion: Opinion, write: JsonWriter): object {
  return {
    role: part.role,
    isCued: part.isCued,
    text: opinion.tree.prose.text.slice(part.prose.from, part.prose.to),
    range: write.range(part.span),
  };
}

function toFootnotes(table: FootnoteTable, opinion: Opinion, write: JsonWriter): object {
  const marks = table.marks.map((mark) => ({
    label: mark.label,
    carrier: carrierOf(mark, opinion),
    range: write.range(mark.span),
  }));
  const bodies = table.bodies.map((body) => ({
    label: body.label,
    kind: body.kind ?? null,
    ...write.passage(body.content),
  }));
  const links = table.marks.flatMap((mark, index) => {
    const body = table.bodyOf(mark);
    if (body === undefined) return [];
    const carrier = marks[index]?.carrier ?? '';
    return [{ label: mark.label, carrier, mark: index, body: table.bodies.indexOf(body) }];
  });
  return { marks, bodies, links };
}

/** The word that a mark stands at. Example: `opinion` for `opinion1`. */
function carrierOf(mark: FootnoteMark, opinion: Opinion): string {
  const before = textBefore(opinion.tree.prose.text, mark.proseOffset, 80);
  return /([^\s"'()[\],.;:]+)[\s"'()[\],.;:]*$/.exec(before)?.[1] ?? '';
}

function toStandardSentence(match: StandardSentenceMatch, write: JsonWriter): object {
  return {
    id: match.sentence.id,
    pack: match.sentence.pack,
    isExact: match.differences.length === 0,
    differences: match.differences.map(({ found, expected }) => ({
      found: found.text,
      expected,
      range: write.range(found.span),
    })),
    ...write.passage(match.passage),
  };
}
