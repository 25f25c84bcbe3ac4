/**
 * The results of an earlier run of `lint`, for documents that are as they were (`--cache`). The file belongs to one version
 * of the program, one configuration and one way of calling it: for any other it is made anew. It is never trusted with
 * more: a file that cannot be read as one of ours, or that a person changed, only costs the time that it would have saved.
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { serialize } from 'node:v8';
import { NO_TOTALS } from '../../core/index';
import { fieldOf } from '../../lsp/fieldOf';
import { type FileProblem, type FileResult, readTextFileIf, writeWholeFile } from '../nodeFiles';
import type { DocumentResult, DocumentTask, LintTask } from './documentLinter';

export interface ResultCache {
  /** The result of an earlier run, for a file whose size and time of change are the same. */
  find(document: DocumentTask): DocumentResult | undefined;
  /** Keeps a result for the next run; one with problems is not kept. */
  keep(document: DocumentTask, result: DocumentResult): void;
  /** Writes the results of this run, and of no other document, if anything is new. */
  close(): FileProblem | undefined;
}

/** What a cache begins with, also one of another form or one that was cut off: no other file is read as one, or written over. */
const MARK = '{"opinionSummaryCache":';

interface StoredCache {
  readonly opinionSummaryCache: 1;
  readonly key: string;
  /** By path. */
  readonly results: Readonly<Record<string, readonly [stamp: string, DocumentResult]>>;
}

/** Answers what is wrong where the file is there and is no cache. */
export function openResultCache(path: string, task: LintTask): FileResult<ResultCache> {
  const key = keyOf(task);
  if (isNoFile(path)) return { problem: NO_CACHE };
  const file = readTextFileIf(path, (head) => head.startsWith(MARK) || MARK.startsWith(head));
  if (file.value === 'unwanted') return { problem: NO_CACHE };
  const before = file.value === undefined ? NO_RESULTS : readResults(file.value.text, key);
  const after: Record<string, readonly [string, DocumentResult]> = {};
  /** Taken before a document is read: what is saved meanwhile is checked by the next run. */
  const stamps = new Map<string, string>();
  let hasNews = false;
  const value: ResultCache = {
    find(document) {
      const stamp = stampOf(document);
      if (stamp !== undefined) stamps.set(document.path, stamp);
      const known = Object.hasOwn(before, document.path) ? before[document.path] : undefined;
      if (known === undefined || known[0] !== stamp) return undefined;
      after[document.path] = known;
      return known[1];
    },
    keep(document, result) {
      const stamp = stamps.get(document.path);
      if (stamp === undefined || result.problems.length > 0) return;
      after[document.path] = [stamp, result];
      hasNews = true;
    },
    close() {
      const hasLess = Object.keys(before).length > Object.keys(after).length;
      if (!hasNews && !hasLess) return undefined;
      const stored: StoredCache = { opinionSummaryCache: 1, key, results: after };
      return writeWholeFile(path, JSON.stringify(stored));
    },
  };
  return { value };
}

const NO_CACHE: FileProblem = {
  message: 'The file is there and is no cache of Opinion Summary.',
  remedy: 'Remove it, or name another file with --cache-location.',
};

const NO_RESULTS: StoredCache['results'] = {};

/** No results where the text is broken or belongs to another way of calling. */
function readResults(text: string, key: string): StoredCache['results'] {
  try {
    const stored: StoredCache = JSON.parse(text);
    const isWhole = stored.key === key && Object.values(stored.results).every(isStoredResult);
    return isWhole ? stored.results : NO_RESULTS;
  } catch {
    return NO_RESULTS;
  }
}

/** Whatever stands in the file: it may be of another program, or a person may have changed it. */
function isStoredResult(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [stamp, result]: readonly unknown[] = value;
  const problems = fieldOf(result, 'problems');
  const acceptance = fieldOf(result, 'acceptance');
  return (
    [stamp, fieldOf(result, 'report'), fieldOf(result, 'entry')].every(isText) &&
    hasNumbersOf(NO_TOTALS, fieldOf(result, 'all')) &&
    hasNumbersOf(NO_TOTALS, fieldOf(result, 'reported')) &&
    Array.isArray(problems) &&
    problems.length === 0 &&
    typeof fieldOf(result, 'isUnwanted') === 'boolean' &&
    (acceptance === undefined || isAcceptance(acceptance))
  );
}

function isAcceptance(value: unknown): boolean {
  const [found, added] = [fieldOf(value, 'found'), fieldOf(value, 'added')];
  return (
    isText(fieldOf(value, 'baseline')) &&
    isText(fieldOf(value, 'document')) &&
    Array.isArray(found) &&
    found.every(isCount) &&
    Array.isArray(added) &&
    added.every((key) => isText(fieldOf(key, 'rule')))
  );
}

/** True for an object with the same keys, a count for each number and the like for each object. */
function hasNumbersOf(pattern: object, value: unknown): boolean {
  return Object.entries(pattern).every(([name, wanted]: readonly [string, unknown]) => {
    const given = fieldOf(value, name);
    return typeof wanted === 'object' && wanted !== null
      ? hasNumbersOf(wanted, given)
      : isCount(given);
  });
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** True for a pipe, a device or a folder: opening it may never end. */
function isNoFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  } catch {
    // What cannot be looked at cannot be read either, and that is told.
    return false;
  }
}

/** A number for all that decides what a document's result is, but for the document itself. */
function keyOf(task: LintTask): string {
  const hasBaseline = task.configurations.some(({ baseline }) => baseline !== undefined);
  const { mtimeMs, size } = statSync(__filename);
  const decisive = { ...task, today: hasBaseline ? task.today : '', program: [mtimeMs, size] };
  return createHash('sha256').update(serialize(decisive)).digest('base64');
}

/** `undefined` for what is no file, such as standard input. */
function stampOf({ path, configuration }: DocumentTask): string | undefined {
  const found = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) return undefined;
  return `${configuration} ${found.size} ${found.mtimeMs}`;
}
