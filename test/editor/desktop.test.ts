/** What can be known of `npm run test:desktop` without a download: how it fails, and that it reads what a window prints. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DesktopOptions, runDesktopSuite } from './desktopSuite';
import { DONE, RESULT, START } from './suite/report';

const ROOT = join(__dirname, '../..');
/** Nobody listens on it: the port of the discard service. */
const UNREACHABLE = 'http://127.0.0.1:9';

describe('editor: npm run test:desktop', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-desktop-test-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('says plainly that VS Code cannot be downloaded', () => {
    const env = { ...process.env, XDG_CACHE_HOME: folder, npm_config_https_proxy: UNREACHABLE };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/testDesktop.mjs'], {
      cwd: ROOT,
      encoding: 'utf8',
      env,
    });
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^VS Code 1\.91\.1 cannot be downloaded from update\.code\.visualstudio\.com: /,
    );
    assert.match(stderr, /Without it, “npm test” runs the same suites/);
  });

  it('reads the results that a window prints', async () => {
    const window = writeProgram('ends', [
      `[main] ${START}"a fact"`,
      `${RESULT}{"name":"a fact"}`,
      `${RESULT}{"name":"another","failure":"no"}`,
      DONE,
    ]);
    const results = await runDesktopSuite(window);
    assert.deepEqual(
      [...results.values()],
      [{ name: 'a fact' }, { name: 'another', failure: 'no' }],
    );
  });

  it('tells what was running when the window closes too early', async () => {
    const window = writeProgram('closes', [`${START}"a fact"`]);
    await assert.rejects(runDesktopSuite(window), /closed before .* waited for “a fact”/);
  });

  /** A program that prints and ends, in place of VS Code. */
  function writeProgram(name: string, lines: readonly string[]): DesktopOptions {
    const executable = join(folder, name);
    const print = `console.log(${JSON.stringify(lines.join('\n'))})`;
    writeFileSync(executable, `#!${process.execPath}\n${print}\n`);
    chmodSync(executable, 0o755);
    return { executable, project: ROOT, folder, tests: join(folder, 'tests.js'), limit: 10_000 };
  }
});
