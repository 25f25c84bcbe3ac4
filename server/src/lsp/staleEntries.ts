/** Entries of a baseline that no longer do anything: their finding is gone from the document, or their time is over. */
import type { PlacedAcceptance } from '../configuration/baselineFile';
import { type Analysis, isInForce, isSameKey, keyOfFinding } from '../core/index';

export interface StaleEntry {
  readonly entry: PlacedAcceptance;
  /** A sentence without the document's name. */
  readonly message: string;
}

/** `entries` are those of the document; `today` is a day such as `2026-11-25`. */
export function findStaleEntries(
  entries: readonly PlacedAcceptance[],
  { opinion, findings, suppressed }: Analysis,
  today: string,
): readonly StaleEntry[] {
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  const keys = all.map((finding) => keyOfFinding(opinion, finding));
  return entries.flatMap((entry): readonly StaleEntry[] => {
    const { accepted } = entry;
    if (accepted.reason === '') return [];
    if (!keys.some((key) => isSameKey(key, accepted))) {
      return [{ entry, message: 'The document no longer has this finding.' }];
    }
    return isInForce(accepted, today)
      ? []
      : [{ entry, message: `It was accepted until ${accepted.until}; it is reported again.` }];
  });
}
