/** A table that was read to become reference data: what it is, how it joins the one text of all tables, and what is said of it. */
import {
  type AtcIndexEntry,
  isReferenceText,
  type Medicine,
  type ReferenceProblem,
  type ReferenceSource,
  type ReferenceTables,
  readReferenceText,
  writeReferenceText,
} from '../core/index';
import type { TableProblem, TableResult } from './table';

export type ImportedTable = {
  readonly source: ReferenceSource;
  /** Values that were left out. */
  readonly notes: readonly TableProblem[];
} & (
  | { readonly kind: 'medicines'; readonly rows: readonly Medicine[] }
  | { readonly kind: 'atcIndex'; readonly rows: readonly AtcIndexEntry[] }
);

/** `file`: the name without its folder; `today`: the day of the import, such as `2026-11-25`. */
export type ReadReferenceTable = (
  file: string,
  bytes: Uint8Array,
  today: string,
) => Promise<TableResult<ImportedTable>>;

/** Written beside the configuration where nothing else is named. */
export const REFERENCE_FILE = 'opinion-summary-reference.txt';

/** Values that are left out and told one by one. */
export const MOST_NOTES = 10;

export interface JoinedTable {
  /** The text of all tables. */
  readonly text: string;
  /** Lines of the earlier text that could not be read, and are left out. */
  readonly problems: readonly ReferenceProblem[];
  /** A sentence or two where an older table takes the place of a newer one, which may be a slip. */
  readonly older: string | undefined;
}

/**
 * A table takes the place of an earlier one of its kind; the other one stays. `before`: the text with the earlier tables, if
 * there is one. `undefined` for a text that is none of ours, over which nothing may be written.
 */
export function joinTable(
  before: string | undefined,
  table: ImportedTable,
): JoinedTable | undefined {
  if (before !== undefined && !isReferenceText(before)) return undefined;
  const { value, problems } =
    before === undefined ? { value: NO_TABLES, problems: [] } : readReferenceText(before);
  const joined =
    table.kind === 'medicines' ? { ...value, medicines: table } : { ...value, atcIndex: table };
  return { text: writeReferenceText(joined), problems, older: describeOlder(value, table) };
}

const NO_TABLES: ReferenceTables = { medicines: undefined, atcIndex: undefined };

/** `2612 medicines imported from medicines.csv, table of 2026-02-16.` */
export function describeTable({ kind, source, rows }: ImportedTable): string {
  const isOne = rows.length === 1;
  const what =
    kind === 'medicines'
      ? `medicine${isOne ? '' : 's'}`
      : `code${isOne ? '' : 's'} of the ATC index`;
  const dated = source.dated === undefined ? '' : `, table of ${source.dated}`;
  return `${rows.length} ${what} imported from ${source.file}${dated}.`;
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

/** The first of the values that were left out, each in a line, and how many more there are. */
export function describeNotes(file: string, notes: readonly TableProblem[]): readonly string[] {
  const rest = notes.length - MOST_NOTES;
  return [
    ...notes.slice(0, MOST_NOTES).map((note) => describeTableProblem(file, note)),
    ...(rest > 0 ? [`${file}: ${rest} more values are left out.`] : []),
  ];
}

/** `file:line: column 12: What is wrong. What to do.` */
export function describeTableProblem(
  file: string,
  { line, column, message, remedy }: TableProblem,
): string {
  const place = line === undefined ? '' : `:${line}`;
  const field = column === undefined ? '' : ` column ${column}:`;
  return `${file}${place}:${field} ${message} ${remedy}`.trimEnd();
}
