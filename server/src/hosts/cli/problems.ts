/** How problems beside the documents are put into words: one line for standard error, with a path from here. */
import { isAbsolute, relative, sep } from 'node:path';
import type { PlacedProblem } from '../configurationFiles';
import type { PathProblem } from './findDocuments';

/** A path for people: from the working folder where the file lies in it or near it, with `/`. */
export function toDisplayPath(path: string, workingFolder: string): string {
  if (!isAbsolute(path)) return path;
  const fromHere = relative(workingFolder, path);
  const shown = fromHere === '' ? '.' : fromHere.length < path.length ? fromHere : path;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}

/** `path: What is wrong. What to do.` */
export function describePathProblem(problem: PathProblem, workingFolder: string): string {
  return `${toDisplayPath(problem.path, workingFolder)}: ${problem.message} ${problem.remedy}`;
}

/** `path:line:column: key: What is wrong. What to do.` */
export function describePlacedProblem(problem: PlacedProblem, workingFolder: string): string {
  const { place, keyPath, message, remedy } = problem;
  const path = toDisplayPath(problem.path, workingFolder);
  const position = place === undefined ? '' : `:${place.line}:${place.column}`;
  const key = keyPath === '' ? '' : `${keyPath}: `;
  return `${path}${position}: ${key}${message} ${remedy}`.trimEnd();
}
