/** What all rules from packs have in common: one rule out of the entries of several packs and profiles. */
import { PROFILES } from '../model/opinion';
import {
  type FixSafety,
  lowerSeverity,
  type Rule,
  type RuleContext,
  SEVERITIES,
  type Severity,
  type Tell,
} from '../rules/rule';
import { appliesTo } from './conditions';
import type { RuleEntryBase } from './pack';
import type { PhraseSet } from './phraseIndex';

/** Rules that come with the standard sentences; entries without a kind may change their severity. */
export const STANDARD_SENTENCE_RULES: readonly string[] = [
  'standard-sentence-altered',
  'standard-sentence-outdated',
];

/** Entries with one id, for different profiles. */
export interface MergedEntries<Entry extends RuleEntryBase> {
  /** First pack that has the rule, with its version. */
  readonly pack: string;
  readonly version: string;
  readonly entries: readonly [Entry, ...Entry[]];
}

/** How an entry checks a document; it is asked only for documents to which the entry applies. */
export interface EntryCheck<Entry extends RuleEntryBase> {
  readonly fix: Rule['fix'];
  /** `ask` when absent. */
  readonly fixSafety?: FixSafety;
  readonly phrases?: readonly PhraseSet[];
  check(entry: Entry, context: RuleContext, tell: Tell): void;
}

export function buildPackRule<Entry extends RuleEntryBase>(
  merged: MergedEntries<Entry>,
  { fix, fixSafety = 'ask', phrases, check }: EntryCheck<Entry>,
): Rule {
  const { entries, pack, version } = merged;
  const [first] = entries;
  const severity =
    SEVERITIES.find((one) => entries.some((entry) => entry.severity === one)) ?? first.severity;
  const modifiers = entries.every(({ when }) => when.length > 0)
    ? [...new Set(entries.flatMap(({ when }) => when))]
    : undefined;
  const byProfile = new Map(
    entries.flatMap((entry) => entry.profiles.map((profile) => [profile, entry] as const)),
  );
  return {
    id: first.id,
    group: first.group,
    severity,
    fix,
    ...(fix === 'never' ? {} : { fixSafety }),
    profiles: PROFILES.filter((profile) => byProfile.has(profile)),
    ...(modifiers === undefined ? {} : { modifiers }),
    ...(phrases === undefined ? {} : { phrases }),
    pack,
    docs: {
      what: entries.find(({ what }) => what !== '')?.what ?? '',
      why: entries.find(({ why }) => why !== '')?.why ?? '',
      since: version,
    },
    check(context, tell) {
      const { profile } = context.opinion;
      const entry = profile === undefined ? undefined : byProfile.get(profile);
      if (entry === undefined || !appliesTo(entry, context.opinion)) return;
      check(entry, context, entry.severity === severity ? tell : capReports(tell, entry.severity));
    },
  };
}

/** An entry of lower severity than its rule says less. */
function capReports(tell: Tell, severity: Severity): Tell {
  return (report) =>
    tell({ ...report, severityAtMost: lowerSeverity(severity, report.severityAtMost) });
}
