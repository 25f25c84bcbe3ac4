/** Accepted findings that are found no longer: the server compares, the review view shows where they stand. */
import { commands, type Range, Uri } from 'vscode';

export interface StaleEntry {
  readonly kind: 'stale';
  /** The baseline. */
  readonly uri: Uri;
  readonly range: Pick<Range, 'start' | 'end'>;
  readonly document: string;
  readonly rule: string;
  readonly reason: string;
  readonly message: string;
}

/** Nothing while the server does not run. */
export async function readStaleEntries(): Promise<readonly StaleEntry[]> {
  try {
    const entries = await commands.executeCommand('opinionSummary.listStaleAcceptances');
    return Array.isArray(entries) ? entries.map(toEntry) : [];
  } catch {
    return [];
  }
}

function toEntry(entry: Omit<StaleEntry, 'uri' | 'kind'> & { readonly uri: string }): StaleEntry {
  return { ...entry, kind: 'stale', uri: Uri.parse(entry.uri) };
}
