/** Standard output and error of the command line: colours, output that fails, and a file for what is written at the end. */
import type { WriteStream } from 'node:tty';
import { describeFileError, type FileProblem, writeWholeFile } from '../nodeFiles';
import { toPrintableLine } from './problems';

export interface ReportTarget {
  write(text: string): void;
  /** Ends the report; answers what went wrong when it could not be written. */
  close(): FileProblem | undefined;
}

/** Standard output, written as it comes, or a file, written at the end as a whole. */
export function openReportTarget(output: string | undefined): ReportTarget {
  if (output === undefined) {
    return { write: (text) => void process.stdout.write(text), close: () => undefined };
  }
  const texts: string[] = [];
  return {
    write: (text) => void texts.push(text),
    close: () => writeWholeFile(output, texts.join('')),
  };
}

/** Writes a line to standard error, without anything that a terminal would obey. */
export function writeError(text: string): void {
  process.stderr.write(`${toPrintableLine(text)}\n`);
}

/**
 * Output that cannot be written never ends the program. A reader such as `head` that goes away early costs only the
 * output; a full disk is told once, and the exit code becomes 2. Answers whether that has happened.
 */
export function watchOutput(): () => boolean {
  let hasFailed = false;
  process.stdout.on('error', (error) => {
    if (hasFailed || isClosedPipe(error)) return;
    hasFailed = true;
    process.exitCode = 2;
    const { message, remedy } = describeFileError(error, 'written');
    writeError(`Standard output: ${message} ${remedy}`);
  });
  // There is no other place to tell it.
  process.stderr.on('error', () => undefined);
  return () => hasFailed;
}

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE';
}

/** NO_COLOR and FORCE_COLOR decide; else a terminal gets colours. */
export function hasColour(stream: WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
    return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return stream.isTTY === true && TERM !== 'dumb';
}

/** Empties a terminal, with what was scrolled out of sight, as "tsc --watch" does; nothing where the output is kept. */
export function clearTerminal(stream: Pick<WriteStream, 'isTTY' | 'write'>): void {
  if (stream.isTTY === true && process.env.TERM !== 'dumb') {
    stream.write('\u001b[2J\u001b[3J\u001b[H');
  }
}
