/** The worker thread of `lint`: checks the batches it is sent. Its other half is `lintPool`. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadEngineFor } from '../patternEngine';
import {
  createDocumentLinter,
  type DocumentResult,
  type DocumentTask,
  type LintTask,
} from './documentLinter';

export interface BatchMessage {
  readonly index: number;
  readonly documents: readonly DocumentTask[];
}

export interface BatchReply {
  readonly index: number;
  readonly results: readonly DocumentResult[];
}

/** Batches that come before the engine is there wait at the port. */
export async function runLintWorker(): Promise<void> {
  const task: LintTask = workerData;
  const packs = task.configurations.flatMap((configuration) => configuration.packs);
  const lintDocument = createDocumentLinter(task, await loadEngineFor(packs));
  parentPort?.on('message', ({ index, documents }: BatchMessage) => {
    const reply: BatchReply = { index, results: documents.map(lintDocument) };
    parentPort?.postMessage(reply);
  });
}
