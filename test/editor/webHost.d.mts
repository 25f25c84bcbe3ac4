/** Types of `webHost.mjs`: what a web worker extension host is started with. */
import type { RunningHost } from './browser.mjs';

export interface WebHostOptions {
  /** Absolute path of the folder whose extension is run (its `browser` entry). */
  readonly project: string;
  /** Absolute path of a folder whose text files are copied into the memory of the page as `memfs:/workspace`. */
  readonly workspace: string;
  /** Absolute path of a CommonJS bundle whose `run()` is called in the extension host. */
  readonly tests?: string;
  /** Settings; the window takes them as defaults, because it has no user. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export function startWebHost(options: WebHostOptions): Promise<RunningHost>;
