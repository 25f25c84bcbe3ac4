/** `substitute-term`: words for which others are to be used, with a fix that writes them. */
import { standsInIndication } from '../../rules/indicationWording';
import {
  type Fix,
  type FixSafety,
  type Rule,
  type RuleContext,
  report,
  type Tell,
} from '../../rules/rule';
import type { ProseSpan } from '../../text/span';
import { capitalise, isUpperCase } from '../../text/words';
import type { FieldReader } from '../fieldReader';
import { fillMessage } from '../fillMessage';
import type { RuleEntryBase, SubstituteTermEntry, TermSubstitution } from '../pack';
import { buildPackRule, type MergedEntries } from '../packRule';
import type { Phrase, PhraseMatch, PhraseSet } from '../phraseIndex';
import { replaceWords } from '../replaceWords';
import { readPhrase, readWordFields, toPhrase, toPlainPhrase } from '../wordFields';
import { isReported, isSlipOfName, readsAlready } from '../wordFilter';

const USUAL_MESSAGE = '“{found}” should read “{use}”.';

export function readSubstituteTerm(fields: FieldReader, base: RuleEntryBase): SubstituteTermEntry {
  const terms = fields.requiredPairs('terms').flatMap(({ key, keySpan, values }) => {
    const term = readPhrase(key, keySpan, fields);
    const [first, ...others] = values;
    if (first === undefined) return [];
    if (values.some((use) => toPlainPhrase(use) === term)) {
      fields.report(keySpan, `“${key}” is to be replaced by itself: name another word.`);
    }
    for (const use of values) {
      if (
        term.startsWith('*') === use.startsWith('*') &&
        term.endsWith('*') === use.endsWith('*')
      ) {
        continue;
      }
      fields.report(keySpan, `“${key}” and “${use}” need their star at the same end, or none.`);
    }
    return [{ term, use: [first, ...others] as const }];
  });
  return {
    ...base,
    kind: 'substitute-term',
    ...readWordFields(fields, base, USUAL_MESSAGE, ['found', 'use']),
    terms,
    fixSafety: fields.choice('fix', ['safe', 'ask']) ?? 'ask',
  };
}

/** The terms of an entry by the phrases that are looked for. */
interface PreparedTerms {
  readonly set: PhraseSet;
  readonly terms: ReadonlyMap<Phrase, TermSubstitution>;
}

const NO_TERMS: PreparedTerms = { set: [], terms: new Map() };

export function buildSubstituteTermRule(merged: MergedEntries<SubstituteTermEntry>): Rule {
  const prepared = new Map(merged.entries.map((entry) => [entry, prepareTerms(entry)]));
  const isAlwaysSafe = merged.entries.every(({ fixSafety }) => fixSafety === 'safe');
  const hasOneWord = merged.entries.every(({ terms }) =>
    terms.every(({ term }) => !term.includes(' ')),
  );
  return buildPackRule(merged, {
    fix: hasOneWord ? 'always' : 'sometimes',
    fixSafety: isAlwaysSafe ? 'safe' : 'ask',
    phrases: [...prepared.values()].map(({ set }) => set),
    check(entry, context, tell) {
      const { set, terms } = prepared.get(entry) ?? NO_TERMS;
      checkTerms(entry, terms, context.phrases.of(set), context, tell);
    },
  });
}

function prepareTerms({ terms, capitals }: SubstituteTermEntry): PreparedTerms {
  const byPhrase = new Map(
    terms.map((term) => [toPhrase(term.term, capitals === 'matter'), term] as const),
  );
  return { set: [...byPhrase.keys()], terms: byPhrase };
}

function checkTerms(
  entry: SubstituteTermEntry,
  terms: PreparedTerms['terms'],
  matches: readonly PhraseMatch[],
  context: RuleContext,
  tell: Tell,
): void {
  const { prose } = context;
  for (const match of matches) {
    const term = terms.get(match.phrase);
    if (term === undefined || !isReported(match, entry, context)) continue;
    if (term.use.some((use) => readsAlready(use, match, prose.text))) continue;
    const found = prose.text.slice(match.from, match.to);
    const uses = term.use.map((use) => adaptUse(use, match, prose.text));
    if (uses.includes(found) || isSlipOfName(found, uses, context.opinion)) continue;
    const standard = findStandardWords(match, context);
    if (standard !== undefined && !uses.some((use) => standard.includes(use))) continue;
    const message = fillMessage(entry.message, { found, use: uses[0] ?? '' });
    const first = isOfAdoptedText(match, context) ? 'ask' : entry.fixSafety;
    const fixes = uses.flatMap((use, index) =>
      replaceFound(match, found, use, index === 0 ? first : 'ask', context),
    );
    tell(report(prose.toSource(match), message, fixes));
  }
}

/** The words of an indication that was adopted and published are not changed unasked. */
function isOfAdoptedText(place: ProseSpan, { opinion, prose }: RuleContext): boolean {
  return (
    opinion.notation === 'published' && standsInIndication(opinion, prose.toSource(place).start)
  );
}

/** What a standard sentence has in the place of the words. */
function findStandardWords({ from }: ProseSpan, context: RuleContext): string | undefined {
  return context
    .standardMatchAt(from)
    ?.differences.find(({ found: { prose } }) => prose.from <= from && from < prose.to)?.expected;
}

function replaceFound(
  match: ProseSpan,
  found: string,
  use: string,
  safety: FixSafety,
  context: RuleContext,
): readonly Fix[] {
  const edits = replaceWords(match, use, context);
  return edits.length === 0 ? [] : [{ title: `Replace “${found}” by “${use}”`, edits, safety }];
}

/** The words to use with the capitals of those that were found, and the letters that a star stands for. */
function adaptUse(use: string, { from, to, named }: PhraseMatch, text: string): string {
  const letters = use.replace(/^\*|\*$/g, '');
  const found = text.slice(named.from, named.to);
  const isShouted = found.length > 2 && isUpperCase(found) && isUpperCase(text.slice(from, to));
  const isCapital = found.charAt(0) !== found.charAt(0).toLowerCase();
  const adapted = isShouted ? letters.toUpperCase() : isCapital ? capitalise(letters) : letters;
  return text.slice(from, named.from) + adapted + text.slice(named.to, to);
}
