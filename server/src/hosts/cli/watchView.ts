/** What a run of `lint --watch` depends on, as it stands on disk at one moment: stamps of documents and of all that they are checked by. */
import { statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import {
  CONFIGURATION_FILE,
  MISTAKEN_CONFIGURATION_FILES,
} from '../../configuration/configurationTypes';
import { today } from '../../configuration/days';
import {
  type ConfigurationFile,
  type ConfigurationFinder,
  createConfigurationFinder,
} from '../configurationFiles';
import { findDocuments } from './findDocuments';
import { createFindIgnored } from './findIgnored';
import type { KnownResults } from './lintAll';
import type { LintOptions } from './lintOptions';

/** Stamps by absolute path; empty for what is not there. */
type Stamps = ReadonlyMap<string, string>;

export interface Look {
  readonly documents: Stamps;
  /** Configurations, or the places where one may come, packs, baselines, tables, snippets; and the day, where a baseline needs it. */
  readonly surroundings: Stamps;
  /** Where something may come: folders that were walked, and those of the files. */
  readonly folders: ReadonlySet<string>;
}

/** Configurations as they were read once, with the results that hold as long as those do. */
export interface WatchView {
  readonly finder: ConfigurationFinder;
  readonly results: KnownResults;
  look(): Promise<Look>;
}

export function createWatchView(
  { paths, config, baseline }: LintOptions,
  workingFolder: string,
): WatchView {
  const named = createConfigurationFinder(workingFolder, config);
  let asked = new Set<string>();
  const finder: ConfigurationFinder = {
    found: named.found,
    configurationOf(folder) {
      asked.add(folder);
      return named.configurationOf(folder);
    },
  };
  const findIgnored = createFindIgnored(finder);
  const fixed = [config ?? [], baseline ?? []].flat().map((path) => resolve(workingFolder, path));

  async function look(): Promise<Look> {
    asked = new Set();
    const found = await findDocuments(paths, workingFolder, findIgnored);
    const documents = found.documents.map(({ path }) => path);
    const files = new Set<ConfigurationFile>();
    for (const path of documents) files.add(await finder.configurationOf(dirname(path)));
    for (const file of named.found) files.add(file);
    const folders = new Set(asked);
    const places = config === undefined ? findConfigurationPlaces(folders) : [];
    const surroundings = toStamps([...fixed, ...places, ...[...files].flatMap(findFilesOf)]);
    for (const [path, stamp] of surroundings) if (stamp !== '') folders.add(toFolder(path));
    const hasBaseline =
      baseline !== undefined || [...files].some(({ loaded }) => loaded.baseline !== undefined);
    if (hasBaseline) surroundings.set('', today());
    return { documents: toStamps(documents), surroundings, folders };
  }

  return { finder, results: createResults(), look };
}

/** Where a configuration of documents in these folders stands, or would stand. */
function findConfigurationPlaces(folders: Iterable<string>): readonly string[] {
  const above = new Set<string>();
  for (let folder of folders) {
    for (; !above.has(folder); folder = dirname(folder)) above.add(folder);
  }
  const names = [CONFIGURATION_FILE, ...MISTAKEN_CONFIGURATION_FILES];
  return [...above].flatMap((folder) => names.map((name) => join(folder, name)));
}

/** A configuration with a problem may lack a file whose name only another file knows: then its folders count. */
function findFilesOf({ paths, problems, loaded }: ConfigurationFile): readonly string[] {
  const { baseline, reference, templates, snippets } = loaded;
  return [
    ...paths,
    ...(problems.length > 0 ? paths.map((path) => dirname(path) + sep) : []),
    ...[baseline?.path ?? [], reference?.path ?? [], templates ?? []].flat(),
    ...(snippets === undefined ? [] : findSnippetFolders(snippets, paths)),
  ];
}

/** New files come there: the folder itself, and those in it where files have been found. */
function findSnippetFolders(snippets: string, paths: readonly string[]): readonly string[] {
  const inside = paths.map((path) => dirname(path) + sep);
  return [snippets + sep, ...inside.filter((folder) => folder.startsWith(snippets + sep))];
}

/** Folders end with their separator. */
function toFolder(path: string): string {
  return path.endsWith(sep) ? resolve(path) : dirname(path);
}

function toStamps(paths: readonly string[]): Map<string, string> {
  return new Map(paths.map((path) => [path, stampOf(path)]));
}

/** Another one after every way of saving: in place, or by a new file that takes the name of the old one. */
function stampOf(path: string): string {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined
      ? ''
      : `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
  } catch (error) {
    return String(error);
  }
}

/** The stamp is taken before a document is read: what is saved meanwhile is checked by the next run. */
function createResults(): KnownResults {
  const kept = new Map<string, { stamp: string; result: ReturnType<KnownResults['find']> }>();
  const stamps = new Map<string, string>();
  return {
    find({ path }) {
      const stamp = stampOf(path);
      stamps.set(path, stamp);
      const known = kept.get(path);
      return known?.stamp === stamp ? known.result : undefined;
    },
    keep({ path }, result) {
      const stamp = stamps.get(path);
      if (stamp !== undefined && result.problems.length === 0) kept.set(path, { stamp, result });
      else kept.delete(path);
    },
  };
}

/** Paths that came, went or changed; the empty one stands for the day, folders end with their separator. */
export function findChanges(before: Stamps, after: Stamps): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => (before.get(path) ?? '') !== (after.get(path) ?? ''));
}
