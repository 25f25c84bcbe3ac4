/** `require-footnote`: a footnote that a document has to have, marked at its place, with a fix that adds mark and body. */
import { isCutBeforeFootnotes } from '../../model/brokenBlock';
import { FOOTNOTE_NAMES } from '../../model/footnoteNames';
import { modifierOfKey, parseFlag } from '../../model/frontMatterKeys';
import { FOOTNOTE_KINDS, type Opinion, type Part, type Passage } from '../../model/opinion';
import { insertFootnote } from '../../rules/fixes/insertFootnote';
import { type Fix, type Rule, type RuleContext, report, type Tell } from '../../rules/rule';
import type { FootnoteMark } from '../../syntax/block';
import type { ProseSpan } from '../../text/span';
import { lastWordOf } from '../../text/words';
import type { FieldReader } from '../fieldReader';
import { findFootnoteSentence, isFootnoteInText } from '../footnoteInText';
import { isWithoutHead } from '../missingHead';
import {
  FOOTNOTE_CONDITIONS,
  FOOTNOTE_PLACES,
  type RequireFootnoteEntry,
  type RuleEntryBase,
} from '../pack';
import { buildPackRule, type MergedEntries } from '../packRule';
import { fillSlots } from '../slots';
import { findSentenceToWrite } from '../standardSentences';

/** Words that explain the markup in the text itself: `(new text in bold)`. */
const MARKUP_EXPLAINED = /\b(?:bold|strikethrough|strike-through|struck|underlined|italics)\b/i;

export function readRequireFootnote(
  fields: FieldReader,
  base: RuleEntryBase,
): RequireFootnoteEntry | undefined {
  const footnote = fields.requiredChoice('footnote', FOOTNOTE_KINDS);
  const at = fields.requiredChoice('at', FOOTNOTE_PLACES);
  const insert = fields.requiredText('insert');
  const message = fields.text('message');
  const fragment = fields.choice('fragment', ['hint', 'silent']);
  const since = fields.wholeNumber('since', 1995, 2100);
  const onlyIf = fields.choice('onlyIf', FOOTNOTE_CONDITIONS);
  if (footnote === undefined || at === undefined) return undefined;
  return {
    ...base,
    kind: 'require-footnote',
    footnote,
    at,
    insert,
    message: message ?? `The ${footnote} footnote is missing.`,
    fragment,
    since,
    onlyIf,
  };
}

export function buildRequireFootnoteRule(merged: MergedEntries<RequireFootnoteEntry>): Rule {
  return buildPackRule(merged, { fix: 'sometimes', check: checkFootnote });
}

function checkFootnote(entry: RequireFootnoteEntry, context: RuleContext, tell: Tell): void {
  const { opinion, prose } = context;
  if (!isFootnoteWanted(entry, opinion)) return;
  const isFragment = opinion.kind === 'fragment';
  // What a copy without any head lacks is said of its title.
  if (entry.at === 'title' && isWithoutHead(opinion)) return;
  if (isCutBeforeFootnotes(opinion)) return;

  const places = findPlaces(entry, opinion);
  const marks = findMarksAt(places, opinion);
  // A mark without a body is another rule's finding; a body in unknown words may be the one that is wanted.
  const isUnsure = marks.some((mark) => opinion.footnotes.bodyOf(mark)?.kind === undefined);
  if (isUnsure) return;
  const hasMark = marks.length > 0;
  if (entry.onlyIf === 'changes-shown' && !showsChanges(context, hasMark)) return;

  const [place] = places;
  const cap = isFragment && entry.fragment === 'hint' ? { severityAtMost: 'hint' as const } : {};
  const more = { part: 'footnotes' as const, ...cap };
  const inText = findFootnoteSentence(entry.footnote, opinion);
  if (inText !== undefined) {
    const { subject } = FOOTNOTE_NAMES[entry.footnote];
    const message = `The words of the footnote on ${subject} stand in the text, without a number.`;
    tell(report(prose.toSource(inText), message, [], cap));
  } else if (place !== undefined) {
    const fixes = hasMark ? [] : buildFix(entry, place, context);
    tell(report(prose.toSource(place), entry.message, fixes, more));
  } else if (entry.at === 'title') {
    // Without a title the mark of its footnote has no place, and the footnote is missing all the same.
    tell(report(context.writing.placeOfPart([]).span, entry.message, [], more));
  }
}

