/** `pattern`: words that a regular expression describes; whoever loads the pack brings the engine for it. */
import { type Fix, type Rule, type RuleContext, report, type Tell } from '../../rules/rule';
import type { ProseSpan } from '../../text/span';
import type { FieldReader } from '../fieldReader';
import { fillMessage } from '../fillMessage';
import type { PatternEntry, RuleEntryBase } from '../pack';
import { buildPackRule, type MergedEntries } from '../packRule';
import type { PatternBudget } from '../patternBudget';
import type {
  CompiledPattern,
  CompilePattern,
  PatternCompilation,
  PatternMatch,
} from '../patternCompiler';
import { replaceWords } from '../replaceWords';
import { readWordFields } from '../wordFields';
import { isReported, readsAlready } from '../wordFilter';

const LONGEST_PATTERN = 1000;

/** Without `compile` the pattern itself is not judged. */
export function readPattern(
  fields: FieldReader,
  base: RuleEntryBase,
  compile: CompilePattern | undefined,
  budget: PatternBudget,
): PatternEntry {
  const entry: PatternEntry = {
    ...base,
    kind: 'pattern',
    ...readWordFields(fields, base, undefined, ['found', 'use']),
    pattern: fields.requiredText('pattern'),
    use: fields.text('use'),
    fixSafety: fields.choice('fix', ['safe', 'ask']) ?? 'ask',
  };
  const place = fields.placeOf('pattern');
  if (entry.pattern.length > LONGEST_PATTERN) {
    const message = `“pattern” has ${entry.pattern.length} characters; ${LONGEST_PATTERN} are allowed.`;
    fields.report(place, message);
  } else if (entry.pattern !== '' && compile !== undefined) {
    const compiled = compilePattern(entry, compile);
    const message = findFaultOfPattern(compiled, budget);
    if (message !== undefined) fields.report(place, message);
    const lost = findLostGroup(entry.use, compiled.groupCount);
    if (lost !== undefined) fields.report(fields.placeOf('use'), lost);
    return { ...entry, steps: compiled.steps };
  }
  return entry;
}

function findFaultOfPattern(
  compiled: PatternCompilation,
  budget: PatternBudget,
): string | undefined {
  if (compiled.fault !== undefined) return `“pattern” cannot be read: ${compiled.fault}.`;
  return compiled.fitsNothing
    ? '“pattern” also fits where nothing stands. Write “+” for a “*” or “?” whose words have to be there.'
    : budget.spend(compiled.steps);
}

/** A group that the pattern does not have would be written as nothing: words of the document would be lost. */
function findLostGroup(use = '', groupCount = 9): string | undefined {
  const groups = use.matchAll(GROUP_SIGN);
  const lost = [...groups].find(([, digit = '']) => Number(digit) > groupCount)?.[0];
  if (lost === undefined) return undefined;
  const count =
    groupCount === 0 ? 'no group' : groupCount === 1 ? '1 group' : `${groupCount} groups`;
  return `“${lost}” stands for nothing: the pattern has ${count} “(…)”. “$$” is a dollar.`;
}

/** `$1` stands for the first group, `$$` for a dollar. */
const GROUP_SIGN = /\$(\$|\d)/g;

function compilePattern({ pattern, capitals }: PatternEntry, compile: CompilePattern) {
  return compile(pattern, { ignoresCapitals: capitals === 'ignored' });
}

/** No rule where nobody brought an engine. */
export function buildPatternRule(
  merged: MergedEntries<PatternEntry>,
  compile: CompilePattern | undefined,
): Rule | undefined {
  if (compile === undefined) return undefined;
  const patterns = new Map(
    merged.entries.map((entry) => [entry, compilePattern(entry, compile).pattern]),
  );
  const withUse = merged.entries.filter(({ use }) => use !== undefined);
  return buildPackRule(merged, {
    fix: withUse.length > 0 ? 'sometimes' : 'never',
    fixSafety: withUse.every(({ fixSafety }) => fixSafety === 'safe') ? 'safe' : 'ask',
    check(entry, context, tell) {
      const pattern = patterns.get(entry);
      if (pattern !== undefined) checkPattern(entry, pattern, context, tell);
    },
  });
}

function checkPattern(
  entry: PatternEntry,
  pattern: CompiledPattern,
  context: RuleContext,
  tell: Tell,
): void {
  const { prose } = context;
  for (const match of findInLines(pattern, prose.text)) {
    if (!isReported(match, entry, context)) continue;
    const [found = ''] = match.groups;
    const use = entry.use === undefined ? undefined : fillGroups(entry.use, match);
    if (use !== undefined && readsAlready(use, match, prose.text)) continue;
    const message = fillMessage(entry.message, { found, use: use ?? '' });
    tell(report(prose.toSource(match), message, replaceFound(entry, match, found, use, context)));
  }
}

/** More matches of one pattern in one document tell nothing new. */
const MOST_MATCHES = 200;
/** Longer paragraphs are searched in pieces that end at a blank. */
const LONGEST_PIECE = 2000;

/**
 * Line by line, which are paragraphs, headings and items: a search takes time linear in what it looks at, but each match
 * may have looked at all that is behind it. With both limits the whole is linear in the text.
 */
function* findInLines(pattern: CompiledPattern, text: string): Iterable<PatternMatch> {
  let count = 0;
  for (const { from, to } of splitIntoPieces(text)) {
    for (const match of pattern.findIn(text.slice(from, to))) {
      yield { ...match, from: from + match.from, to: from + match.to };
      count += 1;
      if (count === MOST_MATCHES) return;
    }
  }
}

function* splitIntoPieces(text: string): Iterable<ProseSpan> {
  let from = 0;
  while (from < text.length) {
    const lineEnd = text.indexOf('\n', from);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const isLong = end - from > LONGEST_PIECE;
    const blank = isLong ? text.lastIndexOf(' ', from + LONGEST_PIECE) : -1;
    const to = isLong ? (blank > from ? blank : from + LONGEST_PIECE) : end;
    yield { from, to };
    from = to === lineEnd ? to + 1 : to;
  }
}

function fillGroups(use: string, { groups }: PatternMatch): string {
  return use.replace(GROUP_SIGN, (_, digit: string) =>
    digit === '$' ? '$' : (groups[Number(digit)] ?? ''),
  );
}

function replaceFound(
  { fixSafety }: PatternEntry,
  match: PatternMatch,
  found: string,
  use: string | undefined,
  context: RuleContext,
): readonly Fix[] {
  if (use === undefined || use === found) return [];
  const edits = replaceWords(match, use, context);
  const title = use === '' ? `Remove “${found}”` : `Replace “${found}” by “${use}”`;
  return edits.length === 0 ? [] : [{ title, edits, safety: fixSafety }];
}
