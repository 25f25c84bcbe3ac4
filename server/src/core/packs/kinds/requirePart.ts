/** `require-part`: a part that a document of a profile has to have, with a fix that writes its standard sentences. */
import { findBrokenBlock } from '../../model/brokenBlock';
import { FOOTNOTE_KINDS, type Opinion, PART_ROLES, type Passage } from '../../model/opinion';
import {
  type Fix,
  type Report,
  type Rule,
  type RuleContext,
  replaceWord,
  report,
} from '../../rules/rule';
import type { InsertionPlace } from '../../rules/writing';
import { continueParagraph } from '../continueParagraph';
import type { FieldReader } from '../fieldReader';
import { findLeadlessIndication } from '../leadlessIndication';
import { findRunInName, isTitleInText, isWithoutHead } from '../missingHead';
import { isPartMissing, NAMES, writePart } from '../missingPart';
import { cutIntoPieces, findNearCue, type NearCue } from '../nearCues';
import type { CuePiece } from '../nearPieces';
import type { RequirePartEntry, RuleEntryBase, SaidCondition } from '../pack';
import { buildPackRule, type MergedEntries } from '../packRule';
import { PART_NAMES } from '../partNames';
import type { PartOrder, PartOrders } from '../partOrder';
import { fillSlots } from '../slots';

export function readRequirePart(
  fields: FieldReader,
  base: RuleEntryBase,
): RequirePartEntry | undefined {
  const part = fields.requiredChoice('part', PART_ROLES);
  const message = fields.text('message');
  const insert = fields.texts('insert') ?? [];
  const sameParagraphAs = fields.choice('sameParagraphAs', PART_ROLES);
  const fragment = fields.choice('fragment', ['hint', 'silent']);
  const ifSaid = readSaidCondition(fields, 'ifSaid');
  const unlessSaid = readSaidCondition(fields, 'unlessSaid');
  if (part === undefined) return undefined;
  return {
    ...base,
    kind: 'require-part',
    part,
    message: message ?? `The ${PART_NAMES[part]} is missing.`,
    insert,
    sameParagraphAs,
    fragment,
    ifSaid,
    unlessSaid,
  };
}

function readSaidCondition(fields: FieldReader, key: string): SaidCondition | undefined {
  const condition = fields.map(key);
  if (condition === undefined) return undefined;
  const parts = condition.choices('part', PART_ROLES) ?? [];
  if (parts.length === 0) {
    condition.report(condition.placeOf('part'), '“part” needs the name of a part, or several.');
  }
  const anyOf = condition.texts('anyOf') ?? [];
  if (anyOf.length === 0) {
    condition.report(condition.placeOf('anyOf'), '“anyOf” needs a list of phrases.');
  }
  const unlessMarked = condition.choice('unlessMarked', FOOTNOTE_KINDS);
  condition.finish();
  return parts.length === 0 ? undefined : { parts, anyOf, unlessMarked };
}

export function buildRequirePartRule(
  merged: MergedEntries<RequirePartEntry>,
  orders: PartOrders,
): Rule {
  const hasAlwaysFix = merged.entries.every(
    ({ insert, part }) => insert.length > 0 && !NAMES.includes(part) && part !== 'activeSubstance',
  );
  const cues = new Map<RequirePartEntry, readonly CuePiece[]>();
  return buildPackRule(merged, {
    fix: hasAlwaysFix ? 'always' : 'sometimes',
    check(entry, context, tell) {
      if (!isPartMissing(entry, context.opinion)) return;
      // What a copy without any head lacks is said of its title.
      if (NAMES.includes(entry.part) && isWithoutHead(context.opinion)) return;
      // What breaks off may have had the part in the rest, if it is a summary of opinion at all.
      const { kind, tree } = context.opinion;
      if (kind !== 'other' && findBrokenBlock(tree) !== undefined) {
        if (isBehindAll(entry, context.opinion, orders(context.opinion.profile))) return;
      }
      if (entry.part === 'title' && isTitleInText(context.opinion)) return;
      const near = findHiddenPart(entry, cues, context);
      // A word that stands twice is the matter of a rule of its own.
      if (near?.isDoubled === true) return;
      const runIn = entry.part === 'commonName' ? findRunInName(context.opinion) : undefined;
      if (runIn !== undefined) {
        tell(reportRunIn(runIn, context));
        return;
      }
      const leadless = near === undefined ? reportLeadless(entry, context) : undefined;
      if (leadless !== undefined) {
        tell(leadless);
        return;
      }
      tell(near === undefined ? reportMissing(entry, context, orders) : reportHidden(entry, near));
    },
  });
}

/** A part that is there, but for a slip in the words by which it is known; `cues` keeps those of each entry. */
function findHiddenPart(
  entry: RequirePartEntry,
  cues: Map<RequirePartEntry, readonly CuePiece[]>,
  context: RuleContext,
): NearCue | undefined {
  const { part, insert, severity } = entry;
  // What many documents do without is not worth the search.
  if (NAMES.includes(part) || severity === 'hint') return undefined;
  let pieces = cues.get(entry);
  if (pieces === undefined) {
    const sentences = context.standard.sentences.filter(
      ({ id, part: own }) => own === part && insert.includes(id),
    );
    pieces = cutIntoPieces(sentences.flatMap(({ variants }) => variants.map(({ text }) => text)));
    cues.set(entry, pieces);
  }
  return findNearCue(part, pieces, context);
}

