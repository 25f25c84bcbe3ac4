/** The entry of the command line, and of its worker threads, which run the same file. */
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  void import('./cli/runCommandLine').then(({ runCommandLine }) =>
    runCommandLine(process.argv.slice(2)),
  );
} else {
  void import('./cli/lintWorker').then(({ runLintWorker }) => runLintWorker());
}
