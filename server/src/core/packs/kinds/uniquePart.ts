/** `unique-part`: a part that stands twice, by its role or word for word. */
import { PART_ROLES, type Part, type PartRole } from '../../model/opinion';
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
    if (hasSeveralSentences(parts)) findRepeated(role, parts, context, tell);
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
