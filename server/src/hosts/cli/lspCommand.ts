/** `opinion-summary lsp`: starts the language server, a bundle beside this one, which no other command loads. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CommandContext } from './commandContext';
import type { LspOptions } from './readArguments';

/** Answers at once; the server reads the arguments itself and ends the process when the editor goes. */
export function runLsp({ transport, port }: LspOptions, { writeError }: CommandContext): number {
  if (transport === 'node-ipc' && process.send === undefined) {
    writeError(
      'opinion-summary: --node-ipc needs a Node.js program that starts this one with a channel. Use --stdio.',
    );
    return 2;
  }
  if (transport === 'socket') {
    // The server ends the process itself, unless its connection fails: then nothing is left to do.
    process.once('beforeExit', () => {
      writeError(`opinion-summary: Port ${port}: no editor listens there, or it is gone.`);
      process.exitCode = 2;
    });
  }
  const server = join(__dirname, 'server.js');
  createRequire(server)(server);
  return 0;
}
