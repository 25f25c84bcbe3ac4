/** Finds the configuration of a document on disk and reads it with its packs. Judges no document. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { PlacedAcceptance } from '../configuration/baselineFile';
import {
  CONFIGURATION_FILE,
  type Configuration,
  type ConfigurationProblem,
  DEFAULT_CONFIGURATION,
  MISNAMED,
  MISTAKEN_CONFIGURATION_FILES,
  type PackReference,
} from '../configuration/configurationTypes';
import type { ConfigurationContent } from '../configuration/loadConfiguration';
import { BUILT_IN_PACKS, buildLineIndex, type CompilePattern, type Pack } from '../core/index';
import { createNamedFileReader, createSnippetFinder } from './namedFiles';
import { type FileProblem, readRegularFile, readTextFile } from './nodeFiles';
import { isFolder, isThere } from './pathChecks';
import { loadPatternEngine } from './patternEngine';

/** A configuration with its packs: plain values, so that it can be sent to another thread. */
export interface LoadedConfiguration {
  /** Folder that its patterns are relative to. */
  readonly folder: string;
  readonly configuration: Configuration;
  /** In the order in which they apply. */
  readonly packs: readonly Pack[];
  readonly baseline: LoadedBaseline | undefined;
  readonly reference: LoadedReference | undefined;
  /** Absolute path of the folder with templates; it need not be there. */
  readonly templates: string | undefined;
  /** Absolute path of the folder with snippets; it need not be there. */
  readonly snippets: string | undefined;
}

/** Imported tables as they stand in their file: each thread reads them once. */
export interface LoadedReference {
  /** Absolute path of the file. */
  readonly path: string;
  /** `undefined` where the file cannot be read. */
  readonly text: string | undefined;
}

/** Accepted findings; the file need not be there yet. */
export interface LoadedBaseline {
  /** Absolute path of the file; documents are relative to its folder. */
  readonly path: string;
  /** Empty where there is no file. */
  readonly text: string;
  readonly entries: readonly PlacedAcceptance[];
}

/** A configuration as it was found on disk, with everything that is wrong in its file and its packs. */
export interface ConfigurationFile {
  readonly loaded: LoadedConfiguration;
  /** The engine for regular expressions, where a pack has some. */
  readonly compilePattern?: CompilePattern | undefined;
  /** Absolute paths of the file, of the packs that it names and of all that come along; none for the built-in configuration. */
  readonly paths: readonly string[];
  readonly problems: readonly PlacedProblem[];
}

/** A problem with a file, with its place where it has one; lines and columns are 1-based. */
export interface PlacedProblem extends FileProblem {
  readonly severity: 'error' | 'warning';
  readonly path: string;
  readonly place: { readonly line: number; readonly column: number } | undefined;
  /** Key path inside the file; may be empty. */
  readonly keyPath: string;
}

export interface ConfigurationFinder {
  /** The configuration of the documents in a folder. */
  configurationOf(folder: string): Promise<ConfigurationFile>;
  /** Those asked for so far, each once, and files on the way that have no effect. */
  readonly found: readonly ConfigurationFile[];
}

/** Looks upwards from each folder for the nearest file; `fixedPath` holds for every folder instead. */
export function createConfigurationFinder(
  workingFolder: string,
  fixedPath: string | undefined,
): ConfigurationFinder {
  const byFolder = new Map<string, Promise<ConfigurationFile>>();
  const found: ConfigurationFile[] = [];

  function remember(loading: Promise<ConfigurationFile>): Promise<ConfigurationFile> {
    return loading.then((file) => {
      found.push(file);
      return file;
    });
  }

  function lookUpwards(folder: string): Promise<ConfigurationFile> {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const path = join(folder, CONFIGURATION_FILE);
    const parent = dirname(folder);
    let result: Promise<ConfigurationFile>;
    const hasOne = isThere(path);
    if (!hasOne) found.push(...findMisnamed(folder));
    if (hasOne) result = remember(loadFile(path, folder, readRegularFile));
    else if (parent === folder) result = remember(Promise.resolve(builtIn(workingFolder)));
    else result = lookUpwards(parent);
    byFolder.set(folder, result);
    return result;
  }

  if (fixedPath === undefined) return { configurationOf: lookUpwards, found };
  const fixed = remember(loadFile(resolve(workingFolder, fixedPath), workingFolder, readTextFile));
  return { configurationOf: () => fixed, found };
}