function reportHidden({ part }: RequirePartEntry, { found, expected }: NearCue): Report {
  return report(
    found.span,
    `The ${PART_NAMES[part]} is not recognised: “${found.text}” should read “${expected}”.`,
    [replaceWord(found.span, found.text, expected, 'ask')],
    { part },
  );
}

/** The name is there: a second one above it would be wrong. */
function reportRunIn({ span, text }: Passage, { writing }: RuleContext): Report {
  const edits = [{ span: { start: span.end, end: span.end }, newText: writing.lineEnd }];
  const message = `“${text}” runs into the opinion statement.`;
  return report(span, message, [{ title: 'Insert a blank line', edits, safety: 'ask' }], {
    part: 'commonName',
  });
}

/** The indication is there, and only the words that lead to it are gone. */
function reportLeadless(entry: RequirePartEntry, context: RuleContext): Report | undefined {
  const { opinion, prose, standard, writing } = context;
  const block = entry.part === 'indication' ? findLeadlessIndication(opinion) : undefined;
  if (block === undefined) return undefined;
  const [lead = ''] = fillSlots(writePart(entry, opinion, standard), opinion).split('\n');
  if (lead === '') return undefined;
  const { start } = block.span;
  const behind = writing.lineEnd + writing.lineEnd;
  return report(
    prose.toSource(block.prose),
    `The words that lead to the indication are missing: “${lead}”.`,
    [
      {
        title: 'Insert the words that lead to the indication',
        edits: [{ span: { start, end: start }, newText: lead + behind }],
        safety: 'ask',
      },
    ],
    { part: entry.part },
  );
}

/** Of a shopping list, and of a draft that is just begun. */
const NOT_RECOGNISED = 'No summary of opinion is recognised here.';

function reportMissing(entry: RequirePartEntry, context: RuleContext, orders: PartOrders): Report {
  const { opinion, writing } = context;
  const order = orders(opinion.profile);
  const rolesBefore = order?.rolesBefore(entry.part) ?? [];
  const place = inSameParagraph(writing.placeOfPart(rolesBefore), entry, context);
  const isOnlyHint =
    (opinion.kind === 'fragment' && entry.fragment === 'hint') ||
    (opinion.kind === 'fragment' && isBehindAll(entry, opinion, order));
  const message = opinion.kind === 'other' ? `${NOT_RECOGNISED} ${entry.message}` : entry.message;
  return report(place.span, message, insertFix(entry, place, context), {
    part: entry.part,
    ...(isOnlyHint ? { severityAtMost: 'hint' } : {}),
  });
}

function insertFix(
  entry: RequirePartEntry,
  place: InsertionPlace,
  context: RuleContext,
): readonly Fix[] {
  const { opinion, standard, writing } = context;
  // The sentence of the form is about one substance.
  if (entry.part === 'activeSubstance' && opinion.commonNames.length > 1) return [];
  const written = fillSlots(writePart(entry, opinion, standard), opinion);
  const text = entry.part === 'title' ? markTitle(written, context) : written;
  // Published text shows a name only by its place below the title.
  const isLost =
    NAMES.includes(entry.part) && opinion.notation !== 'draft' && opinion.title === undefined;
  if (text === '' || isLost) return [];
  const edit = writing.insertPart(place, text);
  return [{ title: `Insert the ${PART_NAMES[entry.part]}`, edits: [edit], safety: 'ask' }];
}

/** The title with the mark of the footnote on the Commission decision, where its body waits for one. */
function markTitle(title: string, { opinion, writing }: RuleContext): string {
  const body = opinion.footnotes.unusedBodies.find(({ kind }) => kind === 'commission-decision');
  if (body === undefined || opinion.footnotes.repeatedBodies.includes(body)) return title;
  return title.replace(/\bopinion\b/, (word) => word + writing.toMark(body.label));
}

/** Behind the part whose paragraph the new sentence continues, where that part ends with a sentence. */
function inSameParagraph(
  place: InsertionPlace,
  { sameParagraphAs }: RequirePartEntry,
  context: RuleContext,
): InsertionPlace {
  if (sameParagraphAs === undefined) return place;
  const previous = context.opinion.partsOf(sameParagraphAs).at(-1);
  return previous === undefined ? place : continueParagraph(previous, place, context);
}

/** A fragment may end early: true when nothing that belongs behind the part is there. */
function isBehindAll(
  entry: RequirePartEntry,
  opinion: Opinion,
  order: PartOrder | undefined,
): boolean {
  const place = order?.placesOf(entry.part);
  if (order === undefined || place === undefined) return false;
  return opinion.parts.every(({ role }) => (order.placesOf(role)?.last ?? 0) <= place.last);
}
