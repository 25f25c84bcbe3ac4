/** `require-part`: a part that a document of a profile has to have, with a fix that writes its standard sentences. */
import { type Opinion, PART_ROLES, type PartRole } from '../../model/opinion';
import { type Fix, type Report, type Rule, type RuleContext, report } from '../../rules/rule';
import type { InsertionPlace } from '../../rules/writing';
import type { FieldReader } from '../fieldReader';
import type { RequirePartEntry, RuleEntryBase, SaidCondition } from '../pack';
import { buildPackRule, type MergedEntries, NO_REPORTS } from '../packRule';
import { PART_NAMES } from '../partNames';
import type { PartOrders } from '../partOrder';
import { fillSlots } from '../slots';
import { findWordingToWrite } from '../standardSentences';

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
  const part = condition.requiredChoice('part', PART_ROLES);
  const anyOf = condition.texts('anyOf') ?? [];
  if (anyOf.length === 0) {
    condition.report(condition.placeOf('anyOf'), '“anyOf” needs a list of phrases.');
  }
  condition.finish();
  return part === undefined ? undefined : { part, anyOf };
}

export function buildRequirePartRule(
  merged: MergedEntries<RequirePartEntry>,
  orders: PartOrders,
): Rule {
  return buildPackRule(merged, {
    fix: merged.entries.every(({ insert }) => insert.length > 0) ? 'always' : 'sometimes',
    check: (entry, context) => checkPart(entry, context, orders),
  });
}

function checkPart(
  entry: RequirePartEntry,
  context: RuleContext,
  orders: PartOrders,
): Iterable<Report> {
  const { opinion, writing } = context;
  if (opinion.part(entry.part) !== undefined) return NO_REPORTS;
  const isFragment = opinion.kind === 'fragment';
  if (isFragment && entry.fragment === 'silent') return NO_REPORTS;
  if (entry.ifSaid !== undefined && !isSaid(entry.ifSaid, opinion)) return NO_REPORTS;
  if (entry.unlessSaid !== undefined && isSaid(entry.unlessSaid, opinion)) return NO_REPORTS;

  const rolesBefore = orders(opinion.profile)?.rolesBefore(entry.part) ?? [];
  const place = inSameParagraph(writing.placeOfPart(rolesBefore), entry, context);
  const isOnlyHint =
    isFragment && (entry.fragment === 'hint' || isBehindAll(entry, opinion, orders));
  const text = writePart(entry, context);
  const fix: Fix = {
    title: `Insert the ${PART_NAMES[entry.part]}`,
    edits: [writing.insertPart(place, text)],
    safety: 'ask',
  };
  const missing = report(place.span, entry.message, text === '' ? [] : [fix], {
    part: entry.part,
    ...(isOnlyHint ? { severityAtMost: 'hint' } : {}),
  });
  return [missing];
}

/** The place behind the last word of a paragraph, where the entry's sentence goes on in that paragraph. */
function inSameParagraph(
  place: InsertionPlace,
  { sameParagraphAs }: RequirePartEntry,
  { opinion, source }: RuleContext,
): InsertionPlace {
  if (sameParagraphAs === undefined) return place;
  const previous = opinion.partsOf(sameParagraphAs).at(-1);
  if (previous === undefined || previous.span.end > place.offset) return place;
  const between = source.slice(previous.span.end, place.offset);
  if (/[a-z]|[\r\n]\s*[\r\n]/i.test(between)) return place;
  const offset = place.offset - (/\s*$/.exec(between)?.[0].length ?? 0);
  return { ...place, offset, before: ' ', behind: '' };
}

/** A fragment may end early: true when nothing that belongs behind the part is there. */
function isBehindAll(entry: RequirePartEntry, opinion: Opinion, orders: PartOrders): boolean {
  const order = orders(opinion.profile);
  const place = order?.placesOf(entry.part);
  if (order === undefined || place === undefined) return false;
  return opinion.parts.every(({ role }) => (order.placesOf(role)?.last ?? 0) <= place.last);
}

/** The standard sentences that apply, in the document's own words; empty when the pack has none. */
function writePart(entry: RequirePartEntry, { opinion, standard, writing }: RuleContext): string {
  const sentences = entry.insert
    .map((id) => findWordingToWrite(standard, id, opinion))
    .filter((variant) => variant !== undefined)
    .map((variant) => fillSlots(variant.text, opinion));
  const text = sentences.join(' ').replaceAll('\n', writing.lineEnd);
  return text === '' || opinion.notation !== 'draft' ? text : toHeadingMark(entry.part) + text;
}

/** What a draft writes before the title and the product name. */
function toHeadingMark(role: PartRole): string {
  if (role === 'title') return '# ';
  return role === 'productName' ? '## ' : '';
}

function isSaid({ part, anyOf }: SaidCondition, opinion: Opinion): boolean {
  const text = opinion
    .partsOf(part)
    .map(({ prose }) => opinion.tree.prose.text.slice(prose.from, prose.to))
    .join('\n');
  return anyOf.some((phrase) => hasPhrase(text.toLowerCase(), phrase.toLowerCase()));
}

/** True when `phrase` occurs in `text` between two word boundaries. */
function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + phrase.length)) return true;
  }
  return false;
}

function isLetter(text: string, index: number): boolean {
  return /[a-z]/.test(text.charAt(index));
}
