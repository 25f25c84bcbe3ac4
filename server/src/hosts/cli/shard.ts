/** `lint --shard I/N`: one of several parts of the documents, so that several machines share a run. */
import { toRelativePath } from '../configurationFiles';
import { type DocumentTask, readDocument } from './documentLinter';
import type { DoubtfulFolder } from './findDocuments';
import type { Shard } from './lintOptions';

interface Division<Task> {
  readonly documents: readonly Task[];
  /** Those that are empty, whatever the part; nothing about them is unsure any more. */
  readonly doubtfulFolders: readonly DoubtfulFolder[];
}

/**
 * The documents of one part: every document is in exactly one, and parts differ by at most one. Files that turn out to be
 * none are left out before, so that they count in no part. The order is that of the paths from the working folder with
 * `/`, which is the same on every machine.
 */
export function takeShard<Task extends Pick<DocumentTask, 'path' | 'needsLook'>>(
  all: readonly Task[],
  doubtfulFolders: readonly DoubtfulFolder[],
  { part, parts }: Shard,
  workingFolder: string,
): Division<Task> {
  const unwanted = new Set(
    all.flatMap((task) =>
      task.needsLook && readDocument(task).value === 'unwanted' ? [task.path] : [],
    ),
  );
  const sorted = all
    .filter(({ path }) => !unwanted.has(path))
    .map((task) => ({ task, key: toRelativePath(workingFolder, task.path) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ task }) => task);
  const startOf = (index: number): number => Math.floor((index * sorted.length) / parts);
  return {
    documents: sorted.slice(startOf(part - 1), startOf(part)),
    doubtfulFolders: doubtfulFolders
      .filter(({ unsure }) => unsure.every((path) => unwanted.has(path)))
      .map((folder) => ({ ...folder, unsure: [] })),
  };
}
