/** `opinion-summary reference import`: adds a table to the file of reference data, which it writes. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { today } from '../../configuration/today';
import {
  isReferenceText,
  type ReferenceTables,
  readReferenceText,
  writeReferenceText,
} from '../../core/index';
import { createConfigurationFinder, createPlacer } from '../configurationFiles';
import { type ImportedTable, readReferenceTable } from '../import/readReferenceTable';
import type { TableProblem } from '../import/table';
import { readTextFile, writeWholeFile } from '../nodeFiles';
import type { CommandContext } from './commandContext';
import {
  describePathProblem,
  describePlacedProblem,
  toDisplayPath,
  toPrintableLine,
} from './problems';
import type { ReferenceOptions } from './readArguments';

/** Written beside the configuration where nothing else is named. */
const REFERENCE_FILE = 'opinion-summary-reference.txt';
/** Values that are left out and told one by one. */
const MOST_NOTES = 10;

/** Answers the exit code. */
export async function runReferenceImport(
  options: ReferenceOptions,
  context: CommandContext,
): Promise<number> {
  const { workingFolder, writeError } = context;
  const table = await readReferenceTable(resolve(workingFolder, options.path), today());
  if (table.problem !== undefined) {
    writeError(describeTableProblem(options.path, table.problem));
    return 2;
  }
  const target = await findTarget(options, workingFolder);
  const before = readTarget(target.path, context);
  if (before === undefined) return 2;
  const text = writeReferenceText(addTable(before, table.value));
  const problem = writeWholeFile(target.path, text);
  if (problem !== undefined) {
    writeError(describePathProblem({ path: target.path, ...problem }, workingFolder));
    return 2;
  }
  tellNotes(options.path, table.value.notes, context);
  const shown = toDisplayPath(target.path, workingFolder);
  const older = describeOlder(before, table.value);
  if (older !== undefined) writeError(toPrintableLine(`${shown}: ${older}`));
  process.stdout.write(toPrintableLine(`${shown}: ${describeTable(table.value)}`));
  process.stdout.write('\n');
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

/** The tables that are there; `undefined` where the file is not ours or cannot be read, which is told. */
function readTarget(
  path: string,
  { workingFolder, writeError }: CommandContext,
): ReferenceTables | undefined {
  const nothing = { medicines: undefined, atcIndex: undefined };
  if (!existsSync(path)) return nothing;
  const file = readTextFile(path);
  if (file.problem !== undefined) {
    writeError(describePathProblem({ path, ...file.problem }, workingFolder));
    return undefined;
  }
  if (!isReferenceText(file.value.text)) {
    const message = 'This file holds no reference data; it stays as it is.';
    const remedy = 'Name another file with --output, or move this one away.';
    writeError(describePathProblem({ path, message, remedy }, workingFolder));
    return undefined;
  }
  const { value, problems } = readReferenceText(file.value.text);
  const place = createPlacer(file.value.text, path);
  for (const problem of problems.slice(0, MOST_NOTES)) {
    const placed = place({ severity: 'warning', keyPath: '', ...problem });
    writeError(describePlacedProblem({ ...placed, remedy: 'It is left out.' }, workingFolder));
  }
  return value;
}

/** A table takes the place of an earlier one of its kind; the other one stays. */
function addTable(before: ReferenceTables, table: ImportedTable): ReferenceTables {
  return table.kind === 'medicines'
    ? { ...before, medicines: table }
    : { ...before, atcIndex: table };
}

/** A table is imported to bring the file up to date; an older one may be the wrong file. */
function describeOlder(
  before: ReferenceTables,
  { kind, source }: ImportedTable,
): string | undefined {
  const earlier = (kind === 'medicines' ? before.medicines : before.atcIndex)?.source.dated;
  if (earlier === undefined || source.dated === undefined || source.dated >= earlier) {
    return undefined;
  }
  return `The table of ${source.dated} takes the place of that of ${earlier}, which is newer. Import that one again if this is not meant.`;
}

function describeTable({ kind, source, rows }: ImportedTable): string {
  const isOne = rows.length === 1;
  const what =
    kind === 'medicines'
      ? `medicine${isOne ? '' : 's'}`
      : `code${isOne ? '' : 's'} of the ATC index`;
  const dated = source.dated === undefined ? '' : `, table of ${source.dated}`;
  return `${rows.length} ${what} imported from ${source.file}${dated}.`;
}

function tellNotes(
  path: string,
  notes: readonly TableProblem[],
  { writeError }: CommandContext,
): void {
  for (const note of notes.slice(0, MOST_NOTES)) writeError(describeTableProblem(path, note));
  const rest = notes.length - MOST_NOTES;
  if (rest > 0) writeError(`${path}: ${rest} more values are left out.`);
}

/** `path:line: column 12: What is wrong. What to do.` */
function describeTableProblem(
  path: string,
  { line, column, message, remedy }: TableProblem,
): string {
  const place = line === undefined ? '' : `:${line}`;
  const field = column === undefined ? '' : ` column ${column}:`;
  return toPrintableLine(`${path}${place}:${field} ${message} ${remedy}`.trimEnd());
}
