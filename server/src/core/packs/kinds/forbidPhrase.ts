/** `forbid-phrase`: words that are not to be used. */
import { type Rule, type RuleContext, report, type Tell } from '../../rules/rule';
import type { FieldReader } from '../fieldReader';
import { fillMessage } from '../fillMessage';
import type { ForbidPhraseEntry, RuleEntryBase } from '../pack';
import { buildPackRule, type MergedEntries } from '../packRule';
import type { PhraseMatch, PhraseSet } from '../phraseIndex';
import { readPhrase, readWordFields, toPhrase } from '../wordFields';
import { isReported } from '../wordFilter';

const USUAL_MESSAGE = '“{found}” is not to be used here.';

export function readForbidPhrase(fields: FieldReader, base: RuleEntryBase): ForbidPhraseEntry {
  const phrases = fields
    .requiredItems('phrases')
    .map(({ text, span }) => readPhrase(text, span, fields));
  return {
    ...base,
    kind: 'forbid-phrase',
    ...readWordFields(fields, base, USUAL_MESSAGE, ['found']),
    phrases,
  };
}

export function buildForbidPhraseRule(merged: MergedEntries<ForbidPhraseEntry>): Rule {
  const sets = new Map(
    merged.entries.map((entry): [ForbidPhraseEntry, PhraseSet] => [
      entry,
      entry.phrases.map((text) => toPhrase(text, entry.capitals === 'matter')),
    ]),
  );
  return buildPackRule(merged, {
    fix: 'never',
    phrases: [...sets.values()],
    check(entry, context, tell) {
      checkPhrases(entry, context.phrases.of(sets.get(entry)), context, tell);
    },
  });
}

function checkPhrases(
  entry: ForbidPhraseEntry,
  matches: readonly PhraseMatch[],
  context: RuleContext,
  tell: Tell,
): void {
  const { prose } = context;
  for (const match of matches) {
    if (!isReported(match, entry, context)) continue;
    const found = prose.text.slice(match.from, match.to);
    tell(report(prose.toSource(match), fillMessage(entry.message, { found })));
  }
}
