/** The command that imports a table as reference data: adds it to the file that the configuration names, or makes that file. */
import { today } from '../../configuration/days';
import {
  describeNotes,
  describeTable,
  describeTableProblem,
  type ImportedTable,
  type JoinedTable,
  joinTable,
  REFERENCE_FILE,
} from '../../tables/importedTable';
import { fromBase64 } from '../base64';
import { fieldOf } from '../fieldOf';
import { nameInConfiguration } from '../nameInConfiguration';
import { type Refusal, refuse } from '../refusal';
import type { HostText } from '../serverHost';
import type { Session } from '../session';
import { joinUri, nameOfUri, parentUri } from '../uris';
import { buildWholeEdit, type NewText } from '../wholeEdits';
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
  const name = nameOfUri(place.uri);
  if (before.kind === 'unreadable') return refuse(`${name}: ${before.message}`);
  const joined = joinTable(before.kind === 'text' ? before.text : undefined, table.value);
  return joined === undefined
    ? refuse(`${name} holds no reference data; it stays as it is. Move it away first.`)
    : write(session, place, before, joined, table.value);
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

async function write(
  session: Session,
  place: ReferencePlace,
  before: HostText,
  joined: JoinedTable,
  table: ImportedTable,
): Promise<TableImport> {
  const naming = place.isConfigured ? undefined : await planNaming(session, place.configuration);
  const files = [
    { uri: place.uri, before, text: joined.text },
    ...(naming === undefined ? [] : [naming]),
  ];
  if (files.some((file) => file.before.kind === 'absent') && !session.abilities.createsFiles) {
    return refuse('This editor creates no files: “opinion-summary reference import” does.');
  }
  const { applied } = await session.connection.workspace.applyEdit(buildWholeEdit(session, files));
  if (!applied) return refuse('The editor did not take the change.');
  const { older, problems } = joined;
  return {
    kind: 'imported',
    files: files.map(({ uri }) => uri),
    message: `${describeTable(table)} ${describeUse(place, naming)}`,
    remarks: [
      ...(older === undefined ? [] : [older]),
      ...(problems.length === 0 ? [] : [describeLost(problems.length, nameOfUri(place.uri))]),
      ...describeNotes(table.source.file, table.notes),
    ],
  };
}

function describeLost(count: number, file: string): string {
  return count === 1
    ? `A line of ${file} could not be read, and is left out.`
    : `${count} lines of ${file} could not be read, and are left out.`;
}

/** `undefined` where a person has to name the file. */
async function planNaming(session: Session, configuration: string): Promise<NewText | undefined> {
  const named = await nameInConfiguration(
    session,
    configuration,
    'referenceData',
    REFERENCE_FILE,
    'import the table again',
  );
  return 'kind' in named ? undefined : named;
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
