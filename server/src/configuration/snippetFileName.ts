/** Tells files with snippets from others by their names, in every walk of files and for every change of one. */

/** Whether a `.json` file holds some, only its text says. */
export function isSnippetFile(name: string): boolean {
  return /\.(?:code-snippets|json)$/i.test(name);
}
