/** One slip is told once: leaves out findings that another rule tells in the same words, or tells better. */
import type { Finding } from '../rules/rule';
import type { TextSpan } from '../text/span';

/** A word of a standard sentence that another rule corrects in the same way needs no second finding. */
const STANDARD = 'standard-sentence-altered';
const PHRASES = 'ema-style/word-missing';
/** Gives way to all others, even to that one: it knows the word alone. */
const ONE_WORD = 'word-misspelt';

/** Rules whose findings give way to those of others that touch their words. */
const GIVING_WAY: ReadonlyMap<string, readonly string[]> = new Map([
  [STANDARD, ['word-repeated', 'profile-contradicted']],
  [
    'sentence-end-missing',
    [STANDARD, 'active-substance-missing', 'benefits-missing', 'side-effects-missing'],
  ],
  ['side-effects-missing', [PHRASES]],
  [PHRASES, ['verb-disagrees']],
]);
/** Where one of two places differs from the other by a slip that is known, the slip is told alone. */
const DIFFERENCE = 'indication-differs-from-change';

/** `findings` are sorted by span. */
export function withoutSaidByOthers(findings: readonly Finding[]): readonly Finding[] {
  const reaches = measureReaches(findings);
  return findings.filter(
    (one, index) =>
      !isSaidBeside(one, index, findings) &&
      !(one.ruleId === DIFFERENCE
        ? findings.some((other) => isKnownSlip(one, other))
        : givesWay(one, index, findings, reaches)),
  );
}

/** For each finding the farthest end of those up to it: how far back one may look for findings that touch it. */
function measureReaches(findings: readonly Finding[]): readonly number[] {
  let reach = 0;
  return findings.map(({ span }) => {
    reach = Math.max(reach, span.end);
    return reach;
  });
}

/** True where another finding at the same span says the same words, and more besides. */
function isSaidBeside(one: Finding, index: number, findings: readonly Finding[]): boolean {
  for (let at = index; at > 0 && hasSpanOf(one, findings[at - 1]); at--) {
    if (saysToo(findings[at - 1], one)) return true;
  }
  for (let at = index; hasSpanOf(one, findings[at + 1]); at++) {
    if (saysToo(findings[at + 1], one)) return true;
  }
  return false;
}

function hasSpanOf({ span }: Finding, other: Finding | undefined): boolean {
  return other?.span.start === span.start && other.span.end === span.end;
}

function saysToo(other: Finding | undefined, { ruleId, message }: Finding): boolean {
  if (other === undefined || !other.message.endsWith(message)) return false;
  if (ruleId === ONE_WORD || other.message.length > message.length) return true;
  return ruleId === STANDARD && other.ruleId !== ONE_WORD;
}

/** True where a finding to which its rule gives way touches its words. */
function givesWay(
  { ruleId, span }: Finding,
  index: number,
  findings: readonly Finding[],
  reaches: readonly number[],
): boolean {
  const winners = GIVING_WAY.get(ruleId);
  if (winners === undefined) return false;
  const wins = (other: Finding): boolean =>
    winners.includes(other.ruleId) && other.fixes.length > 0 && overlap(span, other.span);
  for (let at = index - 1; at >= 0 && (reaches[at] ?? 0) > span.start; at--) {
    const other = findings[at];
    if (other !== undefined && wins(other)) return true;
  }
  for (let at = index + 1; ; at++) {
    const other = findings[at];
    if (other === undefined || other.span.start >= span.end) return false;
    if (wins(other)) return true;
  }
}

/** The difference is a slip that another rule mends, in one of the two places. There are few differences. */
function isKnownSlip({ ruleId, span, related }: Finding, other: Finding): boolean {
  if (other.fixes.length === 0 || other.ruleId === ruleId) return false;
  if (other.severity === 'info' || other.severity === 'hint') return false;
  return overlap(span, other.span) || related.some((place) => overlap(place.span, other.span));
}

function overlap(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end;
}
