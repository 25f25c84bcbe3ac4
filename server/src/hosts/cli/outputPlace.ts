/** What `--output` may not name: what is read, a configuration with its files, a summary of opinion. Writes nothing. */
import { realpathSync, statSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { CONFIGURATION_FILE } from '../../configuration/configurationTypes';
import { beginsSummaryOfOpinion, judgeDocumentName } from '../../core/index';
import type { ConfigurationFile } from '../configurationFiles';
import { readTextFileIf } from '../nodeFiles';

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
