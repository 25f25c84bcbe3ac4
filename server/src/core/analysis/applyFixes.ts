/** Applies the fixes of findings to a text. Chooses which; makes no edits of its own. */
import type { Finding, Fix } from '../rules/rule';
import { applyEdits, areDisjoint, type TextEdit } from '../text/textEdit';
import type { Analysis } from './analyze';

export interface FixSelection {
  /** `safe`: each finding's first safe fix. `all`: its first fix, whatever its safety. */
  readonly safety: 'safe' | 'all';
  /** Only findings of this rule. */
  readonly ruleId?: string | undefined;
}

export interface AppliedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface FixResult {
  readonly text: string;
  /** In the order of the text; the spans are those of the text before. */
  readonly applied: readonly AppliedFix[];
}

/**
 * Applies at most one fix of each finding, in the order of the findings. A fix is applied as a whole or not at all: one that
 * touches the text of an earlier one is left for the next pass.
 */
export function applyFixes(
  source: string,
  findings: readonly Finding[],
  { safety, ruleId }: FixSelection,
): FixResult {
  const taken: TextEdit[] = [];
  const applied: AppliedFix[] = [];
  for (const finding of findings) {
    if (ruleId !== undefined && finding.ruleId !== ruleId) continue;
    const fix = finding.fixes.find((one) => safety === 'all' || one.safety === 'safe');
    if (fix === undefined || !canApply(fix, taken, source)) continue;
    for (const edit of fix.edits) taken.splice(findPlace(taken, edit), 0, edit);
    applied.push({ finding, fix });
  }
  return { text: applied.length === 0 ? source : applyEdits(source, taken), applied };
}

export interface FixAllResult {
  readonly text: string;
  /** The fixes of all passes; each one's spans are those of the text before its pass. */
  readonly applied: readonly AppliedFix[];
  /** What is left to say about `text`. */
  readonly analysis: Analysis;
}

const MOST_PASSES = 10;
/** A text that fixes have made longer than this is not written: one of them feeds itself. */
const MOST_GROWTH = 4;
const LENGTH_OF_FORM = 20_000;

/**
 * Applies safe fixes, or those selected, until none is left or ten passes are over; `check` analyses a text. Fixes that
 * make the text longer without end, as those of a pack may, are left out.
 */
export function fixAll(
  source: string,
  check: (text: string) => Analysis,
  selection: FixSelection = { safety: 'safe' },
): FixAllResult {
  const before = check(source);
  const passes = applyInPasses(source, before, check, selection, new Set());
  if (passes.growing.size === 0) return passes;
  const others = applyInPasses(source, before, check, selection, passes.growing);
  return others.growing.size === 0 ? others : { text: source, applied: [], analysis: before };
}

/** `growing`: the rules whose fixes were still at work when the text had grown and the passes were over. */
function applyInPasses(
  source: string,
  before: Analysis,
  check: (text: string) => Analysis,
  selection: FixSelection,
  leftOut: ReadonlySet<string>,
): FixAllResult & { readonly growing: ReadonlySet<string> } {
  const mostLength = source.length * MOST_GROWTH + LENGTH_OF_FORM;
  let text = source;
  let analysis = before;
  let applied: readonly AppliedFix[] = [];
  let last: readonly AppliedFix[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const findings = analysis.findings.filter(({ ruleId }) => !leftOut.has(ruleId));
    const result = applyFixes(text, findings, selection);
    if (result.text === text) return { text, applied, analysis, growing: new Set() };
    last = result.applied;
    if (result.text.length > mostLength) return { text, applied, analysis, growing: rulesOf(last) };
    applied = applied.concat(last);
    text = result.text;
    analysis = check(text);
  }
  return { text, applied, analysis, growing: rulesOf(text.length > source.length ? last : []) };
}

function rulesOf(fixes: readonly AppliedFix[]): ReadonlySet<string> {
  return new Set(fixes.map(({ finding }) => finding.ruleId));
}

/** True when the fix is sound and keeps a distance from every edit that is already taken. */
function canApply(fix: Fix, taken: readonly TextEdit[], source: string): boolean {
  const isInside = fix.edits.every(
    ({ span }) => 0 <= span.start && span.start <= span.end && span.end <= source.length,
  );
  if (!isInside || fix.edits.length === 0 || !areDisjoint(fix.edits)) return false;
  return fix.edits.every((edit) => {
    const place = findPlace(taken, edit);
    const before = taken[place - 1];
    const behind = taken[place];
    return (
      (before === undefined || before.span.end < edit.span.start) &&
      (behind === undefined || edit.span.end < behind.span.start)
    );
  });
}

/** Index of the first taken edit that begins at or behind the start of `edit`. */
function findPlace(taken: readonly TextEdit[], edit: TextEdit): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.span.start ?? 0) < edit.span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
