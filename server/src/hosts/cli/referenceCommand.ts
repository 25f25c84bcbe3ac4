/** `opinion-summary reference import`: adds a table to the file of reference data, which it writes. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { today } from '../../configuration/days';
import {
  describeNotes,
  describeTable,
  describeTableProblem,
  type ImportedTable,
  type JoinedTable,
  joinTable,
  MOST_NOTES,
  REFERENCE_FILE,
} from '../../tables/importedTable';
import { createConfigurationFinder, createPlacer } from '../configurationFiles';
import { readTextFile, writeWholeFile } from '../nodeFiles';
import { loadTableReader, readBytes } from '../officeLoader';
import type { CommandContext } from './commandContext';
import {
  describePathProblem,
  describePlacedProblem,
  toDisplayPath,
  toPrintableLine,
} from './problems';
import type { ReferenceOptions } from './readArguments';

/** Answers the exit code. */
export async function runReferenceImport(
  options: ReferenceOptions,
  context: CommandContext,
): Promise<number> {
  const { workingFolder, writeError } = context;
  const file = readBytes(resolve(workingFolder, options.path));
  if (file.problem !== undefined) {
    writeError(describePathProblem({ path: options.path, ...file.problem }, workingFolder));
    return 2;
  }
  const readTable = await loadTableReader();
  const table = await readTable(basename(options.path), file.value, today());
  if (table.problem !== undefined) {
    writeError(describeTableProblem(options.path, table.problem));
    return 2;
  }
  const target = await findTarget(options, workingFolder);
  const joined = joinTarget(target.path, table.value, context);
  if (joined === undefined) return 2;
  const problem = writeWholeFile(target.path, joined.text);
  if (problem !== undefined) {
    writeError(describePathProblem({ path: target.path, ...problem }, workingFolder));
    return 2;
  }
  for (const note of describeNotes(options.path, table.value.notes)) writeError(note);
  const shown = toPrintableLine(toDisplayPath(target.path, workingFolder));
  if (joined.older !== undefined) writeError(`${shown}: ${joined.older}`);
  process.stdout.write(`${toPrintableLine(`${shown}: ${describeTable(table.value)}`)}\n`);
  if (!target.isConfigured) {
    process.stdout.write(`To use it, add “referenceData: ${shown}” to opinion-summary.yaml.\n`);
  }
  return 0;
}

/** `--output`, else the file that the configuration names, else a file beside the configuration. */
async function findTarget(
  { output }: ReferenceOptions,
  workingFolder: string,
): Promise<{ readonly path: string; readonly isConfigured: boolean }> {
  const finder = createConfigurationFinder(workingFolder, undefined);
  const { loaded } = await finder.configurationOf(workingFolder);
  const configured = loaded.reference?.path;
  const path =
    output === undefined
      ? (configured ?? join(loaded.folder, REFERENCE_FILE))
      : resolve(workingFolder, output);
  return { path, isConfigured: path === configured };
}

/** The text of the tables that are there, if any, with the new one; `undefined` where the file is not ours or cannot be read, which is told. */
function joinTarget(
  path: string,
  table: ImportedTable,
  { workingFolder, writeError }: CommandContext,
): JoinedTable | undefined {
  const file = existsSync(path) ? readTextFile(path) : undefined;
  if (file?.problem !== undefined) {
    writeError(describePathProblem({ path, ...file.problem }, workingFolder));
    return undefined;
  }
  const before = file?.value.text;
  const joined = joinTable(before, table);
  if (joined === undefined) {
    const message = 'This file holds no reference data; it stays as it is.';
    const remedy = 'Name another file with --output, or move this one away.';
    writeError(describePathProblem({ path, message, remedy }, workingFolder));
    return undefined;
  }
  const place = createPlacer(before ?? '', path);
  for (const problem of joined.problems.slice(0, MOST_NOTES)) {
    const placed = place({ severity: 'warning', keyPath: '', ...problem });
    writeError(describePlacedProblem({ ...placed, remedy: 'It is left out.' }, workingFolder));
  }
  return joined;
}