/** True when the document has no body of the kind and is one that needs it; modifiers and changes in the text are not looked at. */
export function isFootnoteWanted(entry: RequireFootnoteEntry, opinion: Opinion): boolean {
  if (opinion.footnotes.bodyOfKind(entry.footnote) !== undefined) return false;
  const isFragment = opinion.kind === 'fragment';
  if (isFragment && (entry.fragment === 'silent' || isFootnoteInText(entry.footnote, opinion)))
    return false;
  return entry.since === undefined || isAskedFor(entry, opinion);
}

/** A footnote of later years is asked for by the year of the opinion or by `orphan: true` in the front matter. */
function isAskedFor({ since, when }: RequireFootnoteEntry, opinion: Opinion): boolean {
  if (since !== undefined && opinion.year !== undefined && opinion.year >= since) return true;
  return opinion.tree.frontMatter.some(({ key, value }) => {
    const modifier = modifierOfKey(key);
    return modifier !== undefined && when.includes(modifier) && parseFlag(value) === true;
  });
}

/** Each mark is looked for at each of them. */
const MOST_CHANGES = 40;

/** The words behind which the mark stands, the best place first; none where the document does not have them. */
function findPlaces(
  { at, footnote }: RequireFootnoteEntry,
  opinion: Opinion,
): readonly ProseSpan[] {
  const { title, statement, indication } = opinion;
  switch (at) {
    case 'title':
      return title === undefined ? [] : [wordOf(title, /\bopinion\b/i)];
    case 'productName':
      return [...(statement?.products ?? []), ...opinion.productNames].map(({ prose }) => prose);
    case 'authorisation':
      return statement?.authorisationWords !== undefined && statement.authorisation === footnote
        ? [statement.authorisationWords.prose]
        : [];
    case 'indicationLead':
      return [
        ...(indication === undefined ? [] : [lastWordOfLead(indication.lead)]),
        ...opinion
          .partsOf('change')
          .slice(0, MOST_CHANGES)
          .map((part) => lastWordOfCue(part, opinion)),
      ];
  }
}

function lastWordOfLead({ text, prose }: Passage): ProseSpan {
  return { from: prose.to - lastWordOf(text).length, to: prose.to };
}

function wordOf({ text, prose }: Passage, pattern: RegExp): ProseSpan {
  const match = pattern.exec(text);
  if (match === null) return prose;
  const from = prose.from + match.index;
  return { from, to: from + match[0].length };
}

function lastWordOfCue(part: Part, { tree }: Opinion): ProseSpan {
  const cue = part.sentences[0]?.prose ?? part.prose;
  const text = tree.prose.text.slice(cue.from, cue.to);
  return { from: cue.from + text.lastIndexOf(' ') + 1, to: cue.to };
}

/** Marks at the end of one of the places; `follows1:` and `follows:1` are both at the word `follows:`. */
function findMarksAt(
  places: readonly ProseSpan[],
  { footnotes }: Opinion,
): readonly FootnoteMark[] {
  return footnotes.marks.filter(({ proseOffset }) =>
    places.some(({ from, to }) => from < proseOffset && proseOffset <= to + 1),
  );
}

/** True when a mark stands at the cue or a draft has markup in the blocks, and no words explain the markup. */
function showsChanges({ opinion, source, prose }: RuleContext, isMarked: boolean): boolean {
  if (!isMarked && opinion.notation !== 'draft') return false;
  const parts = [...opinion.partsOf('indication'), ...opinion.partsOf('change')];
  const isExplained = parts.some((part) =>
    MARKUP_EXPLAINED.test(prose.text.slice(part.prose.from, part.prose.to)),
  );
  if (isExplained || isMarked) return !isExplained;
  return parts.some(({ span }) => /\*\*|~~/.test(source.slice(span.start, span.end)));
}

function buildFix(
  { footnote, insert }: RequireFootnoteEntry,
  place: ProseSpan,
  { opinion, standard, writing, prose }: RuleContext,
): readonly Fix[] {
  const variant = findSentenceToWrite(standard, insert, opinion)?.variant;
  if (variant === undefined) return [];
  const offset = prose.toSource({ from: place.to, to: place.to }).start;
  const edits = insertFootnote(opinion, writing, offset, fillSlots(variant.text, opinion));
  return [{ title: `Insert the ${FOOTNOTE_NAMES[footnote].short} footnote`, edits, safety: 'ask' }];
}
