/** The entries of a document's baseline that no longer do anything. */
import { findStaleEntries, type StaleEntry } from '../configuration/staleEntries';
import { type Analysis, isSameKey, keyOfFinding } from '../core/index';
import { today } from './analyses';
import type { DocumentBaseline } from './folderConfiguration';

export function findStaleEntriesOf(
  { placed }: DocumentBaseline,
  { opinion, findings, suppressed }: Analysis,
): readonly StaleEntry[] {
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  const keys = all.map((finding) => keyOfFinding(opinion, finding));
  return findStaleEntries(
    placed,
    ({ accepted }) => keys.some((key) => isSameKey(key, accepted)),
    today(),
  );
}
