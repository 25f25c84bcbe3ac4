/** A code stands behind “ATC code:” or “ATCvet code:”. */
import type { AtcMention, Committee, Opinion } from '../model/opinion';
import { buildPassage } from '../model/passage';
import type { Prose } from '../text/prose';
import { textBefore } from '../text/textBefore';
import { canonicalAtcLabel } from './atcLabel';
import { findAtcReadings } from './atcReading';
import { type Rule, replaceFix, report, type Tell } from './rule';

export const atcLabelMalformed: Rule = {
  id: 'atc-label-malformed',
  group: 'codes',
  severity: 'warning',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'The words before a code are not “ATC code:” or, in a veterinary opinion, “ATCvet code”.',
    why: 'Readers and programs find the code by these words, which are the same in every summary of opinion.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const shared = findSharedLabels(opinion);
    for (const { mention, written, code } of findAtcReadings(opinion)) {
      const { label } = mention;
      if (label.text === '') reportUnlabelled(mention, opinion, tell);
      const between = prose.text.slice(label.prose.to, written.prose.from);
      if (!/^[ :;]+$/.test(between)) continue;
      const semicolon = between.indexOf(';');
      const isVeterinary = code?.isVeterinary ?? mention.isVeterinaryLabel;
      if (isOfOtherCommittee(opinion.committee, isVeterinary)) continue;
      const words = canonicalAtcLabel(toNumberOfCodes(mention, shared, prose), isVeterinary);
      // Opinions of the CVMP are printed with and without the colon.
      const isInSentence = isOfSentence(mention, prose);
      const hasColon = mention.hasColon || isInSentence;
      const hasPunctuation =
        hasColon || isVeterinary || (opinion.year ?? COLON_SINCE) < COLON_SINCE;
      if (words === undefined || (words === label.text && hasPunctuation)) continue;
      const { text, span } = buildPassage(prose, {
        from: label.prose.from,
        to: label.prose.to + semicolon + 1,
      });
      tell(
        report(span, describeFault(hasColon, text, words), [
          replaceFix(
            span,
            hasColon ? words : `${words}:`,
            words === text ? 'Add a colon' : `Replace “${text}” by “${words}”`,
            // In a text that names no committee, the label may decide which one it is of.
            opinion.committee === undefined ? 'ask' : 'safe',
          ),
        ]),
      );
    }
  },
};

/** Before, the colon was left out at times. */
const COLON_SINCE = 2012;

/** `with the provisional ATC code L04AF09`. */
const BEFORE_NOUN = /\b(?:an?|its|provisional|the) $/;
const LONGEST_ARTICLE = 14;

function isOfSentence({ label: { prose: place } }: AtcMention, { text }: Prose): boolean {
  return BEFORE_NOUN.test(textBefore(text, place.from, LONGEST_ARTICLE));
}

/** `ATC code` for `ATC codes` before a single code. */
function toNumberOfCodes(
  { label, prose: { to } }: AtcMention,
  shared: ReadonlySet<number>,
  prose: Prose,
): string {
  if (!label.text.endsWith('codes') || prose.text.charAt(to) !== ')') return label.text;
  return shared.has(label.prose.from) ? label.text : label.text.slice(0, -1);
}

/** Where labels begin that stand before several codes. */
function findSharedLabels({ atcCodes }: Opinion): ReadonlySet<number> {
  const starts = atcCodes.map(({ label }) => label.prose.from);
  return new Set(starts.filter((start, index) => start === starts[index - 1]));
}

/** Before, a code stood alone in its brackets at times. */
const LABELLED_SINCE = 2016;

function reportUnlabelled(
  { span, code }: AtcMention,
  { year, committee }: Opinion,
  tell: Tell,
): void {
  if (code === undefined || (year !== undefined && year < LABELLED_SINCE)) return;
  const words = committee === 'CVMP' ? 'ATCvet code' : 'ATC code:';
  tell(
    report(span, `“${code.text}” stands without “${words}”.`, [
      replaceFix({ start: span.start, end: span.start }, `${words} `, `Add “${words}”`, 'safe'),
    ]),
  );
}

/** Then the code is wrong, not its label: `atc-committee-mismatch` says so. */
function isOfOtherCommittee(committee: Committee | undefined, isVeterinary: boolean): boolean {
  return committee !== undefined && isVeterinary !== (committee === 'CVMP');
}

function describeFault(hasColon: boolean, written: string, words: string): string {
  if (words === written) return `“${written}” has no colon before the code.`;
  return `“${written}” should read “${words}${hasColon ? '' : ':'}”.`;
}
