/** Names a file as messages show it. */
import type { Uri } from 'vscode';

/** The last part of the address, such as `lumivexa.opinion.md`. */
export function fileNameOf({ path }: Uri): string {
  return path.replace(/^.*\//, '');
}
