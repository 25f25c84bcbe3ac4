/** Completes footnote marks: the footnotes that are there, and those that the form wants and that are missing. */
import type { Analysis } from '../../analysis/analyze';
import { FOOTNOTE_NAMES } from '../../model/footnoteNames';
import type { FootnoteBody, Opinion, PartRole } from '../../model/opinion';
import { appliesTo } from '../../packs/conditions';
import { isOfProfile } from '../../packs/form';
import { isFootnoteWanted } from '../../packs/kinds/requireFootnote';
import type { FootnotePlace, RequireFootnoteEntry } from '../../packs/pack';
import { fillSlots } from '../../packs/slots';
import { findSentenceToWrite, type StandardSentences } from '../../packs/standardSentences';
import { createWriting, type Writing } from '../../rules/writing';
import type { TextSpan } from '../../text/span';
import { textBefore } from '../../text/textBefore';
import { buildItem, type CompletionItem, type Completions, type TabStop } from './completionItem';
import { type CompletionPlace, readWithout } from './completionPlace';
import type { CompletionSources } from './completionSources';
import { findPossibleProfiles } from './expectedParts';

const TYPED = {
  draft: /\[\^[^\]\s[]{0,40}$/,
  published: /(?<=[\p{L}\d)\]"'”’.,:])\[\d{0,2}$/u,
} as const;
const REST = { draft: /^[^\]\s[]{0,40}\]/, published: /^\d{0,2}\]/ } as const;

/** What items are made of: the document without the mark that is being typed, and where that stands. */
interface MarkPlace {
  readonly opinion: Opinion;
  readonly writing: Writing;
  readonly span: TextSpan;
  readonly typed: string;
}

export function completeFootnote(
  { offset, before, after }: CompletionPlace,
  analysis: Analysis,
  { ruleSet }: CompletionSources,
): Completions | undefined {
  const { notation } = analysis.tree;
  const typed = TYPED[notation].exec(before)?.[0];
  if (typed === undefined) return undefined;
  const rest = REST[notation].exec(after)?.[0].length ?? 0;
  const span = { start: offset - typed.length, end: offset + rest };
  const opinion = readWithout(analysis.opinion, span, ruleSet.usualProfile);
  const place = { opinion, writing: createWriting(opinion), span, typed };
  const beginsLine = before.length === typed.length;
  const items =
    notation === 'draft' && beginsLine
      ? offerLabels(place, after.slice(rest))
      : offerMarks(place, ruleSet.form.footnotes, ruleSet.standard);
  return { items, isIncomplete: false };
}

/** A body begins here: one for each mark that has none. */
function offerLabels({ opinion, span }: MarkPlace, after: string): readonly CompletionItem[] {
  const labels = new Set(opinion.footnotes.danglingMarks.map(({ label }) => label));
  const colon = after.startsWith(':') ? '' : ': ';
  return [...labels].map((label) =>
    buildItem('footnote', `[^${label}]`, span, {
      detail: 'mark without a body',
      insert: [`[^${label}]${colon}`],
    }),
  );
}

function offerMarks(
  place: MarkPlace,
  entries: readonly RequireFootnoteEntry[],
  standard: StandardSentences,
): readonly CompletionItem[] {
  const { opinion } = place;
  const { bodies, unusedBodies } = opinion.footnotes;
  const role = opinion.roleAt(place.span.start - 1);
  const wanted = entries.filter((entry) => isWanted(entry, place));
  // Several packs, and several profiles of a text that does not tell its own, ask for the same footnote.
  const here = wanted
    .filter(({ at }) => CARRIERS[at].some((carrier) => carrier === role))
    .filter(isFirstOfKind)
    .sort((a, b) => Number(fitsWords(b, place)) - Number(fitsWords(a, place)));
  const elsewhere =
    opinion.profile === undefined
      ? []
      : wanted.filter((entry) => !here.includes(entry) && !isMarked(entry, opinion));
  const offerNew = (entry: RequireFootnoteEntry): readonly CompletionItem[] =>
    offerMissing(entry, place, standard);
  const used = bodies.filter((body) => !unusedBodies.includes(body));
  return [
    ...here.flatMap(offerNew),
    ...unusedBodies.map((body) => offerExisting(body, place, 'no mark leads to it yet')),
    ...elsewhere.flatMap(offerNew),
    ...used.map((body) => offerExisting(body, place, '')),
  ];
}

