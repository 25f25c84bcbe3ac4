/** Entries of a baseline that no longer do anything: their finding is gone from the document, or their time is over. */
import { isInForce } from '../core/index';
import type { PlacedAcceptance } from './baselineFile';

export interface StaleEntry {
  readonly entry: PlacedAcceptance;
  /** A sentence without the document's name. */
  readonly message: string;
  /** What to do about it: a sentence. */
  readonly remedy: string;
}

/** `isFound`: whether the document has the finding; `today` is a day such as `2026-11-25`. */
export function findStaleEntries(
  entries: readonly PlacedAcceptance[],
  isFound: (entry: PlacedAcceptance, index: number) => boolean,
  today: string,
): readonly StaleEntry[] {
  return entries.flatMap((entry, index): readonly StaleEntry[] => {
    const { accepted } = entry;
    if (accepted.reason === '') return [];
    if (accepted.part === '' && accepted.words === '' && !isFound(entry, index)) {
      const message = 'This entry has neither “part” nor “words”, by which a finding is known.';
      return [{ entry, message, remedy: 'Have the light bulb or --update-baseline write it.' }];
    }
    if (!isFound(entry, index)) {
      const message = 'The document no longer has this finding.';
      const remedy = 'Remove the entry, or run with --update-baseline.';
      return [{ entry, message, remedy }];
    }
    if (isInForce(accepted, today)) return [];
    const message = `It was accepted until ${accepted.until}; it is reported again.`;
    return [{ entry, message, remedy: 'Mend the document, or change “until”.' }];
  });
}
