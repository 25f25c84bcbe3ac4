/** The command that imports a table as reference data: adds it to the file that the configuration names, or makes that file. */
import { nameFile } from '../../configuration/nameFile';
import { today } from '../../configuration/today';
import {
  isReferenceText,
  type ReferenceTables,
  readReferenceText,
  writeReferenceText,
} from '../../core/index';
import {
  addTable,
  describeNotes,
  describeOlder,
  describeTable,
  describeTableProblem,
  type ImportedTable,
  REFERENCE_FILE,
} from '../../tables/importedTable';
import { fieldOf } from '../fieldOf';
import type { HostText } from '../serverHost';
import type { Session } from '../session';
import { joinUri, nameOfUri, parentUri } from '../uris';
import { buildWholeEdit, type NewText } from '../wholeEdits';
import { type Refusal, refuse } from '../writeBaseline';
import { findConfigurationPlace } from './planBaseline';

/** The argument of the command. */
export interface TableToImport {
  /** Address of the folder for whose documents the table shall be used. */
  readonly folder: string;
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Its bytes, in base 64. */
  readonly content: string;
}

/** `files`: addresses of those that have changed, which the client may save. */
export type TableImport =
  | {
      readonly kind: 'imported';
      readonly files: readonly string[];
      /** A sentence or two: what was imported, and whether it is used. */
      readonly message: string;
      /** What was left out, and other things worth a look. */
      readonly remarks: readonly string[];
    }
  | Refusal;

export async function runImportTable(
  session: Session,
  [argument]: readonly unknown[],
): Promise<TableImport> {
  const wish = readWish(argument);
  if (wish === undefined) return refuse('Which table, and for which folder?');
  const bytes = fromBase64(wish.content);
  const readTable = await session.host.loadTableReader().catch(() => undefined);
  if (bytes === undefined || readTable === undefined) {
    return refuse(`${wish.file} cannot be read here.`);
  }
  const table = await readTable(wish.file, bytes, today());
  if (table.problem !== undefined) return refuse(describeTableProblem(wish.file, table.problem));
  const place = await findPlace(session, wish.folder);
  const before = await session.readText(place.uri);
  const tables = readTables(place.uri, before);
  return 'kind' in tables ? tables : write(session, place, before, tables, table.value);
}

interface ReferencePlace {
  /** Address of the file with the tables. */
  readonly uri: string;
  /** Address of the configuration. */
  readonly configuration: string;
  readonly isConfigured: boolean;
}

/** The file that the configuration names, else one beside the configuration, else one in the folder. */
async function findPlace(session: Session, folder: string): Promise<ReferencePlace> {
  const document = joinUri(folder, 'any.opinion.md');
  const configured = await session.configurations.referenceOf(document);
  const { configuration = findConfigurationPlace(session, document) } =
    await session.rulesOf(document);
  const uri = configured ?? joinUri(parentUri(configuration) ?? folder, REFERENCE_FILE);
  return { uri, configuration, isConfigured: configured !== undefined };
}

function readTables(uri: string, file: HostText): ReferenceTables | Refusal {
  if (file.kind === 'absent') return { medicines: undefined, atcIndex: undefined };
  if (file.kind === 'unreadable') return refuse(`${nameOfUri(uri)}: ${file.message}`);
  return isReferenceText(file.text)
    ? readReferenceText(file.text).value
    : refuse(`${nameOfUri(uri)} holds no reference data; it stays as it is. Move it away first.`);
}

async function write(
  session: Session,
  place: ReferencePlace,
  before: HostText,
  tables: ReferenceTables,
  table: ImportedTable,
): Promise<TableImport> {
  const naming = place.isConfigured ? undefined : await nameInConfiguration(session, place);
  const text = writeReferenceText(addTable(tables, table));
  const files = [{ uri: place.uri, before, text }, ...(naming === undefined ? [] : [naming])];
  if (files.some((file) => file.before.kind === 'absent') && !session.abilities.createsFiles) {
    return refuse('This editor creates no files: “opinion-summary reference import” does.');
  }
  const { applied } = await session.connection.workspace.applyEdit(buildWholeEdit(session, files));
  if (!applied) return refuse('The editor did not take the change.');
  const older = describeOlder(tables, table);
  return {
    kind: 'imported',
    files: files.map(({ uri }) => uri),
    message: `${describeTable(table)} ${describeUse(place, naming)}`,
    remarks: [
      ...(older === undefined ? [] : [older]),
      ...describeNotes(table.source.file, table.notes),
    ],
  };
}

/** `undefined` where the configuration does not take the line as it is written. */
async function nameInConfiguration(
  session: Session,
  { configuration }: ReferencePlace,
): Promise<NewText | undefined> {
  const faults = (await session.configurations.problemsIn(configuration)) ?? [];
  if (faults.some(({ severity }) => severity === 'error')) return undefined;
  const before = await session.readText(configuration);
  if (before.kind === 'unreadable') return undefined;
  const text = nameFile(before.kind === 'text' ? before.text : '', 'referenceData', REFERENCE_FILE);
  return text === undefined ? undefined : { uri: configuration, before, text };
}

function describeUse(
  { uri, configuration, isConfigured }: ReferencePlace,
  naming?: NewText,
): string {
  const [file, name] = [nameOfUri(uri), nameOfUri(configuration)];
  if (isConfigured) return `The table is kept in ${file}.`;
  return naming === undefined
    ? `The table is kept in ${file}. To use it, add “referenceData: ${file}” to ${name}.`
    : `The table is kept in ${file}, which ${name} names now.`;
}

function readWish(value: unknown): TableToImport | undefined {
  const [folder, file, content] = ['folder', 'file', 'content'].map((name) => fieldOf(value, name));
  return typeof folder === 'string' && typeof file === 'string' && typeof content === 'string'
    ? { folder, file, content }
    : undefined;
}

function fromBase64(content: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
