/** One answer to `workspace/diagnostic`: what it has told so far, in batches for a client that streams. Checks nothing. */
import type {
  PreviousResultId,
  ResultProgressReporter,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { uriKey } from '../uris';

/** Documents that are reported together. */
const BATCH_LENGTH = 50;

export interface WorkspaceAnswer {
  /** What a client that does not stream is answered at the end. */
  readonly items: WorkspaceDocumentDiagnosticReport[];
  /** True for a file that it has told of, however its address is encoded. */
  has(uri: string): boolean;
  /** The id of what the client has of a file; `undefined` where that is nothing, or not to be relied on. */
  idBefore(uri: string): string | undefined;
  /** `uri`: the address under which the file was found. */
  tell(uri: string, item: WorkspaceDocumentDiagnosticReport): void;
  /** Sends what waits for its batch to be full. */
  flush(): void;
}

/** `forgotten`: keys of the files of which the client is told whatever it has. */
export function beginAnswer(
  previousResultIds: readonly PreviousResultId[],
  forgotten: { has(key: string): boolean },
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): WorkspaceAnswer {
  const previous = new Map(previousResultIds.map(({ uri, value }) => [uriKey(uri), value]));
  const told = new Set<string>();
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  let batch: WorkspaceDocumentDiagnosticReport[] = [];

  function flush(): void {
    if (partial === undefined) items.push(...batch);
    else if (batch.length > 0) partial.report({ items: batch });
    batch = [];
  }

  return {
    items,
    has: (uri) => told.has(uriKey(uri)),
    idBefore: (uri) => (forgotten.has(uriKey(uri)) ? undefined : previous.get(uriKey(uri))),
    tell(uri, item) {
      told.add(uriKey(uri));
      batch.push(item);
      if (batch.length >= BATCH_LENGTH) flush();
    },
    flush,
  };
}
