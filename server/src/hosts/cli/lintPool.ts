/** Lints many documents on several threads and gives back the results in the order of the documents. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DocumentResult, DocumentTask, LintTask } from './documentLinter';
import type { BatchMessage, BatchReply } from './lintWorker';

/** What a thread runs: the command line itself, which finds out that it is in one. */
const PROGRAM = join(__dirname, 'cli.js');
/** Documents that travel together: enough that a message costs nothing, few enough that threads end together. */
const BATCH_LENGTH = 32;
/** Batches that wait at a thread, so that it never waits for the next one. */
const BATCHES_AHEAD = 2;

/** Documents are small and short-lived: more space for young objects would only raise the memory. */
const THREAD_LIMITS = { maxYoungGenerationSizeMb: 8 };

export function lintInPool(
  task: LintTask,
  documents: readonly DocumentTask[],
  threads: number,
  onResult: (document: DocumentTask, result: DocumentResult) => void,
): Promise<void> {
  const batches = splitIntoBatches(documents);
  const arrived = new Map<number, readonly DocumentResult[]>();
  let nextToSend = 0;
  let nextToReport = 0;

  return new Promise((done, fail) => {
    const workers = Array.from({ length: Math.min(threads, batches.length) }, startWorker);
    for (const worker of workers) for (let ahead = 0; ahead < BATCHES_AHEAD; ahead++) send(worker);

    function startWorker(): Worker {
      const worker = new Worker(PROGRAM, { workerData: task, resourceLimits: THREAD_LIMITS });
      worker.on('message', ({ index, results }: BatchReply) => {
        send(worker);
        arrived.set(index, results);
        reportArrived();
        if (nextToReport === batches.length) end(done);
      });
      worker.on('error', (error) => end(() => fail(error)));
      return worker;
    }

    /** Threads that are left running would keep the program from ending. */
    function end(settle: () => void): void {
      void Promise.all(workers.map((worker) => worker.terminate())).then(settle);
    }

    function send(worker: Worker): void {
      const batch = batches[nextToSend];
      if (batch === undefined) return;
      const message: BatchMessage = { index: nextToSend, documents: batch };
      nextToSend++;
      worker.postMessage(message);
    }

    function reportArrived(): void {
      for (;;) {
        const results = arrived.get(nextToReport);
        const batch = batches[nextToReport];
        if (results === undefined || batch === undefined) return;
        arrived.delete(nextToReport);
        nextToReport++;
        batch.forEach((document, index) => {
          const result = results[index];
          if (result !== undefined) onResult(document, result);
        });
      }
    }
  });
}

function splitIntoBatches(
  documents: readonly DocumentTask[],
): readonly (readonly DocumentTask[])[] {
  const batches: (readonly DocumentTask[])[] = [];
  for (let start = 0; start < documents.length; start += BATCH_LENGTH) {
    batches.push(documents.slice(start, start + BATCH_LENGTH));
  }
  return batches;
}
