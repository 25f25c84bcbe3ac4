/** The entries of a document's baseline that no longer do anything. */
import { today } from '../configuration/days';
import { findStaleEntries, type StaleEntry } from '../configuration/staleEntries';
import type { BaselineResult } from '../core/index';
import type { DocumentBaseline } from './folderConfiguration';

export function findStaleEntriesOf(
  { placed }: DocumentBaseline,
  { isFound }: BaselineResult,
): readonly StaleEntry[] {
  return findStaleEntries(placed, (_, index) => isFound[index] === true, today());
}
