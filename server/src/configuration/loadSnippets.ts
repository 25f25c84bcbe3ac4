/** From the folder that a configuration names to the snippets of its files. Files are found and read by whoever asks. */
import type { ConfigurationProblem, Located } from './configurationTypes';
import { type NamedFile, type PackSources, tellOfFile } from './loadPacks';
import { readSnippets, type TeamSnippet } from './readSnippets';
import { isSnippetFile } from './snippetFileName';

/** What is outside, with the files below a folder. */
export interface ConfigurationSources extends PackSources {
  /**
   * Those that may hold snippets, by paths that `readNamedFile` takes; none where there is no such folder. `tellOfRest` is
   * called where there is more than is looked at.
   */
  findSnippetFiles(folder: string, tellOfRest: TellOfRest): AsyncIterable<string>;
}

/** `what`: the part of a folder that was looked at, in the plural. */
export type TellOfRest = (what: string) => void;

export interface LoadedSnippets {
  readonly snippets: readonly TeamSnippet[];
  /** Those that could be read, with what is wrong inside of them. */
  readonly files: readonly NamedFile[];
  /** At the key of the configuration. */
  readonly problems: readonly ConfigurationProblem[];
}

/** No team has more; a folder of other things does, and documents wait for the configuration. */
const MOST_FILES = 100;
/** In characters. */
const LONGEST_FILE = 500_000;

export async function loadSnippets(
  folder: Located<string> | undefined,
  { findSnippetFiles, readNamedFile }: ConfigurationSources,
): Promise<LoadedSnippets> {
  const snippets: TeamSnippet[] = [];
  const files: NamedFile[] = [];
  const problems: ConfigurationProblem[] = [];
  if (folder === undefined) return { snippets, files, problems };
  const tell = (message: string, remedy: string): void => {
    problems.push({ severity: 'warning', ...folder, message, remedy });
  };
  const tellOfRest = (what: string): void =>
    tell(`Only ${what} of this folder are looked at.`, 'Name a folder with snippets only.');
  let count = 0;
  for await (const path of findSnippetFiles(folder.value, tellOfRest)) {
    if (!isSnippetFile(path)) continue;
    if (++count > MOST_FILES) {
      tell(
        `Only ${MOST_FILES} files of this folder are read.`,
        'Name a folder with snippets only.',
      );
      break;
    }
    const file = await readNamedFile(path);
    if (file.problem !== undefined) {
      const { message, remedy } = tellOfFile({ ...folder, value: path }, file.problem);
      tell(message, remedy);
    } else if (file.text.length > LONGEST_FILE) {
      tell(`“${path}”: The file is too long to be one of snippets.`, 'Divide it, or move it.');
    } else {
      const read = readSnippets(file.text, path);
      snippets.push(...read.snippets);
      files.push({ path, text: file.text, problems: read.problems });
    }
  }
  if (count === 0 && problems.length === 0)
    tell('There is no file with snippets (*.code-snippets, *.json).', 'Check the path.');
  return { snippets, files, problems };
}
