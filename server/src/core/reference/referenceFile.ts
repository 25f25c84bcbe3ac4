/** The text of a reference file: what was imported, one entry a line. Reads and writes the text; opens no file and looks nothing up. */
import type { TextSpan } from '../text/span';

/** A row of EMA's medicines table. */
export interface Medicine {
  readonly name: string;
  /** International non-proprietary or common name; may be empty. */
  readonly commonName: string;
  /** As the table names it, with its salt; may be empty. */
  readonly activeSubstance: string;
  /** Codes of ATC or ATCvet, often one. */
  readonly codes: readonly string[];
  /** Developer, applicant or holder; may be empty. */
  readonly holder: string;
  /** Target species; empty for a human medicine. */
  readonly species: string;
  /** `Authorised`, `Opinion`, `Withdrawn` … as the table says. */
  readonly status: string;
}

/** A code of the WHO index with its name; groups of all levels stand beside substances. */
export interface AtcIndexEntry {
  readonly code: string;
  readonly name: string;
}

/** Where a table came from. */
export interface ReferenceSource {
  /** Name of the imported file, without its folder. */
  readonly file: string;
  /** Day of the import: `2026-11-25`. */
  readonly imported: string;
  /** Day of the table itself, where it says one. */
  readonly dated: string | undefined;
}

export interface ReferenceTables {
  readonly medicines:
    | { readonly source: ReferenceSource; readonly rows: readonly Medicine[] }
    | undefined;
  readonly atcIndex:
    | { readonly source: ReferenceSource; readonly rows: readonly AtcIndexEntry[] }
    | undefined;
}

export interface ReferenceProblem {
  readonly span: TextSpan;
  readonly message: string;
  readonly remedy: string;
}

const FIRST_LINE = 'Opinion Summary reference data, form 1';
const EXPLANATION = [
  '# Written where a table is imported: import a newer one instead of changing this file.',
  '# medicines: the medicines table of the European Medicines Agency, reused with acknowledgement of the source.',
  '# atc: the ATC index of the WHO Collaborating Centre for Drug Statistics Methodology, under its terms.',
];
const IMPORT_AGAIN =
  'Import the table again: “Import Reference Data…” in VS Code, “opinion-summary reference import” elsewhere.';

/** True for a text that this program wrote as reference data, whatever its form. */
export function isReferenceText(text: string): boolean {
  return text.startsWith('Opinion Summary reference data');
}

export function writeReferenceText({ medicines, atcIndex }: ReferenceTables): string {
  const lines = [FIRST_LINE, ...EXPLANATION];
  if (medicines !== undefined) lines.push(writeSource('medicines', medicines.source));
  if (atcIndex !== undefined) lines.push(writeSource('atc', atcIndex.source));
  for (const row of medicines?.rows ?? []) {
    const { name, commonName, activeSubstance, codes, holder, species, status } = row;
    lines.push(
      writeLine('m', name, commonName, activeSubstance, codes.join(';'), holder, species, status),
    );
  }
  for (const { code, name } of atcIndex?.rows ?? []) lines.push(writeLine('a', code, name));
  return `${lines.join('\n')}\n`;
}

/** Never throws; a line that cannot be read costs nothing but itself. */
export function readReferenceText(text: string): {
  readonly value: ReferenceTables;
  readonly problems: readonly ReferenceProblem[];
} {
  const problems: ReferenceProblem[] = [];
  const medicines: Medicine[] = [];
  const codes: AtcIndexEntry[] = [];
  const sources = new Map<string, ReferenceSource>();
  let start = 0;
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length };
    const isFirst = start === 0;
    start = span.end + 1;
    const [kind, ...fields] = line.replace(/\r$/, '').split('\t');
    if (isFirst) {
      if (kind === FIRST_LINE) continue;
      problems.push({ span, ...(isReferenceText(text) ? OTHER_FORM : NOT_OURS) });
      break;
    }
    if (kind === '' || kind?.startsWith('#')) continue;
    if (kind === 'm' && fields.length === 7) medicines.push(toMedicine(fields));
    else if (kind === 'a' && fields.length === 2) codes.push(toEntry(fields));
    else if ((kind === 'medicines' || kind === 'atc') && fields.length === 3) {
      sources.set(kind, toSource(fields));
    } else problems.push({ span, message: 'This line has no known form.', remedy: IMPORT_AGAIN });
  }
  const ofMedicines = sources.get('medicines');
  const ofIndex = sources.get('atc');
  return {
    value: {
      medicines: ofMedicines && { source: ofMedicines, rows: medicines },
      atcIndex: ofIndex && { source: ofIndex, rows: codes },
    },
    problems,
  };
}

const NOT_OURS = {
  message: 'This file holds no reference data.',
  remedy:
    'Name a file that “Import Reference Data…” in VS Code or “opinion-summary reference import” has written.',
};
const OTHER_FORM = {
  message: 'These reference data are of another version of Opinion Summary.',
  remedy: IMPORT_AGAIN,
};

function writeSource(kind: string, { file, imported, dated }: ReferenceSource): string {
  return writeLine(kind, file, imported, dated ?? '');
}

/** Fields hold neither tabs nor line ends: blanks stand for them. */
function writeLine(...fields: readonly string[]): string {
  return fields.map((field) => field.replace(/\s+/g, ' ').trim()).join('\t');
}

function toSource([file = '', imported = '', dated = '']: readonly string[]): ReferenceSource {
  return { file, imported, dated: dated === '' ? undefined : dated };
}

function toMedicine(fields: readonly string[]): Medicine {
  const [name = '', commonName = '', activeSubstance = '', codes = '', ...rest] = fields;
  const [holder = '', species = '', status = ''] = rest;
  const list = codes === '' ? [] : codes.split(';');
  return { name, commonName, activeSubstance, codes: list, holder, species, status };
}

function toEntry([code = '', name = '']: readonly string[]): AtcIndexEntry {
  return { code, name };
}
