/** What baselines accept: the server lists the entries and takes them out, the review view shows where they stand. */
import { commands, type Range, Uri, window } from 'vscode';
import { saveFiles } from './saveFiles';

export interface Acceptance {
  readonly kind: 'acceptance';
  /** The baseline. */
  readonly uri: Uri;
  readonly range: Pick<Range, 'start' | 'end'>;
  readonly document: string;
  readonly rule: string;
  readonly words: string;
  readonly reason: string;
  /** Empty where none is given. */
  readonly author: string;
  /** Why it is no longer needed; `null` for one that is. */
  readonly stale: string | null;
}

/** Nothing while the server does not run. */
export async function readAcceptances(): Promise<readonly Acceptance[]> {
  try {
    const entries = await commands.executeCommand('opinionSummary.listAcceptances');
    return Array.isArray(entries) ? entries.map(toAcceptance) : [];
  } catch {
    return [];
  }
}

function toAcceptance(
  entry: Omit<Acceptance, 'uri' | 'kind'> & { readonly uri: string },
): Acceptance {
  return { ...entry, kind: 'acceptance', uri: Uri.parse(entry.uri) };
}

/** What the server answers. */
type TakingBack =
  | { readonly kind: 'takenBack'; readonly files: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string };

/** Those of one baseline go together: the places of the others are right until then. */
export async function takeBack(acceptances: readonly Acceptance[]): Promise<void> {
  for (const file of new Set(acceptances.map(({ uri }) => uri.toString()))) {
    const own = acceptances.filter(({ uri }) => uri.toString() === file);
    const places = own.map(({ range }) => range.start);
    const answer = await commands.executeCommand<TakingBack>(
      'opinionSummary.takeBack',
      file,
      places,
    );
    if (answer.kind === 'takenBack') await saveFiles(answer.files);
    else void window.showWarningMessage(answer.message);
  }
}
