/** The configuration that holds for a document: found upwards from it, read with its packs, kept until a file changes. */
import {
  CONFIGURATION_FILE,
  type ConfigurationProblem,
  MISNAMED,
  MISTAKEN_CONFIGURATION_FILES,
} from '../configuration/configurationTypes';
import {
  type ConfigurationContent,
  loadConfigurationText,
} from '../configuration/loadConfiguration';
import type { SeverityChoice } from '../configuration/resolveRuleSet';
import type { CompilePattern } from '../core/index';
import {
  createBuiltInConfiguration,
  createFolderConfiguration,
  type DocumentRules,
  type FolderConfiguration,
  toUnreadableContent,
} from './folderConfiguration';
import type { HostText, ServerHost } from './serverHost';
import { joinUri, nameOfUri, parentUri, pathBetween, uriKey } from './uris';

export interface ConfigurationStore {
  rulesOf(uri: string, choices: readonly SeverityChoice[]): Promise<DocumentRules>;
  /** Address of the folder with the templates that hold at a place. */
  templatesOf(uri: string): Promise<string | undefined>;
  /** Address of the file with imported tables that holds at a place, be it there or not. */
  referenceOf(uri: string): Promise<string | undefined>;
  /**
   * What is wrong in a configuration file, or in a file that one names: the one above it, else one that was read for a
   * document; `undefined` for any other file.
   */
  problemsIn(uri: string): Promise<readonly ConfigurationProblem[] | undefined>;
  /**
   * Addresses of the configuration files that have been read, and of the files that they name and that can be read;
   * `isWanted` judges the folder of a configuration.
   */
  files(isWanted: (folder: string) => boolean): readonly string[];
  /** True for configuration files and for the files that they name or whose folder they name, as far as they have been read. */
  isConfigurationFile(uri: string): boolean;
  /** Everything is read again when it is next asked for; a configuration that works is remembered. */
  forget(): void;
}

/** What is read between two changes of files: whatever a reading finds that ends after its round is thrown away. */
interface Round {
  /** By folder; also where the configuration of a folder above holds. */
  readonly readings: Map<string, Promise<FolderConfiguration>>;
  /** Keys of the files that were asked for. */
  readonly asked: Set<string>;
}

/**
 * `readText` answers what an editor holds, where it holds the file, else what is stored; `findSnippetFiles` is that of the host. `tellProblem` is called once for
 * each file that stands there and cannot be read, since an editor need not be able to open it, or has another name.
 */
export function createConfigurationStore(
  readText: (uri: string) => Promise<HostText>,
  findSnippetFiles: ServerHost['findSnippetFiles'],
  loadPatternEngine: () => Promise<CompilePattern>,
  tellProblem: (uri: string, reason: string) => void,
): ConfigurationStore {
  const builtIn = createBuiltInConfiguration();
  let round = beginRound();
  /** By folder; stands until it was read anew. */
  const newest = new Map<string, FolderConfiguration>();
  const told = new Set<string>();

  function lookUpwards(folder: string | undefined): Promise<FolderConfiguration> {
    if (folder === undefined) return Promise.resolve(builtIn);
    const known = round.readings.get(folder) ?? lookIn(folder);
    round.readings.set(folder, known);
    return known;
  }

  async function lookIn(folder: string): Promise<FolderConfiguration> {
    const own = round;
    const content = await readFolder(folder, own);
    // Files have changed meanwhile: what they say now is what was asked for.
    if (own !== round) return lookUpwards(folder);
    if (content === undefined) {
      newest.delete(folder);
      return lookUpwards(parentUri(folder));
    }
    const read = createFolderConfiguration(folder, content, newest.get(folder)?.lastGood);
    newest.set(folder, read);
    return read;
  }

  /** `undefined` where there is no configuration file. */
  async function readFolder(
    folder: string,
    { asked }: Round,
  ): Promise<ConfigurationContent | undefined> {
    const uri = joinUri(folder, CONFIGURATION_FILE);
    const file = await readText(uri);
    if (file.kind === 'absent') {
      // No document waits for it.
      void tellMisnamed(folder);
      return undefined;
    }
    if (file.kind === 'unreadable') {
      tellOnce(uri, file);
      return toUnreadableContent(file);
    }
    return loadConfigurationText(file.text, {
      async readNamedFile(path) {
        const place = joinUri(folder, path);
        asked.add(uriKey(place));
        const pack = await readText(place);
        if (pack.kind === 'text') return pack;
        return pack.kind === 'unreadable'
          ? { problem: pack, isAbsent: false }
          : { problem: NO_SUCH_FILE, isAbsent: true };
      },
      async *findSnippetFiles(path, tellOfRest) {
        try {
          for await (const { uri } of findSnippetFiles(joinUri(folder, path), tellOfRest)) {
            const way = pathBetween(folder, uri);
            if (way !== undefined) yield way;
          }
        } catch {
          // A client need not list files; everything else works.
        }
      },
      loadPatternEngine,
    });
  }

  async function tellMisnamed(folder: string): Promise<void> {
    for (const name of MISTAKEN_CONFIGURATION_FILES) {
      const uri = joinUri(folder, name);
      if ((await readText(uri)).kind !== 'absent') tellOnce(uri, MISNAMED);
    }
  }

  function tellOnce(
    uri: string,
    { message, remedy }: { readonly message: string; readonly remedy: string },
  ): void {
    if (!told.has(uri)) tellProblem(uri, `${message} ${remedy}`);
    told.add(uri);
  }

  /** The configurations that named a file when they were last read. */
  function findNaming(key: string): readonly FolderConfiguration[] {
    return [...newest.values()].filter(({ problems }) => problems.has(key));
  }

  return {
    rulesOf: async (uri, choices) => (await lookUpwards(parentUri(uri))).rulesOf(uri, choices),
    templatesOf: async (uri) => (await lookUpwards(parentUri(uri))).templates,
    referenceOf: async (uri) => (await lookUpwards(parentUri(uri))).reference,
    async problemsIn(uri) {
      const key = uriKey(uri);
      const named = findNaming(key).map(({ folder }) => folder);
      // A pack may be opened before any document that is checked with it.
      const folders = /\.ya?ml$/i.test(nameOfUri(uri)) ? [parentUri(uri), ...named] : named;
      for (const folder of folders) {
        const problems = (await lookUpwards(folder)).problems.get(key);
        if (problems !== undefined) return problems;
      }
      return nameOfUri(uri) === CONFIGURATION_FILE ? [] : undefined;
    },
    files: (isWanted) =>
      [...newest].flatMap(([folder, { files }]) => (isWanted(folder) ? files : [])),
    isConfigurationFile(uri) {
      const key = uriKey(uri);
      return (
        nameOfUri(uri) === CONFIGURATION_FILE ||
        round.asked.has(key) ||
        findNaming(key).length > 0 ||
        [...newest.values()].some(({ mayHoldSnippets }) => mayHoldSnippets(uri))
      );
    },
    forget() {
      round = beginRound();
    },
  };
}

function beginRound(): Round {
  return { readings: new Map(), asked: new Set() };
}

const NO_SUCH_FILE = {
  message: 'The file cannot be read: there is no such file or folder.',
  remedy: 'Check the path.',
};
