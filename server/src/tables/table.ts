/** A table as it was read from a file, whatever its format: rows of texts with their places. Types only. */

export interface TableRow {
  /** 1-based line of a text file, or row of a sheet, at which it begins. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Something wrong at a place of a table; the row may still be of use. */
export interface TableProblem {
  /** `undefined` for the table as a whole. */
  readonly line: number | undefined;
  /** 1-based column of the table; `undefined` for the row as a whole. */
  readonly column: number | undefined;
  readonly message: string;
  readonly remedy: string;
}

export type TableResult<Value> =
  | { readonly value: Value; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: TableProblem };
