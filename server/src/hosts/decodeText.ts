/** The bytes of a file as text, if they are UTF-8. Reads no file. */
import { isAscii, isUtf8 } from 'node:buffer';
import type { FileProblem, FileResult, TextFile } from './nodeFiles';

export const BYTE_ORDER_MARK = '\ufeff';

/** A small PDF may hold nothing but letters. */
const PDF_BEGINNING = '%PDF-';

/** Plain ASCII, the usual case, is told first: it is read faster. */
export function decodeText(bytes: Buffer): FileResult<TextFile> {
  if (bytes.toString('latin1', 0, PDF_BEGINNING.length) === PDF_BEGINNING) {
    return { problem: NO_DRAFT_YET };
  }
  if (isAscii(bytes)) {
    return bytes.includes(0)
      ? { problem: NOT_TEXT }
      : { value: { text: bytes.toString('latin1'), hasByteOrderMark: false } };
  }
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { problem: NOT_UTF8 };
  if (bytes.includes(0)) return { problem: isArchive(bytes) ? NO_DRAFT_YET : NOT_TEXT };
  if (!isUtf8(bytes)) return { problem: NOT_UTF8 };
  const text = bytes.toString('utf8');
  const hasByteOrderMark = text.startsWith(BYTE_ORDER_MARK);
  return { value: { text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark } };
}

/** Word files are archives, which hold more than words. */
const ARCHIVE_BEGINNING = 'PK\u0003\u0004';

function isArchive(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, ARCHIVE_BEGINNING.length) === ARCHIVE_BEGINNING;
}

const NOT_TEXT: FileProblem = {
  message: 'The file is binary, not text.',
  remedy: 'Name text files only; texts of other formats have to be saved as plain text first.',
};

const NO_DRAFT_YET: FileProblem = {
  message: 'The file is binary, not text.',
  remedy: 'Of a Word document or a PDF, “opinion-summary import” makes a draft.',
};

const NOT_UTF8: FileProblem = {
  message: 'The text is not encoded as UTF-8.',
  remedy: 'Save it as UTF-8.',
};
