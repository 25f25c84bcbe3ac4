/** What the server needs from the place where it runs. Node.js and the browser each have their own. */
import type { TellOfRest } from '../configuration/loadSnippets';
import type { CompilePattern } from '../core/index';
import type { ReadReferenceTable } from '../tables/importedTable';
import type { WordFiles } from '../word/wordFiles';

/** A text file, why it cannot be read, or nothing when there is no such file. */
export type HostText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly message: string; readonly remedy: string };

/** A file that may hold a summary of opinion, by its name. */
export interface FoundFile {
  readonly uri: string;
  /** Changes when the file changes; `undefined` where the host cannot tell without reading. */
  readonly stamp: string | undefined;
}

export interface ServerHost {
  readText(uri: string): Promise<HostText>;
  /** Files below a folder whose names say that they are, or may be, documents; unreadable folders are passed over. */
  findDocuments(folderUri: string): AsyncIterable<FoundFile>;
  /** The same for files whose names say that they may hold snippets; `tellOfRest` is called where there is more than is looked at. */
  findSnippetFiles(folderUri: string, tellOfRest: TellOfRest): AsyncIterable<FoundFile>;
  /** The engine for regular expressions in packs; asked for only when a pack has some. */
  loadPatternEngine(): Promise<CompilePattern>;
  /** What reads tables that are imported; rejects where it cannot be loaded. */
  loadTableReader(): Promise<ReadReferenceTable>;
  /** What reads and writes Word files; rejects where it cannot be loaded. */
  loadWordFiles(): Promise<WordFiles>;
  /** Who works here, for what he accepts; may be empty. */
  readonly userName: string;
  /** Runs a task after the messages that have already arrived. */
  defer(task: () => void): void;
  /** Makes room for the analysis of a text, by its length in UTF-16 units: what it leaves behind is waste at once. */
  prepareFor(length: number): void;
  /** Address of the page about a rule, if there is one here. */
  ruleAddress(ruleId: string): string | undefined;
}
