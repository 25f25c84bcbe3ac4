/** Runs a suite in the window of a VS Code that is installed as a program. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createResultReader, type SuiteResults } from './suiteResults';

const WINDOW = join(__dirname, 'desktopWindow.mjs');

export interface DesktopOptions {
  /** Absolute path of the program. */
  readonly executable: string;
  /** Absolute path of the folder whose extension is run. */
  readonly project: string;
  /** Absolute path of the folder that is opened. */
  readonly folder: string;
  /** Absolute path of a CommonJS module whose `run()` is called in the extension host. */
  readonly tests: string;
  /** Milliseconds. */
  readonly limit: number;
}

/** Results by the name of the test. Rejects when the window closes, or the limit is over, before the suite ends. */
export async function runDesktopSuite(options: DesktopOptions): Promise<SuiteResults> {
  // Settings and extensions of the person who runs the tests stay out of it.
  const profile = mkdtempSync(join(tmpdir(), 'opinion-summary-desktop-'));
  const window = {
    vscodeExecutablePath: options.executable,
    extensionDevelopmentPath: options.project,
    extensionTestsPath: options.tests,
    launchArgs: [
      options.folder,
      `--user-data-dir=${join(profile, 'user')}`,
      `--extensions-dir=${join(profile, 'extensions')}`,
    ],
  };
  try {
    return await readResults([WINDOW, JSON.stringify(window)], options.limit);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function readResults(args: readonly string[], limit: number): Promise<SuiteResults> {
  const reader = createResultReader();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let hasEnded = false;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGINT'), limit);
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        hasEnded = reader.readLine(line) || hasEnded;
      });
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      if (hasEnded) resolve(reader.results);
      else reject(reader.explain('The window closed before the suite had ended'));
    });
  });
}
