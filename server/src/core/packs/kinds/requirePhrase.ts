/** `require-phrase`: words of which one has to be there, in a part or anywhere. */
import { PART_ROLES, type Part } from '../../model/opinion';
import { type Fix, type Rule, type RuleContext, report, type Tell } from '../../rules/rule';
import type { ProseSpan } from '../../text/span';
import { continueParagraph } from '../continueParagraph';
import type { FieldReader } from '../fieldReader';
import type { RequirePhraseEntry, RuleEntryBase } from '../pack';
import { buildPackRule, type MergedEntries } from '../packRule';
import type { PhraseMatch, PhraseSet } from '../phraseIndex';
import { fillSlots, findUnknownSlots } from '../slots';
import { readPhrase, toPhrase } from '../wordFields';

export function readRequirePhrase(fields: FieldReader, base: RuleEntryBase): RequirePhraseEntry {
  const anyOf = fields
    .requiredItems('anyOf')
    .map(({ text, span }) => readPhrase(text, span, fields));
  const insert = fields.text('insert')?.trim();
  if (insert !== undefined) {
    const place = fields.placeOf('insert');
    for (const message of findUnknownSlots(insert)) fields.report(place, message);
  }
  const message = fields.text('message')?.trim() ?? describeMissing(anyOf);
  return {
    ...base,
    what: base.what === '' ? message : base.what,
    kind: 'require-phrase',
    parts: fields.choices('parts', PART_ROLES) ?? [],
    anyOf,
    hasExactCapitals: fields.choice('capitals', ['ignored', 'matter']) === 'matter',
    message,
    insert,
  };
}

function describeMissing(anyOf: readonly string[]): string {
  const list = anyOf.map((phrase) => `“${phrase}”`);
  const last = list.pop() ?? '';
  return list.length === 0
    ? `${last} is missing.`
    : `Neither ${list.join(', ')} nor ${last} is there.`;
}

export function buildRequirePhraseRule(merged: MergedEntries<RequirePhraseEntry>): Rule {
  const sets = new Map(
    merged.entries.map((entry): [RequirePhraseEntry, PhraseSet] => [
      entry,
      entry.anyOf.map((text) => toPhrase(text, entry.hasExactCapitals)),
    ]),
  );
  const hasInsert = merged.entries.some(({ insert }) => insert !== undefined);
  return buildPackRule(merged, {
    fix: hasInsert ? 'sometimes' : 'never',
    phrases: [...sets.values()],
    check(entry, context, tell) {
      checkRequired(entry, context.phrases.of(sets.get(entry)), context, tell);
    },
  });
}

function checkRequired(
  entry: RequirePhraseEntry,
  matches: readonly PhraseMatch[],
  context: RuleContext,
  tell: Tell,
): void {
  const { opinion, prose, writing } = context;
  const parts = entry.parts.flatMap((role) => opinion.partsOf(role));
  // A part that is not there at all is the matter of another rule.
  if (entry.parts.length > 0 && parts.length === 0) return;
  const isInPart = (match: ProseSpan): boolean => {
    const role = opinion.roleAt(prose.toSource(match).start);
    return role !== undefined && entry.parts.includes(role);
  };
  const isThere = matches.some((match) => parts.length === 0 || isInPart(match));
  if (isThere) return;
  const last = parts.at(-1);
  const { span } =
    last === undefined ? writing.placeOfPart(PART_ROLES) : lastSentence(last, context);
  tell(
    report(span, entry.message, insertFix(entry, last, context), {
      ...(last === undefined ? {} : { part: last.role }),
      ...(opinion.kind === 'fragment' && last === undefined ? { severityAtMost: 'hint' } : {}),
    }),
  );
}

function lastSentence({ sentences, span }: Part, { prose }: RuleContext) {
  const sentence = sentences.at(-1);
  return { span: sentence === undefined ? span : prose.toSource(sentence.prose) };
}

/** Adds the sentence to the paragraph that the part ends with; without a part, behind everything else. */
function insertFix(
  { insert, parts }: RequirePhraseEntry,
  last: Part | undefined,
  context: RuleContext,
): readonly Fix[] {
  if (insert === undefined) return [];
  const { opinion, writing } = context;
  const text = fillSlots(insert, opinion);
  const place = writing.placeOfPart(last === undefined ? PART_ROLES : parts);
  const edit = writing.insertPart(
    last === undefined ? place : continueParagraph(last, place, context),
    text,
  );
  return [{ title: `Add “${text}”`, edits: [edit], safety: 'ask' }];
}
