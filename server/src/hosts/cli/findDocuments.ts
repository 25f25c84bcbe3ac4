/** Turns the paths and patterns of the command line into the list of documents. Reads folders, opens no document. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isTextName, judgeDocumentName } from '../documentNames';
import { describeFileError, type FileProblem } from '../nodeFiles';

export interface FoundDocument {
  /** Absolute path; `-` for standard input. */
  readonly path: string;
  /** True for a `.txt` file of a folder: its first line has yet to say that it is a document. */
  readonly needsLook: boolean;
  /** Index of the argument that it was found through. */
  readonly argument: number;
}

/** A problem with an argument or a file that it leads to; `path` as it is shown to the user. */
export interface PathProblem extends FileProblem {
  readonly path: string;
}

export interface FoundDocuments {
  /** In the order of their paths, each once. */
  readonly documents: readonly FoundDocument[];
  readonly problems: readonly PathProblem[];
}

/** Says whether a configuration passes over a file or folder. */
export type IsIgnored = (path: string) => boolean;

export async function findDocuments(
  args: readonly string[],
  workingFolder: string,
  isIgnored: IsIgnored,
): Promise<FoundDocuments> {
  const found = new Map<string, FoundDocument>();
  const problems: PathProblem[] = [];
  for (const [argument, arg] of args.entries()) {
    const add = (path: string, needsLook: boolean): void => {
      const known = found.get(path);
      // A file that is named as well as found in a folder is read in any case.
      if (known === undefined || known.needsLook) found.set(path, { path, needsLook, argument });
    };
    const path = resolve(workingFolder, arg);
    const kind = arg === '-' ? 'file' : kindOf(path);
    if (arg === '-') add('-', false);
    else if (kind === 'file') add(path, false);
    else if (kind === 'folder') problems.push(...walk(path, add, isIgnored));
    else if (!isPattern(arg)) problems.push({ path: arg, ...describeFileError(kind, 'read') });
    else problems.push(...(await expand(arg, workingFolder, add, isIgnored)));
  }
  const documents = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { documents, problems };
}

/** The error when the path leads to nothing. */
function kindOf(path: string): 'file' | 'folder' | Error {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function isPattern(arg: string): boolean {
  return /[*?[\]{}()!]/.test(arg);
}

const SKIPPED_FOLDERS: readonly string[] = ['node_modules', '.git'];

/** Links to folders are not followed: they could lead in circles. */
function walk(
  folder: string,
  add: (path: string, needsLook: boolean) => void,
  isIgnored: IsIgnored,
): readonly PathProblem[] {
  const problems: PathProblem[] = [];
  const waiting = [folder];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    let entries: readonly Dirent[];
    try {
      entries = readdirSync(current, { withFileTypes: true });
    } catch (error) {
      problems.push({ path: current, ...describeFileError(error, 'read') });
      continue;
    }
    for (const entry of entries) {
      const path = join(current, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.includes(entry.name) && !isIgnored(path)) waiting.push(path);
        continue;
      }
      const kind = judgeDocumentName(entry.name);
      if (kind === 'other' || isIgnored(path) || !isFileOrLinkToOne(entry, path)) continue;
      add(path, kind === 'byFirstLine');
    }
  }
  return problems;
}

/** A link that leads nowhere counts as a file, so that reading it tells what is wrong. */
function isFileOrLinkToOne(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true;
  return entry.isSymbolicLink() && kindOf(path) !== 'folder';
}

async function expand(
  pattern: string,
  workingFolder: string,
  add: (path: string, needsLook: boolean) => void,
  isIgnored: IsIgnored,
): Promise<readonly PathProblem[]> {
  const { globSync } = await import('tinyglobby');
  const matches = globSync(pattern.replaceAll('\\', '/'), {
    cwd: workingFolder,
    absolute: true,
    dot: true,
    expandDirectories: false,
    ignore: SKIPPED_FOLDERS.map((name) => `**/${name}/**`),
  });
  const texts = matches.filter(isTextName);
  const wanted = texts.filter((path) => !isIgnored(path));
  for (const path of wanted) add(resolve(path), false);
  if (wanted.length > 0) return [];
  return [{ path: pattern, ...describeEmptyPattern(matches.length, texts.length) }];
}

function describeEmptyPattern(matches: number, texts: number): FileProblem {
  if (texts > 0) {
    return {
      message: 'The configuration ignores every file that the pattern matches.',
      remedy: 'Change “ignore” in the configuration, or name a file.',
    };
  }
  const found = matches === 0 ? 'no file' : 'only files that are neither “.md” nor “.txt”';
  return {
    message: `The pattern matches ${found}.`,
    remedy: 'Check the pattern; put quotes around it so that the shell leaves it alone.',
  };
}
