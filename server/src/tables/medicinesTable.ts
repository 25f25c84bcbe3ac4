/** Recognises EMA's medicines table in rows and reads its medicines; columns are known by their headings. */
import { type Medicine, parseAtcCode } from '../core/index';
import type { TableProblem, TableResult, TableRow } from './table';

export interface MedicinesTable {
  readonly rows: readonly Medicine[];
  /** Day of the table: as its head says, else the last day on which an entry was brought up to date. */
  readonly dated: string | undefined;
  /** Values that were left out. */
  readonly notes: readonly TableProblem[];
}

/** Headings of the present table and of earlier ones, in small letters. */
const HEADINGS = {
  name: ['name of medicine', 'medicine name'],
  commonName: [
    'international non-proprietary name (inn) / common name',
    'international non-proprietary name',
    'common name',
  ],
  activeSubstance: ['active substance'],
  humanCode: ['atc code (human)', 'human pharmacotherapeutic group atc code', 'atc code'],
  veterinaryCode: ['atcvet code (veterinary)', 'vet atc code', 'atcvet code'],
  holder: [
    'marketing authorisation developer / applicant / holder',
    'marketing authorisation holder/company name',
    'marketing-authorisation holder/company name',
  ],
  species: ['species (veterinary)', 'species'],
  status: ['medicine status', 'authorisation status'],
  updated: ['last updated date', 'revision date'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Column = keyof typeof HEADINGS;

const NEEDED: readonly Column[] = ['name', 'commonName', 'activeSubstance', 'humanCode', 'holder'];

/** A heading by which the table is recognised, wherever its row stands. */
export const MEDICINES_HEADING = HEADINGS.name[0];

/** The row of headings stands below a few rows about the table, or first. */
const LONGEST_HEAD = 40;

/** `undefined` for rows that are no medicines table. */
export function readMedicinesTable(
  rows: readonly TableRow[],
): TableResult<MedicinesTable> | undefined {
  const headings = rows
    .slice(0, LONGEST_HEAD)
    .find(({ fields }) => fields.some((field) => isHeading(field, 'name')));
  if (headings === undefined) return undefined;
  const places = findPlaces(headings);
  const missing = NEEDED.find((column) => places.get(column) === undefined);
  if (missing !== undefined) {
    const message = `The table has no column “${HEADINGS[missing][0]}”.`;
    const remedy = 'Import the table as EMA publishes it, with all of its columns.';
    return { problem: { line: headings.line, column: undefined, message, remedy } };
  }
  return { value: readRows(rows, headings, places) };
}

type Places = ReadonlyMap<Column, number>;

function findPlaces({ fields }: TableRow): Places {
  const columns: readonly Column[] = Object.keys(HEADINGS).filter(isColumn);
  return new Map(
    columns.flatMap((column) => {
      const place = fields.findIndex((field) => isHeading(field, column));
      return place < 0 ? [] : [[column, place] as const];
    }),
  );
}

function isColumn(name: string): name is Column {
  return name in HEADINGS;
}

function isHeading(field: string, column: Column): boolean {
  const heading = field.replace(/\s+/g, ' ').trim().toLowerCase();
  return HEADINGS[column].some((known) => known === heading);
}

function readRows(rows: readonly TableRow[], headings: TableRow, places: Places): MedicinesTable {
  const medicines: Medicine[] = [];
  const notes: TableProblem[] = [];
  const days: string[] = [];
  const start = rows.indexOf(headings);
  for (const row of rows.slice(start + 1)) {
    const textOf = (column: Column): string => plain(row.fields[places.get(column) ?? -1] ?? '');
    const name = textOf('name');
    if (name === '') continue;
    const codeColumn = textOf('humanCode') === '' ? 'veterinaryCode' : 'humanCode';
    const codes = splitCodes(textOf(codeColumn));
    for (const code of codes.filter((one) => parseAtcCode(one) === undefined)) {
      notes.push(describeWrongCode(code, name, row, places.get(codeColumn)));
    }
    medicines.push({
      name,
      commonName: textOf('commonName'),
      activeSubstance: textOf('activeSubstance'),
      codes: codes.filter((code) => parseAtcCode(code) !== undefined),
      holder: textOf('holder'),
      species: textOf('species'),
      status: textOf('status'),
    });
    const day = toDay(textOf('updated'));
    if (day !== undefined) days.push(day);
  }
  const head = rows
    .slice(0, start)
    .flatMap(({ fields }) => fields.flatMap((one) => toDay(one) ?? []));
  return { rows: medicines, notes, dated: head[0] ?? days.sort().at(-1) };
}

/** Texts of the table come from web pages. */
function plain(field: string): string {
  return field.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim();
}

function splitCodes(text: string): readonly string[] {
  if (/^(?:not (?:yet )?assigned|pending|n\/?a|-)?$/i.test(text)) return [];
  return text
    .split(/[;,]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

function describeWrongCode(
  code: string,
  name: string,
  { line }: TableRow,
  place: number | undefined,
): TableProblem {
  return {
    line,
    column: place === undefined ? undefined : place + 1,
    message: `“${code}” of ${name} is no ATC code; it is left out.`,
    remedy: '',
  };
}

/** `2025-07-15` for `15/07/2025` and `15/07/2025 - 18:00`. */
function toDay(text: string): string | undefined {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})\b/.exec(text.trim()) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