/** Also what nothing but the place of the mark asks for: only the writer knows of a designation as an orphan. */
function isWanted(entry: RequireFootnoteEntry, place: MarkPlace): boolean {
  const { opinion } = place;
  const isOurs = findPossibleProfiles(opinion).some((profile) => isOfProfile(entry, profile));
  if (!isOurs || opinion.footnotes.bodyOfKind(entry.footnote) !== undefined) return false;
  if (appliesTo(entry, opinion) && isFootnoteWanted(entry, opinion)) return true;
  return fitsWords(entry, place);
}

/** True when the mark stands behind the words that carry it: “conditional”, the name of the product. */
function fitsWords({ footnote, at }: RequireFootnoteEntry, { opinion, span }: MarkPlace): boolean {
  const before = textBefore(opinion.tree.source, span.start, LONGEST_NAME);
  if (footnote === 'conditional') return /\bconditional$/.test(before);
  if (footnote === 'exceptional-circumstances') return /\bcircumstances$/.test(before);
  if (at !== 'productName' || opinion.roleAt(span.start - 1) !== 'opinionStatement') return false;
  return opinion.productNames.some(({ text }) => before.endsWith(text));
}

const LONGEST_NAME = 120;

/** A mark at its place waits for this footnote, under a number of its own. */
function isMarked({ at }: RequireFootnoteEntry, { footnotes, roleAt }: Opinion): boolean {
  return footnotes.danglingMarks.some(({ span }) =>
    CARRIERS[at].some((carrier) => carrier === roleAt(span.start)),
  );
}

function isFirstOfKind(
  { footnote }: RequireFootnoteEntry,
  index: number,
  entries: readonly RequireFootnoteEntry[],
): boolean {
  return entries.findIndex((entry) => entry.footnote === footnote) === index;
}

/** The parts that carry the mark of a footnote. */
const CARRIERS: Readonly<Record<FootnotePlace, readonly PartRole[]>> = {
  title: ['title'],
  productName: ['productName', 'opinionStatement'],
  authorisation: ['opinionStatement'],
  indicationLead: ['indication', 'change'],
};

function offerExisting(
  { label, content }: FootnoteBody,
  { writing, span, typed }: MarkPlace,
  detail: string,
): CompletionItem {
  const mark = writing.toMark(label);
  return buildItem('footnote', mark, span, {
    detail,
    documentation: content.text,
    filterText: `${openingOf(typed)}${label}] ${content.text}`,
  });
}

const BEHIND_MARK: TabStop = { name: 'behind the mark', placeholder: '', choices: [] };

/** Mark and body, the body at its place among the others. */
function offerMissing(
  { insert, footnote }: RequireFootnoteEntry,
  { opinion, writing, span, typed }: MarkPlace,
  standard: StandardSentences,
): readonly CompletionItem[] {
  const variant = findSentenceToWrite(standard, insert, opinion)?.variant;
  if (variant === undefined) return [];
  const label = writing.freeLabel();
  const mark = writing.toMark(label);
  const text = fillSlots(variant.text, opinion);
  const body = writing.insertBody(label, text);
  const isSamePlace = body.span.start === span.start;
  const moved = body.span.start > span.start ? span.end - span.start : 0;
  const start = body.span.start + moved;
  const name = FOOTNOTE_NAMES[footnote].short;
  return [
    buildItem('footnote', `${mark} ${name} footnote`, span, {
      detail: 'new, with its text',
      documentation: text,
      // The writer goes on behind the mark, not behind the last footnote.
      insert: isSamePlace ? [mark, BEHIND_MARK, body.newText] : [mark],
      filterText: `${openingOf(typed)}${label}] ${footnote} ${name} ${text}`,
      edits: isSamePlace
        ? []
        : [
            {
              span: { start, end: start + body.span.end - body.span.start },
              newText: body.newText,
            },
          ],
    }),
  ];
}

/** Typed characters are compared with texts that begin as they do. */
function openingOf(typed: string): string {
  return typed.startsWith('[^') ? '[^' : '[';
}
