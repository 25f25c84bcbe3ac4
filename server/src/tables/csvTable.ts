/** Reads the rows of a CSV text, separated by commas, semicolons or tabs. Knows no column by name. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { TableResult, TableRow } from './table';

/** Separators as spreadsheets write them; which one depends on the country of the machine. */
const SEPARATORS = [',', ';', '\t'];

/** `header`: the text of a heading, on whose line the separator is seen. */
export function readCsvTable(text: string, header: string): TableResult<readonly TableRow[]> {
  const rows: TableRow[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: findSeparator(text, header),
      relax_column_count: true,
      on_record: (fields: string[], { lines }) => {
        const lineEnds = fields.join('').split('\n').length - 1;
        rows.push({ line: lines - lineEnds, fields });
        return undefined;
      },
    });
    return { value: rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : undefined;
    const column = typeof error.column === 'number' ? error.column + 1 : undefined;
    return {
      problem: {
        line,
        column,
        message: 'The quotation marks around this value are not as in CSV.',
        remedy: 'Save the table again as CSV (UTF-8).',
      },
    };
  }
}

function findSeparator(text: string, header: string): string {
  const at = text.toLowerCase().indexOf(header.toLowerCase());
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? undefined : end);
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
