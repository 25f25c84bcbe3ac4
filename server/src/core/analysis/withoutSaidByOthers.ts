/** One slip is told once: leaves out findings that another rule tells in the same words, or tells better. */
import type { Finding } from '../rules/rule';
import { lastAtOrBefore } from '../text/lineIndex';
import type { TextSpan } from '../text/span';

/** A word of a standard sentence that another rule corrects in the same way needs no second finding. */
const STANDARD = 'standard-sentence-altered';
const PHRASES = 'ema-style/word-missing';
/** Gives way to all others, even to that one: it knows the word alone. */
const ONE_WORD = 'word-misspelt';

/** Its pairs of words that cannot stand side by side have no fix: they give way to any that tells more of them. */
const WITHOUT_FIX = 'article-wrong';

/** Rules whose findings give way to those of others that touch their words. */
export const GIVING_WAY: ReadonlyMap<string, readonly string[]> = new Map([
  [STANDARD, ['word-repeated', 'profile-contradicted']],
  [
    'sentence-end-missing',
    [STANDARD, 'active-substance-missing', 'benefits-missing', 'side-effects-missing'],
  ],
  ['side-effects-missing', [PHRASES]],
  [PHRASES, ['verb-disagrees']],
  ['indication-words-broken', ['noun-number-wrong']],
  [WITHOUT_FIX, ['indication-words-broken']],
]);
/** Where one of two places differs from the other by a slip that is known, the slip is told alone. */
const DIFFERENCE = 'indication-differs-from-change';

/** `findings` are sorted by span. */
export function withoutSaidByOthers(findings: readonly Finding[]): readonly Finding[] {
  const winnersOf = new Map(
    [...GIVING_WAY].map(
      ([id, winners]) => [id, readWinners(findings, winners, id !== WITHOUT_FIX)] as const,
    ),
  );
  return findings.filter(
    (one, index) =>
      !isSaidBeside(one, index, findings) &&
      !(one.ruleId === DIFFERENCE
        ? findings.some((other) => isKnownSlip(one, other))
        : mayGiveWay(one) && givesWay(one, winnersOf.get(one.ruleId))),
  );
}

function mayGiveWay({ ruleId, fixes }: Finding): boolean {
  return ruleId !== WITHOUT_FIX || fixes.length === 0;
}

/** Findings to which others give way, by their starts, and for each the farthest end of those up to it. */
interface Winners {
  readonly starts: readonly number[];
  readonly reaches: readonly number[];
}

function readWinners(
  findings: readonly Finding[],
  ruleIds: readonly string[],
  needFix: boolean,
): Winners {
  const winners = findings.filter(
    ({ ruleId, fixes }) => (fixes.length > 0 || !needFix) && ruleIds.includes(ruleId),
  );
  let reach = 0;
  return {
    starts: winners.map(({ span }) => span.start),
    reaches: winners.map(({ span }) => {
      reach = Math.max(reach, span.end);
      return reach;
    }),
  };
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

/** True where a finding to which its rule gives way touches its words: one that begins before their end, and ends behind their start. */
function givesWay({ span }: Finding, winners: Winners | undefined): boolean {
  if (winners === undefined) return false;
  const { starts, reaches } = winners;
  const last = lastAtOrBefore(starts, span.end - 1);
  return (starts[last] ?? span.end) < span.end && (reaches[last] ?? 0) > span.start;
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
