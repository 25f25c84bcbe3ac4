/** Starts a command that does not end by itself, and waits for what it prints. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const CLI = join(__dirname, '../../dist/cli.js');
/** How long, in milliseconds, the slowest machine may take for one answer. */
const PATIENCE = 30_000;

export interface WatchedCommand {
  /** Everything that is printed, in both streams, up to and including the next line that matches. */
  until(line: RegExp): Promise<string>;
  /** What was printed behind the last answer. */
  rest(): string;
  readonly process: ChildProcess;
  /** Presses Ctrl+C; answers the exit code and the signal that ended the process. */
  interrupt(): Promise<readonly unknown[]>;
}

export function startCommand(folder: string, ...args: readonly string[]): WatchedCommand {
  // One pipe for both streams, so that their lines come in the order in which they were printed.
  const child = spawn('sh', ['-c', 'exec "$@" 2>&1', 'sh', process.execPath, CLI, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  let text = '';
  let look = (): void => undefined;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    look();
  });

  return {
    process: child,
    rest: () => text,
    until(line) {
      const wanted = new RegExp(`^(?:${line.source})$\n`, 'm');
      return new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`Waited for ${line}; there was:\n${text}`)),
          PATIENCE,
        );
        look = () => {
          const found = wanted.exec(text);
          if (found === null) return;
          clearTimeout(timer);
          look = () => undefined;
          const end = found.index + found[0].length;
          const answer = text.slice(0, end);
          text = text.slice(end);
          resolve(answer);
        };
        look();
      });
    },
    async interrupt() {
      assert.ok(child.kill('SIGINT'));
      return ended;
    },
  };
}
