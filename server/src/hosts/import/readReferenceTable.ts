/** Reads a file that a user imports as reference data: tells its format and which table it is. Writes nothing. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { AtcIndexEntry, Medicine, ReferenceSource } from '../../core/index';
import { type FileProblem, readTextFile } from '../nodeFiles';
import { readAtcIndexTable } from './atcIndexTable';
import { readCsvTable } from './csvTable';
import { MEDICINES_HEADING, readMedicinesTable } from './medicinesTable';
import { readSheetTable } from './sheetTable';
import type { TableProblem, TableResult, TableRow } from './table';

export type ImportedTable = {
  readonly source: ReferenceSource;
  readonly notes: readonly TableProblem[];
} & (
  | { readonly kind: 'medicines'; readonly rows: readonly Medicine[] }
  | { readonly kind: 'atcIndex'; readonly rows: readonly AtcIndexEntry[] }
);

/** `today`: the day of the import, such as `2026-11-25`. */
export async function readReferenceTable(
  path: string,
  today: string,
): Promise<TableResult<ImportedTable>> {
  const rows = await readRows(path);
  if (rows.problem !== undefined) return { problem: rows.problem };
  const file = basename(path);
  const medicines = readMedicinesTable(rows.value);
  if (medicines?.problem !== undefined) return { problem: medicines.problem };
  if (medicines !== undefined) {
    const { rows: entries, notes, dated } = medicines.value;
    const source = { file, imported: today, dated: dated ?? dayInName(file) };
    return checkFilled({ kind: 'medicines', source, rows: entries, notes });
  }
  const index = readAtcIndexTable(rows.value);
  if (index?.problem !== undefined) return { problem: index.problem };
  if (index === undefined) return { problem: UNKNOWN_TABLE };
  const source = { file, imported: today, dated: dayInName(file) };
  return checkFilled({ kind: 'atcIndex', source, ...index.value });
}

async function readRows(path: string): Promise<TableResult<readonly TableRow[]>> {
  const isWorkbook = path.toLowerCase().endsWith('.xlsx');
  if (isWorkbook && existsSync(path)) return readSheetTable(path);
  const file = readTextFile(path);
  if (file.problem !== undefined) return { problem: toTableProblem(file.problem) };
  return readCsvTable(file.value.text, MEDICINES_HEADING);
}

function checkFilled(table: ImportedTable): TableResult<ImportedTable> {
  return table.rows.length > 0 ? { value: table } : { problem: EMPTY_TABLE };
}

const UNKNOWN_TABLE: TableProblem = {
  line: undefined,
  column: undefined,
  message: `This is neither EMA's medicines table (a column “Name of medicine”) nor an ATC index (columns “atc_code” and “atc_name”).`,
  remedy: 'Name one of them.',
};

const EMPTY_TABLE: TableProblem = {
  line: undefined,
  column: undefined,
  message: 'The table has headings and no entries.',
  remedy: 'Name a table with entries.',
};

function toTableProblem({ message, remedy }: FileProblem): TableProblem {
  return { line: undefined, column: undefined, message, remedy };
}

/** `2026-04-25` in `atc-index_2026-04-25.csv`; the index itself has no date. */
function dayInName(file: string): string | undefined {
  return /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/.exec(file)?.[0];
}
