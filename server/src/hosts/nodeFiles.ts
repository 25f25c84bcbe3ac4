/** Reads and writes document files. Knows bytes, byte order marks and permissions; knows nothing of opinions. */
import { isAscii, isUtf8 } from 'node:buffer';
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that cannot be used: what is wrong with it and what to do, as two sentences without the path. */
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

/** Reads a whole file as UTF-8; `-1` as descriptor is not accepted, `0` is standard input. */
export function readTextFile(path: string | 0): FileResult<TextFile> {
  try {
    return decodeText(readFileSync(path));
  } catch (error) {
    return { problem: describeFileError(error, 'read') };
  }
}

/** How much of a file is looked at before it is taken for a document. */
const HEAD_LENGTH = 4096;
/** Files up to this size are read in one go, head and rest together. */
const FIRST_READ_LENGTH = 64 * 1024;
let firstRead: Buffer | undefined;

/** Reads a file if `isWanted` says so of its first 4 kB, else answers `value: undefined` without a problem. */
export function readTextFileIf(
  path: string,
  isWanted: (head: string) => boolean,
): FileResult<TextFile | 'unwanted'> {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    firstRead ??= Buffer.allocUnsafe(FIRST_READ_LENGTH);
    const length = readSync(descriptor, firstRead, 0, FIRST_READ_LENGTH, 0);
    const head = firstRead.subarray(0, Math.min(length, HEAD_LENGTH));
    if (!isWanted(withoutByteOrderMark(head.toString('utf8')))) return { value: 'unwanted' };
    if (length < FIRST_READ_LENGTH) return decodeText(firstRead.subarray(0, length));
    return decodeText(readFileSync(path));
  } catch (error) {
    return { problem: describeFileError(error, 'read') };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
