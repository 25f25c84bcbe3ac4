/** Standard output and error of the command line: colours, broken pipes, whole files for `--output`. */
import type { WriteStream } from 'node:tty';
import { type FileProblem, writeWholeFile } from '../nodeFiles';

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

/** A reader such as `head` that goes away early ends the program, without a word. */
export function endQuietlyOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

/** NO_COLOR and FORCE_COLOR decide; else a terminal gets colours. */
export function hasColour(stream: WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
    return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return stream.isTTY === true && TERM !== 'dumb';
}
