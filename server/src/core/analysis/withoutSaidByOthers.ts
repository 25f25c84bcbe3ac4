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
  return findings.filter(
    (one, index) =>
      !isSaidBeside(one, index, findings) &&
      !(mayGiveWay(one) && findings.some((other) => givesWayTo(one, other))),
  );
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

function mayGiveWay({ ruleId }: Finding): boolean {
  return ruleId === DIFFERENCE || GIVING_WAY.has(ruleId);
}

function givesWayTo({ ruleId, span, related }: Finding, other: Finding): boolean {
  if (other.fixes.length === 0 || other.ruleId === ruleId) return false;
  if (ruleId !== DIFFERENCE) {
    return GIVING_WAY.get(ruleId)?.includes(other.ruleId) === true && overlap(span, other.span);
  }
  if (other.severity === 'info' || other.severity === 'hint') return false;
  return overlap(span, other.span) || related.some((place) => overlap(place.span, other.span));
}

function overlap(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end;
}
