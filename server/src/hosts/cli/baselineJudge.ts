/** Holds the findings of one document against the baseline of its configuration. Reads and writes nothing. */
import { dirname } from 'node:path';
import type { PlacedAcceptance } from '../../configuration/baselineFile';
import {
  type Analysis,
  applyBaseline,
  type FindingKey,
  groupBy,
  keyOfFinding,
  type SuppressedFinding,
  toKeyText,
} from '../../core/index';
import {
  type LoadedBaseline,
  type LoadedConfiguration,
  toRelativePath,
} from '../configurationFiles';

/** What the baseline had to do with a document; plain values, so that it can come from another thread. */
export interface DocumentAcceptance {
  /** Absolute path of the baseline. */
  readonly baseline: string;
  /** As the baseline names it. */
  readonly document: string;
  /** Indices of the entries whose finding is there. */
  readonly found: readonly number[];
  /** What an update adds: the findings without an entry. */
  readonly added: readonly FindingKey[];
}

export type BaselineJudge = (
  configuration: LoadedConfiguration,
  path: string,
  analysis: Analysis,
) => { readonly analysis: Analysis; readonly acceptance: DocumentAcceptance | undefined };

/** What the entries of an update say, beside the finding. */
export interface NewEntries {
  readonly reason: string;
  /** Who runs the program; may be empty. */
  readonly author: string;
}

/** `today` is a day such as `2026-11-25`; with `newEntries` every finding that has no entry is accepted. */
export function createBaselineJudge(
  today: string,
  newEntries: NewEntries | undefined,
): BaselineJudge {
  const byBaseline = new Map<LoadedBaseline, ReadonlyMap<string, readonly number[]>>();

  function entriesOf(baseline: LoadedBaseline, document: string): readonly number[] {
    const byDocument = byBaseline.get(baseline) ?? groupByDocument(baseline.entries);
    byBaseline.set(baseline, byDocument);
    return byDocument.get(document) ?? [];
  }

  return ({ baseline }, path, analysis) => {
    if (baseline === undefined) return { analysis, acceptance: undefined };
    const document = toRelativePath(dirname(baseline.path), path);
    const indexes = entriesOf(baseline, document);
    const entries = indexes.flatMap((index) => baseline.entries[index]?.accepted ?? []);
    const { analysis: judged, isFound } = applyBaseline(analysis, entries, today);
    const found = indexes.filter((_, place) => isFound[place]);
    if (newEntries === undefined) {
      return {
        analysis: judged,
        acceptance: { baseline: baseline.path, document, found, added: [] },
      };
    }
    const known = new Set(entries.map(toKeyText));
    const hasEntry = (key: FindingKey): boolean => known.has(toKeyText(key));
    const keyed = judged.findings.map((finding) => ({
      finding,
      key: keyOfFinding(judged.opinion, finding),
    }));
    const added = keyed.filter(({ key }) => !hasEntry(key));
    const findings = keyed.filter(({ key }) => hasEntry(key)).map(({ finding }) => finding);
    const accepted = added.map(({ finding }): SuppressedFinding => {
      return { finding, ...newEntries, by: 'baseline', date: today, until: undefined };
    });
    return {
      analysis: { ...judged, findings, suppressed: [...judged.suppressed, ...accepted] },
      acceptance: {
        baseline: baseline.path,
        document,
        found,
        added: added.map(({ key }) => key),
      },
    };
  };
}

/** The indices of the entries of each document. */
function groupByDocument(
  entries: readonly PlacedAcceptance[],
): ReadonlyMap<string, readonly number[]> {
  return groupBy([...entries.keys()], (index) => [entries[index]?.accepted.document ?? '']);
}
