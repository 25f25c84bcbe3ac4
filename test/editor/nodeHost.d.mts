/** Types of `nodeHost.mjs`: what a Node extension host is started with. */
import type { RunningHost } from './browser.mjs';

export interface NodeHostOptions {
  /** Absolute path of the folder whose extension is run; not used when `vsix` is given. */
  readonly project: string;
  /** Absolute path of the folder that is opened. */
  readonly workspace: string;
  /** Absolute path of a CommonJS module whose `run()` is called in the extension host. */
  readonly tests?: string;
  /** User settings, as in `settings.json`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Absolute path of a packaged extension to install, in place of `project`. */
  readonly vsix?: string;
}

export function startNodeHost(options: NodeHostOptions): Promise<RunningHost>;
