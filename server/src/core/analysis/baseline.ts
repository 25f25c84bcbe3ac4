/**
 * The baseline: findings that people have accepted, each with a reason. A finding is known by its rule, its part and the
 * words around it, so that it stays accepted when lines move and comes back when its words change.
 */
import type { Opinion } from '../model/opinion';
import type { Finding } from '../rules/rule';
import type { SyntaxTree } from '../syntax/block';
import { lastAtOrBefore } from '../text/lineIndex';
import type { Analysis } from './analyze';
import type { SuppressedFinding } from './suppressions';

/** What a finding is known by. */
export interface FindingKey {
  readonly rule: string;
  /** Empty for a finding outside all parts. */
  readonly part: string;
  /**
   * The words of the finding and up to three on both sides, in small letters with single blanks; empty where something is
   * missing. Example: `benefits with lumivexa is its ability to` for a finding at “is”.
   */
  readonly words: string;
}

export interface BaselineEntry extends FindingKey {
  /** Empty: the entry accepts nothing. */
  readonly reason: string;
  /** Last day on which the entry accepts its finding, `2027-12-31`; `undefined` for no limit. */
  readonly until: string | undefined;
  /** Who accepted it; may be empty. */
  readonly author: string;
  /** When: `2026-11-25`; may be empty. */
  readonly date: string;
}

export interface BaselineResult {
  /** With the accepted findings among those that are suppressed. */
  readonly analysis: Analysis;
  /** For each entry: true when the document has its finding, be the entry in force or not. */
  readonly isFound: readonly boolean[];
}

/** `entries` are those of the document; `today` is a day such as `2026-11-25`. */
export function applyBaseline(
  analysis: Analysis,
  entries: readonly BaselineEntry[],
  today: string,
): BaselineResult {
  if (entries.length === 0) return { analysis, isFound: [] };
  const keys = entries.map(toKeyText);
  const inForce = new Map<string, BaselineEntry>();
  entries.forEach((entry, index) => {
    const key = keys[index] ?? '';
    if (isInForce(entry, today) && !inForce.has(key)) inForce.set(key, entry);
  });
  const found = new Set<string>();
  const findings: Finding[] = [];
  const accepted: SuppressedFinding[] = [];
  for (const finding of analysis.findings) {
    const key = toKeyText(keyOfFinding(analysis.opinion, finding));
    found.add(key);
    const entry = inForce.get(key);
    if (entry === undefined) findings.push(finding);
    else {
      const { reason, author, date, until } = entry;
      accepted.push({ finding, reason, by: 'baseline', author, date, until });
    }
  }
  const suppressed = [...analysis.suppressed, ...accepted];
  return {
    analysis: { ...analysis, findings, suppressed },
    isFound: keys.map((key) => found.has(key)),
  };
}

/** True when the entry has a reason and its last day has not passed. */
export function isInForce({ reason, until }: BaselineEntry, today: string): boolean {
  return reason !== '' && (until === undefined || today <= until);
}

export function keyOfFinding(opinion: Opinion, finding: Finding): FindingKey {
  const { ruleId, part, span } = finding;
  return {
    rule: ruleId,
    part: part ?? '',
    words: isAboutWords(opinion, finding) ? wordsAround(opinion.tree, span.start, span.end) : '',
  };
}

/** False where something is missing: it is reported where it belongs, and the words there are another part's. */
export function isAboutWords(opinion: Opinion, { part, span }: Finding): boolean {
  return span.end > span.start && (part === undefined || part === opinion.roleAt(span.start));
}

/** Enough to tell two places of a part apart, few enough to outlive changes elsewhere in the sentence. */
const WORDS_AROUND = 3;

function wordsAround({ prose, words }: SyntaxTree, start: number, end: number): string {
  const { count, froms, tos } = words;
  if (count === 0) return '';
  const from = prose.fromSource(start);
  const to = Math.max(from + 1, prose.fromSource(end));
  let first = lastAtOrBefore(froms, from);
  if ((tos[first] ?? 0) <= from && first + 1 < count) first++;
  let last = Math.max(first, lastAtOrBefore(froms, to - 1));
  for (let step = 0; step < WORDS_AROUND && isJoined(first - 1); step++) first--;
  for (let step = 0; step < WORDS_AROUND && isJoined(last); step++) last++;
  const found: string[] = [];
  for (let index = first; index <= last; index++) {
    found.push(prose.text.slice(froms[index] ?? 0, tos[index] ?? 0).toLowerCase());
  }
  return found.join(' ');

  /** True when a word and the next one stand in the same block. */
  function isJoined(index: number): boolean {
    if (index < 0 || index + 1 >= count) return false;
    return !prose.text.slice(tos[index] ?? 0, froms[index + 1] ?? 0).includes('\n');
  }
}

/** Equal for keys of one finding. */
export function toKeyText({ rule, part, words }: FindingKey): string {
  return `${rule}\n${part}\n${words}`;
}
