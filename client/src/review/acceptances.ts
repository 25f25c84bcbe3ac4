/** What baselines accept: the server lists the entries and takes them out, the review view shows where they stand. */
import { commands, Uri, window } from 'vscode';
import type {
  Acceptance as ListedAcceptance,
  TakingBack,
} from '../../../server/src/lsp/requests/acceptances';
import { saveFiles } from '../saveFiles';

export interface Acceptance extends Omit<ListedAcceptance, 'uri'> {
  readonly kind: 'acceptance';
  /** The baseline. */
  readonly uri: Uri;
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

function toAcceptance(entry: ListedAcceptance): Acceptance {
  return { ...entry, kind: 'acceptance', uri: Uri.parse(entry.uri) };
}

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
