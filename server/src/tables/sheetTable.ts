/** Reads the rows of the first sheet of an `.xlsx` workbook. Knows no column by name. */
import { readSheet } from 'read-excel-file/universal';
import type { TableProblem, TableResult, TableRow } from './table';
import { findUnpackedSize } from './unpackedSize';

/** The whole table of EMA unpacks to some five. */
const MOST_MEGABYTES = 50;

const TOO_LARGE: TableProblem = {
  line: undefined,
  column: undefined,
  message: `The workbook unpacks to more than ${MOST_MEGABYTES} MB.`,
  remedy: 'Save the sheet with the table as CSV (UTF-8), and import that.',
};

/** `workbook`: the bytes of the file. */
export async function readSheetTable(
  workbook: Uint8Array,
): Promise<TableResult<readonly TableRow[]>> {
  try {
    if (findUnpackedSize(workbook) > MOST_MEGABYTES * 1024 * 1024) {
      return { problem: TOO_LARGE };
    }
    const rows = await readSheet(new Uint8Array(workbook).buffer);
    return {
      value: rows.map((cells, index) => ({ line: index + 1, fields: cells.map(toText) })),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The workbook cannot be read (${reason.replace(/[.\s]+$/, '')}).`;
    const remedy = 'Open it in a spreadsheet program, save it as CSV (UTF-8), and import that.';
    return { problem: { line: undefined, column: undefined, message, remedy } };
  }
}

/** A date as the table writes it: `15/07/2025`. */
function toText(cell: unknown): string {
  if (cell instanceof Date) {
    const [year, month, day] = cell.toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  }
  return cell === null || cell === undefined ? '' : String(cell);
}
