/** Standard output and error of the command line: colours, output that fails, whole files for `--output`. */
import { realpathSync, statSync } from 'node:fs';
import { basename, sep } from 'node:path';
import type { WriteStream } from 'node:tty';
import { CONFIGURATION_FILE } from '../../configuration/configurationTypes';
import { beginsSummaryOfOpinion, judgeDocumentName } from '../../core/index';
import type { ConfigurationFile } from '../configurationFiles';
import { describeFileError, type FileProblem, readTextFileIf, writeWholeFile } from '../nodeFiles';
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

/** True when `--output` would replace one of the files that are read, whatever links lead there. */
export function isOneOf(output: string | undefined, paths: readonly string[]): boolean {
  const target = output === undefined ? undefined : findRealPath(output);
  return target !== undefined && paths.some((path) => findRealPath(path) === target);
}

function findRealPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    // What is not there yet is no file that is read.
    return undefined;
  }
}

function isFileIn(folder: string | undefined, path: string): boolean {
  const [file, real] = [
    findRealPath(path),
    folder === undefined ? undefined : findRealPath(folder),
  ];
  return file !== undefined && real !== undefined && file.startsWith(real + sep);
}

/** What to say of `--output` that is a summary of opinion which nobody reads: a report or a page would take its place. */
export function describeOutputOverSummary(output: string | undefined): string | undefined {
  const path = output === undefined ? undefined : findRealPath(output);
  if (path === undefined || !statSync(path).isFile()) return undefined;
  const isSummary =
    judgeDocumentName(basename(path)) === 'document' ||
    readTextFileIf(path, beginsSummaryOfOpinion).value !== 'unwanted';
  if (!isSummary) return undefined;
  return `opinion-summary: --output “${output}” is a summary of opinion. Name another file.`;
}

/** What to say of `--output` that names a document. */
export function describeOutputOverInput(output: string): string {
  return `opinion-summary: --output “${output}” is a document that is read. Name another file.`;
}

/** What to say of `--output` that would replace a file of these configurations or their baseline, or become a configuration. */
export function describeOutputOverConfiguration(
  output: string | undefined,
  files: readonly ConfigurationFile[],
): string | undefined {
  if (output === undefined) return undefined;
  const isOne =
    basename(findRealPath(output) ?? output) === CONFIGURATION_FILE ||
    files.some(({ paths, loaded: { baseline, reference, templates } }) => {
      const beside = [baseline?.path ?? [], reference?.path ?? []].flat();
      return isOneOf(output, [...paths, ...beside]) || isFileIn(templates, output);
    });
  if (!isOne) return undefined;
  return `opinion-summary: --output “${output}” is a configuration, or a file that one names. Name another file.`;
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
