/**
 * Reads a table that a user imports as reference data: tells its format and which table it is. Opens and writes nothing.
 * With the libraries that it needs it is a bundle of its own, `dist/office.js`, loaded by the few who import a table.
 */
import { readAtcIndexTable } from './atcIndexTable';
import { readCsvTable } from './csvTable';
import type { ImportedTable, ReadReferenceTable } from './importedTable';
import { MEDICINES_HEADING, readMedicinesTable } from './medicinesTable';
import { readSheetTable } from './sheetTable';
import type { TableProblem, TableResult, TableRow } from './table';

export const readReferenceTable: ReadReferenceTable = async (file, bytes, today) => {
  const rows = await readRows(file, bytes);
  if (rows.problem !== undefined) return { problem: rows.problem };
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
};

/** How an archive begins, such as an `.xlsx` workbook, and how a workbook of before 2007 does. */
const ARCHIVE = [0x50, 0x4b];
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

async function readRows(
  file: string,
  bytes: Uint8Array,
): Promise<TableResult<readonly TableRow[]>> {
  const begins = (signs: readonly number[]): boolean =>
    signs.every((sign, index) => bytes[index] === sign);
  if (begins(ARCHIVE) || /\.xlsx$/i.test(file)) return readSheetTable(bytes);
  if (begins(OLD_WORKBOOK)) return { problem: OLD_FORM };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { problem: NOT_TEXT } : readCsvTable(text, MEDICINES_HEADING);
  } catch {
    return { problem: NOT_UTF8 };
  }
}

function checkFilled(table: ImportedTable): TableResult<ImportedTable> {
  return table.rows.length > 0 ? { value: table } : { problem: EMPTY_TABLE };
}

const UNKNOWN_TABLE = ofWhole(
  `This is neither EMA's medicines table (a column “Name of medicine”) nor an ATC index (columns “atc_code” and “atc_name”).`,
  'Import one of them.',
);
const EMPTY_TABLE = ofWhole(
  'The table has headings and no entries.',
  'Import a table with entries.',
);
const OLD_FORM = ofWhole(
  'The workbook has the form of before 2007 (.xls).',
  'Open it in a spreadsheet program, save it as .xlsx or as CSV (UTF-8), and import that.',
);
const NOT_TEXT = ofWhole('This is neither a workbook nor text.', 'Import an .xlsx or a .csv file.');
const NOT_UTF8 = ofWhole('The text is not encoded as UTF-8.', 'Save it as CSV (UTF-8).');

function ofWhole(message: string, remedy: string): TableProblem {
  return { line: undefined, column: undefined, message, remedy };
}

/** `2026-04-25` in `atc-index_2026-04-25.csv`; the index itself has no date. */
function dayInName(file: string): string | undefined {
  return /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/.exec(file)?.[0];
}
