/** Turns the paths and patterns of the command line into the list of documents. Reads folders, opens no document. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isTextName, PACKAGE_FOLDERS } from '../../core/index';
import { canEnd, judgeEntry } from '../folderEntry';
import { describeFileError, type FileProblem } from '../nodeFiles';

interface FoundDocument {
  /** Absolute path; `-` for standard input. */
  readonly path: string;
  /** True for a `.txt` file of a folder: its first line has yet to say that it is a document. */
  readonly needsLook: boolean;
}

/** A problem with a path of the command line, or with one that it leads to. */
export interface PathProblem extends FileProblem {
  readonly path: string;
}

/** A folder of the command line that surely leads to no document unless one of `unsure` is one. */
export interface DoubtfulFolder {
  readonly path: string;
  readonly unsure: readonly string[];
  readonly hasIgnored: boolean;
}

export interface FoundDocuments {
  /** In the order of their paths, each once. */
  readonly documents: readonly FoundDocument[];
  readonly doubtfulFolders: readonly DoubtfulFolder[];
  readonly problems: readonly PathProblem[];
}

/** Says which files and folders inside a folder its configuration passes over. */
export type FindIgnored = (folder: string) => Promise<(path: string) => boolean>;

export async function findDocuments(
  args: readonly string[],
  workingFolder: string,
  findIgnored: FindIgnored,
): Promise<FoundDocuments> {
  const found = new Map<string, FoundDocument>();
  const doubtfulFolders: DoubtfulFolder[] = [];
  const problems: PathProblem[] = [];
  for (const arg of args) {
    const path = arg === '-' ? arg : resolve(workingFolder, arg);
    const kind = arg === '-' ? 'file' : kindOf(path);
    if (kind === 'file') {
      found.set(path, { path, needsLook: false });
    } else if (kind === 'folder') {
      const walk = await walkFolder(path, findIgnored);
      for (const each of walk.sure) found.set(each, { path: each, needsLook: false });
      for (const each of walk.unsure) {
        // A file that is named as well as found in a folder is read in any case.
        if (!found.has(each)) found.set(each, { path: each, needsLook: true });
      }
      problems.push(...walk.problems);
      if (walk.sure.length === 0) doubtfulFolders.push({ ...walk, path });
    } else if (isPattern(arg)) {
      const expansion = await expandPattern(arg, workingFolder, findIgnored);
      for (const each of expansion.paths) found.set(each, { path: each, needsLook: false });
      if (expansion.problem !== undefined) problems.push({ path: arg, ...expansion.problem });
    } else {
      problems.push({ path, ...describeFileError(kind, 'read') });
    }
  }
  const documents = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { documents, doubtfulFolders, problems };
}

/** The error when the path leads to nothing. */
function kindOf(path: string): 'file' | 'folder' | Error {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return toError(error);
  }
}

function isPattern(arg: string): boolean {
  return /[*?[\]{}()]/.test(arg);
}

interface Walk {
  readonly sure: readonly string[];
  readonly unsure: readonly string[];
  readonly hasIgnored: boolean;
  readonly problems: readonly PathProblem[];
}

async function walkFolder(folder: string, findIgnored: FindIgnored): Promise<Walk> {
  const sure: string[] = [];
  const unsure: string[] = [];
  const problems: PathProblem[] = [];
  let hasIgnored = false;
  const waiting = [folder];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const entries = readFolder(current);
    if (entries instanceof Error) {
      problems.push({ path: current, ...describeFileError(entries, 'read') });
      continue;
    }
    const isIgnored = await findIgnored(current);
    for (const entry of entries) {
      const kind = judgeEntry(entry, current);
      if (kind === 'other') continue;
      const path = join(current, entry.name);
      if (isIgnored(path)) hasIgnored = true;
      else if (kind === 'folder') waiting.push(path);
      else (kind === 'document' ? sure : unsure).push(path);
    }
  }
  return { sure, unsure, hasIgnored, problems };
}

function readFolder(path: string): readonly Dirent[] | Error {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    return toError(error);
  }
}

/** A link to a folder may lead in a circle, and to the same documents again: each is taken once, on the straight way if there is one. */
function withoutDetours(paths: readonly string[]): readonly string[] {
  const straight = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const folder = dirname(path);
    const real = folders.get(folder) ?? findRealFolder(folder);
    folders.set(folder, real);
    const key = join(real, basename(path));
    if (path === key || !straight.has(key)) straight.set(key, path);
  }
  return [...straight.values()];
}

function findRealFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path; // It was there a moment ago.
  }
}

/** As in a shell, what begins with a dot is found only where the pattern says the dot. */
async function expandPattern(
  pattern: string,
  workingFolder: string,
  findIgnored: FindIgnored,
): Promise<{ readonly paths: readonly string[]; readonly problem: FileProblem | undefined }> {
  const { globSync } = await import('tinyglobby');
  const matches = globSync(pattern.replaceAll('\\', '/'), {
    cwd: workingFolder,
    absolute: true,
    expandDirectories: false,
    ignore: PACKAGE_FOLDERS.map((name) => `**/${name}/**`),
  });
  const texts = withoutDetours(matches.filter(isTextName).map((path) => resolve(path))).filter(
    canEnd,
  );
  const paths: string[] = [];
  for (const path of texts) {
    const isIgnored = await findIgnored(dirname(path));
    if (!isIgnored(path)) paths.push(path);
  }
  const problem =
    paths.length === 0 ? describeEmptyPattern(matches.length, texts.length) : undefined;
  return { paths, problem };
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

/** What to say of a folder when its unsure files have turned out to be no documents either. */
export function describeEmptyFolder({ hasIgnored }: DoubtfulFolder): FileProblem {
  return {
    message: hasIgnored
      ? 'The folder contains no document that the configuration does not ignore.'
      : 'The folder contains no document.',
    remedy:
      'Documents are “.opinion.md” and “.opinion.txt” files, and “.txt” files that begin as a summary of opinion, with or without its letterhead; any other file has to be named.',
  };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
