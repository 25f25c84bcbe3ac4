/** `unique-part`: a part that stands twice, by its role or word for word. */
import {
  type Opinion,
  PART_ROLES,
  type Part,
  type PartRole,
  type Passage,
} from '../../model/opinion';
import { type Rule, type RuleContext, report, type Tell } from '../../rules/rule';
import type { Sentence } from '../../syntax/block';
import type { FieldReader } from '../fieldReader';
import type { RuleEntryBase, UniquePartEntry } from '../pack';
import { buildPackRule, type MergedEntries } from '../packRule';
import { PART_NAMES } from '../partNames';

/** Shorter sentences may well stand twice. */
const FEWEST_CHARACTERS = 25;

export function readUniquePart(fields: FieldReader, base: RuleEntryBase): UniquePartEntry {
  const parts = fields.choices('parts', PART_ROLES) ?? [];
  const repeated = fields.choices('repeated', PART_ROLES) ?? [];
  if (parts.length === 0 && repeated.length === 0) {
    fields.report(fields.place, 'No parts are named: add “parts: [applicant, …]”.');
  }
  return { ...base, kind: 'unique-part', parts, repeated };
}

export function buildUniquePartRule(merged: MergedEntries<UniquePartEntry>): Rule {
  return buildPackRule(merged, { fix: 'never', check: checkUnique });
}

function checkUnique(entry: UniquePartEntry, context: RuleContext, tell: Tell): void {
  const { opinion } = context;
  const isAboutOneProduct = opinion.productNames.length <= 1;
  for (const role of entry.parts) {
    const parts = opinion.partsOf(role);
    if (!hasSeveralSentences(parts)) continue;
    if (isAboutOneProduct) findSecond(role, parts, context, tell);
    else findRepeated(role, parts, context, tell);
  }
  for (const role of entry.repeated) {
    const parts = opinion.partsOf(role);
    if (role === 'indication') findRepeatedIndication(context, tell);
    else if (hasSeveralSentences(parts)) findRepeated(role, parts, context, tell);
  }
}

function hasSeveralSentences(parts: readonly Part[]): boolean {
  return parts.length > 1 || (parts[0]?.sentences.length ?? 0) > 1;
}

/** The sentence that opens another part of the role, or begins with the words of the first one. */
function findSecond(
  role: PartRole,
  parts: readonly Part[],
  { prose }: RuleContext,
  tell: Tell,
): void {
  const openings = new Set(
    parts.filter(({ isCued }) => isCued).map(({ sentences }) => sentences[0]),
  );
  const [first, ...others] = parts.flatMap(({ sentences }) => sentences);
  if (first === undefined) return;
  const opening = prose.text.slice(first.prose.from, first.prose.from + FEWEST_CHARACTERS);
  const second = others.find(
    (sentence) => openings.has(sentence) || prose.text.startsWith(opening, sentence.prose.from),
  );
  if (second === undefined) return;
  const message = `A second ${PART_NAMES[role]} stands here.`;
  tell(
    report(prose.toSource(second.prose), message, [], {
      part: role,
      related: [{ span: prose.toSource(first.prose), message: 'The first one.' }],
    }),
  );
}

/** Sentences of the parts that repeat an earlier one of the same role word for word. */
function findRepeated(
  role: PartRole,
  parts: readonly Part[],
  { prose }: RuleContext,
  tell: Tell,
): void {
  const sentences = parts.flatMap((part) => part.sentences);
  const seen = new Map<string, Sentence>();
  for (const sentence of sentences) {
    const { from, to } = sentence.prose;
    if (to - from < FEWEST_CHARACTERS) continue;
    const text = prose.text.slice(from, to);
    const earlier = seen.get(text);
    if (earlier === undefined) seen.set(text, sentence);
    else {
      tell(
        report(prose.toSource(sentence.prose), 'This sentence stands here a second time.', [], {
          part: role,
          related: [{ span: prose.toSource(earlier.prose), message: 'The first time.' }],
        }),
      );
    }
  }
}

/**
 * An indication that is the one before it once more, list and heading included, with nothing but blanks or the words that
 * lead to it between: behind another heading, or after a list of other patients, the same words say something else.
 */
function findRepeatedIndication({ opinion, prose }: RuleContext, tell: Tell): void {
  for (const { earlier, later } of findNeighbours(opinion)) {
    if (later.text.length < FEWEST_CHARACTERS || earlier.text !== later.text) continue;
    tell(
      report(prose.toSource(later.prose), 'This indication stands here a second time.', [], {
        part: 'indication',
        related: [{ span: prose.toSource(earlier.prose), message: 'The first time.' }],
      }),
    );
  }
}

interface Neighbours {
  readonly earlier: Passage;
  readonly later: Passage;
}

/**
 * Whole blocks behind leads of their own, and the sentences of a block without headings; in a change an old sentence may
 * stand before the new one.
 */
function* findNeighbours({ indications, tree, profile }: Opinion): Iterable<Neighbours> {
  const isChange =
    profile === 'human-post-authorisation' || profile === 'veterinary-post-authorisation';
  for (const [index, { lead, body, headings, sentences }] of indications.entries()) {
    const before = indications[index - 1];
    if (before?.body !== undefined && body !== undefined && before.lead.text === lead.text) {
      yield { earlier: before.body, later: body };
    }
    if (isChange || headings.length > 0) continue;
    for (const [at, later] of sentences.entries()) {
      const earlier = sentences[at - 1];
      if (earlier === undefined) continue;
      const between = tree.prose.text.slice(earlier.prose.to, later.prose.from);
      if (between.trim() === '') yield { earlier, later };
    }
  }
}