function builtIn(folder: string): ConfigurationFile {
  const loaded = {
    folder,
    configuration: DEFAULT_CONFIGURATION,
    packs: BUILT_IN_PACKS,
    baseline: undefined,
    reference: undefined,
    templates: undefined,
    snippets: undefined,
  };
  return { loaded, paths: [], problems: [] };
}

/** A file that was meant as the configuration of a folder that has none. */
function findMisnamed(folder: string): readonly ConfigurationFile[] {
  const name = MISTAKEN_CONFIGURATION_FILES.find((one) => isThere(join(folder, one)));
  if (name === undefined) return [];
  const path = join(folder, name);
  const problem: PlacedProblem = {
    severity: 'warning',
    path,
    place: undefined,
    keyPath: '',
    ...MISNAMED,
  };
  return [{ ...builtIn(folder), paths: [path], problems: [problem] }];
}

async function loadFile(
  path: string,
  folder: string,
  readFile: (path: string) => ReturnType<typeof readTextFile>,
): Promise<ConfigurationFile> {
  const file = readFile(path);
  if (file.problem !== undefined) {
    const problem: PlacedProblem = {
      severity: 'error',
      path,
      place: undefined,
      keyPath: '',
      ...file.problem,
    };
    return { ...builtIn(folder), paths: [path], problems: [problem] };
  }
  const { loadConfigurationText } = await import('../configuration/loadConfiguration');
  const content = await loadConfigurationText(file.value.text, {
    readNamedFile: createNamedFileReader(dirname(path)),
    findSnippetFiles: createSnippetFinder(dirname(path)),
    loadPatternEngine,
  });
  const packProblems = content.namedFiles.flatMap(({ path: packPath, text, problems }) =>
    problems.map(createPlacer(text, resolve(dirname(path), packPath))),
  );
  const loaded = { folder, ...toLoaded(content, dirname(path)) };
  const { packs: named } = content.configuration;
  const problems = [...content.problems, ...findMissingTemplates(loaded)];
  return {
    loaded,
    paths: [
      path,
      ...named.flatMap((pack) => toPaths(pack, dirname(path))),
      ...content.namedFiles.map((one) => resolve(dirname(path), one.path)),
    ],
    compilePattern: content.compilePattern,
    problems: [...problems.map(createPlacer(file.value.text, path)), ...packProblems],
  };
}

/** `base`: the folder of the file, to which the paths in it are relative. */
function toLoaded(
  { configuration, packs, namedFiles, accepted }: ConfigurationContent,
  base: string,
): Omit<LoadedConfiguration, 'folder'> {
  const { baseline, referenceData, templates, snippets } = configuration;
  const textOf = (name: string): string | undefined =>
    namedFiles.find(({ path }) => path === name)?.text;
  const toPath = (name: string): string => resolve(base, name);
  return {
    configuration,
    packs,
    baseline: baseline && {
      path: toPath(baseline.value),
      text: textOf(baseline.value) ?? '',
      entries: accepted,
    },
    reference: referenceData && {
      path: toPath(referenceData.value),
      text: textOf(referenceData.value),
    },
    templates: templates && toPath(templates.value),
    snippets: snippets && toPath(snippets.value),
  };
}

function findMissingTemplates({
  configuration,
  templates,
}: LoadedConfiguration): readonly ConfigurationProblem[] {
  if (configuration.templates === undefined || templates === undefined) return [];
  return isFolder(templates)
    ? []
    : [{ severity: 'warning', ...configuration.templates, ...NO_TEMPLATES }];
}

const NO_TEMPLATES = {
  message: 'There is no such folder: no draft can be begun from it.',
  remedy: 'Check the path.',
};

function toPaths(pack: PackReference, folder: string): readonly string[] {
  return pack.kind === 'file' ? [resolve(folder, pack.path.value)] : [];
}

export function createPlacer(
  text: string,
  path: string,
): (problem: ConfigurationProblem) => PlacedProblem {
  const lines = buildLineIndex(text);
  return ({ severity, span, keyPath, message, remedy }) => {
    const { line, character } = lines.positionAt(span.start);
    return {
      severity,
      path,
      place: { line: line + 1, column: character + 1 },
      keyPath,
      message,
      remedy,
    };
  };
}

/** A path as patterns are matched against: relative to the configuration's folder, with `/`. */
export function toRelativePath(folder: string, path: string): string {
  const relativePath = relative(folder, path);
  return sep === '/' ? relativePath : relativePath.replaceAll(sep, '/');
}
