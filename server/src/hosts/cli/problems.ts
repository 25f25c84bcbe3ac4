/** How problems beside the documents are put into words: one line for standard error, with a path from here. */
import { isAbsolute, relative, sep } from 'node:path';
import { toPrintable } from '../../core/index';
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
  const path = toDisplayPath(problem.path, workingFolder);
  return toPrintableLine(`${path}: ${problem.message} ${problem.remedy}`);
}

/** `path:line:column: key: What is wrong. What to do.` */
export function describePlacedProblem(problem: PlacedProblem, workingFolder: string): string {
  const { place, keyPath, message, remedy } = problem;
  const path = toDisplayPath(problem.path, workingFolder);
  const position = place === undefined ? '' : `:${place.line}:${place.column}`;
  const key = keyPath === '' ? '' : `${keyPath}: `;
  return toPrintableLine(`${path}${position}: ${key}${message} ${remedy}`.trimEnd());
}

/**
 * One line that neither a terminal nor a build server obeys, whatever names and values stand in it. GitHub takes a line
 * that begins with `::` for a command; only a path can stand there, and `./` changes no path.
 */
export function toPrintableLine(text: string): string {
  return toPrintable(text).replace(/^(?=\s*::)/, './');
}
