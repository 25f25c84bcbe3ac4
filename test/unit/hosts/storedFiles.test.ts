/** How much of a folder is looked at for snippets, on the command line and in the server. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createSnippetFinder } from '../../../server/src/hosts/namedFiles';

describe('looking for files with snippets', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-stored-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }

  /** The files in their order, then what is told. */
  async function find(): Promise<readonly string[]> {
    const found: string[] = [];
    const told: string[] = [];
    const files = createSnippetFinder(folder)('ours', (what) => told.push(what));
    for await (const path of files) found.push(path);
    return [...found, ...told];
  }

  it('leads five folders down, and tells of deeper ones', async () => {
    write('ours/1/2/3/4/5/a.json');
    write('ours/b.json');
    assert.deepEqual(await find(), ['ours/1/2/3/4/5/a.json', 'ours/b.json']);
    write('ours/1/2/3/4/5/6/c.json');
    assert.deepEqual(await find(), ['ours/1/2/3/4/5/a.json', 'ours/b.json', 'five levels']);
  });

  it('finds them in the order of their names, whatever order the disk has', async () => {
    const names = [...'hbkaejcgdif'].map((letter) => `ours/${letter}.json`);
    for (const name of names) write(name);
    assert.deepEqual(await find(), [...names].sort());
  });

  it('ends after two thousand entries, be they files of snippets or not, and tells it', async () => {
    write('ours/deep/a.json');
    for (let index = 1; index < 1999; index++) write(`ours/x${index}.md`);
    write('ours/y.json');
    const found = ['ours/deep/a.json', 'ours/y.json'];
    assert.deepEqual(await find(), found.slice(0, 1).concat('2,000 entries'));
    rmSync(join(folder, 'ours/x1.md'));
    assert.deepEqual(await find(), found);
  });
});
