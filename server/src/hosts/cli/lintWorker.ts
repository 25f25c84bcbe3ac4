/** The worker thread of `lint`: checks the batches it is sent. Its other half is `lintPool`. */
import { parentPort, workerData } from 'node:worker_threads';
import {
  type BatchResult,
  createDocumentLinter,
  type DocumentTask,
  type LintTask,
} from './documentLinter';

export interface BatchMessage {
  readonly index: number;
  readonly documents: readonly DocumentTask[];
}

export interface BatchReply {
  readonly index: number;
  readonly result: BatchResult;
}

export function runLintWorker(): void {
  const lintDocuments = createDocumentLinter(workerData as LintTask);
  parentPort?.on('message', ({ index, documents }: BatchMessage) => {
    const reply: BatchReply = { index, result: lintDocuments(documents) };
    parentPort?.postMessage(reply);
  });
}
