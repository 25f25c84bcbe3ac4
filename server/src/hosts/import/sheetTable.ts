/** Reads the rows of the first sheet of an `.xlsx` workbook. Knows no column by name. */
import type { TableResult, TableRow } from './table';

export async function readSheetTable(path: string): Promise<TableResult<readonly TableRow[]>> {
  const { readSheet } = await import('read-excel-file/node');
  try {
    const rows = await readSheet(path);
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
