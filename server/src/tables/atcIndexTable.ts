/** Recognises a table of the WHO ATC index in rows and reads its codes; a code repeats for each dose and route. */
import { type AtcIndexEntry, parseAtcCode } from '../core/index';
import type { TableProblem, TableResult, TableRow } from './table';

export interface AtcIndexTable {
  readonly rows: readonly AtcIndexEntry[];
  /** Values that were left out. */
  readonly notes: readonly TableProblem[];
}

const CODE = ['atc_code', 'atc code'];
const NAME = ['atc_name', 'atc level name', 'atc name', 'name'];

/** `undefined` for rows that are no ATC index. */
export function readAtcIndexTable(
  rows: readonly TableRow[],
): TableResult<AtcIndexTable> | undefined {
  const [headings, ...entries] = rows;
  const code = findColumn(headings, CODE);
  if (headings === undefined || code < 0) return undefined;
  const name = findColumn(headings, NAME);
  if (name < 0) {
    const message = 'The table has no column “atc_name”.';
    const remedy = 'Import a table with the columns atc_code and atc_name.';
    return { problem: { line: headings.line, column: undefined, message, remedy } };
  }
  const names = new Map<string, string>();
  const notes: TableProblem[] = [];
  for (const { line, fields } of entries) {
    const written = (fields[code] ?? '').trim();
    const text = (fields[name] ?? '').replace(/\s+/g, ' ').trim();
    if (written === '' || text === '' || names.has(written)) continue;
    if (parseAtcCode(written) !== undefined) names.set(written, text);
    else {
      const message = `“${written}” is no ATC code; it is left out.`;
      notes.push({ line, column: code + 1, message, remedy: '' });
    }
  }
  return { value: { rows: [...names].map(([key, value]) => ({ code: key, name: value })), notes } };
}

function findColumn(headings: TableRow | undefined, names: readonly string[]): number {
  const fields = headings?.fields.map((field) => field.trim().toLowerCase()) ?? [];
  return fields.findIndex((field) => names.includes(field));
}
