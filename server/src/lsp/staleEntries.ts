/** The entries of a document's baseline that no longer do anything. */

import { findStaleEntries, type StaleEntry } from '../configuration/staleEntries';
import { today } from '../configuration/today';
import type { BaselineResult } from '../core/index';
import type { DocumentBaseline } from './folderConfiguration';

export function findStaleEntriesOf(
  { placed }: DocumentBaseline,
  { isFound }: BaselineResult,
): readonly StaleEntry[] {
  return findStaleEntries(placed, (_, index) => isFound[index] === true, today());
}
