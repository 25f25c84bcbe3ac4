/** Runs the built command line in a folder of its own, for tests. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const CLI = join(__dirname, '../../dist/cli.js');

interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Workspace {
  /** Absolute path of the folder that commands run in. */
  readonly folder: string;
  /** Writes a file, with its folders; answers its absolute path. */
  write(path: string, content: string | Uint8Array): string;
  read(path: string): string;
  run(...args: readonly string[]): CommandResult;
  runWith(
    options: {
      readonly input?: string;
      readonly env?: Readonly<Record<string, string>>;
      readonly folder?: string;
    },
    ...args: readonly string[]
  ): CommandResult;
  /** Runs as a user to whom permissions apply, even where the tests run as administrator. */
  runAsOrdinaryUser(...args: readonly string[]): CommandResult;
  remove(): void;
}

const NOBODY = 65534;

export function createWorkspace(): Workspace {
  assert.ok(existsSync(CLI), `${CLI} is missing: run “npm run build” first.`);
  const folder = mkdtempSync(join(tmpdir(), 'opinion-summary-cli-'));
  chmodSync(folder, 0o755);

  function run(args: readonly string[], options: object): CommandResult {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
      ...options,
    });
    assert.equal(error, undefined);
    return { status, stdout, stderr };
  }

  return {
    folder,
    write(path, content) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    run: (...args) => run(args, { input: '' }),
    runWith: ({ input = '', env = {}, folder: inner }, ...args) =>
      run(args, {
        input,
        env: { ...process.env, ...env },
        cwd: inner === undefined ? folder : join(folder, inner),
      }),
    runAsOrdinaryUser: (...args) =>
      run(args, process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
