/** A process of its own that opens a window of an installed VS Code and passes on what it prints; the argument is JSON. */
import { runTests } from '@vscode/test-electron';

runTests(JSON.parse(process.argv[2])).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
