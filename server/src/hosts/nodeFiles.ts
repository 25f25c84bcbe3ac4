/** Reads and writes text files. Knows bytes, byte order marks and permissions; knows nothing of opinions. */
import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { BYTE_ORDER_MARK, decodeText } from './decodeText';

/** What is wrong with a file and what to do about it: two sentences without its path. */
export interface FileProblem {
  readonly message: string;
  readonly remedy: string;
}

export interface TextFile {
  /** Without byte order mark. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
}

export type FileResult<Value> =
  | { readonly value: Value; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: FileProblem };

/** Reads a file as UTF-8; 0 is standard input. A pipe or a device is read to its end, if it has one within reason. */
export function readTextFile(file: string | 0): FileResult<TextFile> {
  let descriptor: number | undefined;
  try {
    descriptor = file === 0 ? file : openSync(file, 'r');
    const found = fstatSync(descriptor);
    const hasEnd = found.isFile() || found.isDirectory();
    return hasEnd ? decodeText(readFileSync(descriptor)) : readStream(descriptor);
  } catch (error) {
    return { problem: describeFileError(error, 'read') };
  } finally {
    if (descriptor !== undefined && descriptor !== 0) closeSync(descriptor);
  }
}

const CHUNK_LENGTH = 65_536;
const MOST_MEGABYTES = 64;

/** Stops at the first byte that no text holds. */
function readStream(descriptor: number): FileResult<TextFile> {
  const buffer = Buffer.allocUnsafe(CHUNK_LENGTH);
  const chunks: Buffer[] = [];
  for (let length = 0; length <= MOST_MEGABYTES * 1024 * 1024; ) {
    // A pipe may give a few bytes at a time: they are copied, so that they take no more than their own place.
    const chunk = Buffer.from(buffer.subarray(0, readSync(descriptor, buffer)));
    chunks.push(chunk);
    length += chunk.length;
    if (chunk.length === 0 || chunk.includes(0)) return decodeText(Buffer.concat(chunks));
  }
  return { problem: ENDLESS };
}

const ENDLESS: FileProblem = {
  message: `The text is longer than ${MOST_MEGABYTES} MB.`,
  remedy: 'Name a text that ends.',
};

/** Reads what is found, not named: a pipe or a device, whose reading need not end, is a problem. */
export function readRegularFile(path: string): FileResult<TextFile> {
  try {
    const found = statSync(path);
    if (!found.isFile() && !found.isDirectory()) return { problem: NOT_REGULAR };
  } catch (error) {
    return { problem: describeFileError(error, 'read') };
  }
  return readTextFile(path);
}

const NOT_REGULAR: FileProblem = {
  message: 'The file cannot be read: it is a pipe or a device.',
  remedy: 'Put a text file in its place.',
};

/** How many bytes of a file are looked at to tell whether it is wanted. */
const HEAD_LENGTH = 4096;

/** Reads a file only if `isWanted` says so of its first 4 kB; else answers `unwanted`. */
export function readTextFileIf(
  path: string,
  isWanted: (head: string) => boolean,
): FileResult<TextFile | 'unwanted'> {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const buffer = Buffer.allocUnsafe(HEAD_LENGTH);
    const head = buffer.subarray(0, readSync(descriptor, buffer, 0, HEAD_LENGTH, null));
    if (!isWanted(head.toString('utf8'))) return { value: 'unwanted' };
    if (head.length < HEAD_LENGTH) return decodeText(head);
    return decodeText(Buffer.concat([head, readFileSync(descriptor)]));
  } catch (error) {
    return { problem: describeFileError(error, 'read') };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The text as it is written to a file. */
export function encodeText({ text, hasByteOrderMark }: TextFile): string {
  return hasByteOrderMark ? BYTE_ORDER_MARK + text : text;
}

/**
 * Writes a file as a whole or not at all: into a temporary file of the same folder, which then takes its place.
 * A symbolic link keeps pointing at the file that is written; permissions stay. `read`: what the file held when it was
 * read; where it holds something else by now, or is gone, it stays so.
 */
export function writeWholeFile(
  path: string,
  content: string | Uint8Array,
  read?: TextFile,
): FileProblem | undefined {
  let temporary: string | undefined;
  try {
    const before = statSync(path, { throwIfNoEntry: false });
    if (read !== undefined && before === undefined) return MEANWHILE;
    // A device or pipe such as /dev/stdout cannot be replaced.
    if (before !== undefined && !before.isFile()) {
      writeFileSync(path, content);
      return undefined;
    }
    const target = before === undefined ? path : realpathSync(path);
    if (before !== undefined) accessSync(target, constants.W_OK);
    const { path: opened, descriptor } = openTemporary(dirname(target), before?.mode ?? 0o666);
    temporary = opened;
    try {
      writeFileSync(descriptor, content);
      if (before !== undefined) fchmodSync(descriptor, before.mode);
    } finally {
      closeSync(descriptor);
    }
    if (before !== undefined && before.uid !== process.getuid?.()) keepOwner(temporary, before);
    // At the last moment: what somebody has saved meanwhile is worth more than what is written here.
    if (read !== undefined && readFileSync(target, 'utf8') !== encodeText(read)) {
      removeQuietly(temporary);
      return MEANWHILE;
    }
    renameSync(temporary, target);
    return undefined;
  } catch (error) {
    if (temporary !== undefined) removeQuietly(temporary);
    return describeFileError(error, 'written');
  }
}

const MEANWHILE: FileProblem = {
  message: 'The file was changed or removed meanwhile, and is not written over.',
  remedy: 'Run the command again.',
};

/** Writes a file that is not there yet; one that is there stays as it is, whatever it is. */
export function writeNewFile(path: string, content: string): FileProblem | undefined {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return describeFileError(error, 'written');
  }
}

const MOST_NAMES = 1000;
let nextName = 0;

/** A new file beside the one to be written; its name is short, since a name of 255 bytes has no room for more. */
function openTemporary(
  folder: string,
  mode: number,
): { readonly path: string; readonly descriptor: number } {
  for (let attempt = 1; ; attempt++) {
    const path = join(folder, `.opinion-summary-${process.pid}-${nextName++}.tmp`);
    try {
      return { path, descriptor: openSync(path, 'wx', mode) };
    } catch (error) {
      // Another thread or an earlier run has a file of that name.
      if (codeOf(error) !== 'EEXIST' || attempt === MOST_NAMES) throw error;
    }
  }
}

/** Only an administrator may give a file to somebody else; for others it stays theirs. */
function keepOwner(path: string, { uid, gid }: { uid: number; gid: number }): void {
  try {
    chownSync(path, uid, gid);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') throw error;
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // The write that failed is the news; a file that is not there needs no removing.
  }
}

/** What an error of the file system means, in words for people who do not know its codes. */
export function describeFileError(
  error: unknown,
  verb: 'read' | 'written',
  what: 'file' | 'folder' = 'file',
): FileProblem {
  const code = codeOf(error);
  const known = code === undefined ? undefined : FILE_ERRORS[code];
  if (known !== undefined) {
    return { message: `The ${what} cannot be ${verb}: ${known.reason}.`, remedy: known.remedy };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    message: `The ${what} cannot be ${verb}: ${reason}.`,
    remedy: 'Check the path and the disk.',
  };
}

const FILE_ERRORS: Readonly<Record<string, { readonly reason: string; readonly remedy: string }>> =
  {
    ENOENT: { reason: 'there is no such file or folder', remedy: 'Check the path.' },
    EEXIST: { reason: 'it is there already', remedy: 'Change it, or move it away first.' },
    EACCES: { reason: 'no permission', remedy: 'Change its permissions or those of its folder.' },
    EPERM: { reason: 'no permission', remedy: 'Change its permissions or those of its folder.' },
    EISDIR: { reason: 'it is a folder', remedy: 'Name a file.' },
    ENOTDIR: { reason: 'a part of the path is a file, not a folder', remedy: 'Check the path.' },
    EROFS: { reason: 'the disk is read-only', remedy: 'Copy the file to another disk.' },
    ENOSPC: { reason: 'the disk is full', remedy: 'Free some space.' },
    EMFILE: { reason: 'too many files are open', remedy: 'Use fewer --jobs.' },
    ELOOP: { reason: 'its symbolic links lead in a circle', remedy: 'Mend the links.' },
    ENAMETOOLONG: { reason: 'its name is too long', remedy: 'Check the path.' },
  };

/** `ENOENT` and the like. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
