/** The command line and its worker threads, which run the same program. */
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  void import('./cli/runCommandLine').then(({ runCommandLine }) =>
    runCommandLine(process.argv.slice(2)),
  );
} else {
  void import('./cli/lintWorker').then(({ runLintWorker }) => runLintWorker());
}
