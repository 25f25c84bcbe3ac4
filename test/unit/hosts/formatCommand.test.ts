/** `opinion-summary format` where the layout itself fails. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { USUAL_FORMAT } from '../../../server/src/core/index';
import { runFormat } from '../../../server/src/hosts/cli/formatCommand';

const UNTIDY = '# Summary of opinion\nLumivexa  will be available.\n';
const TIDY = '# Summary of opinion\n\nLumivexa will be available.\n';

describe('opinion-summary format, where a draft cannot be laid out', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-format-'));
  });
  afterEach(() => {
    mock.restoreAll();
    rmSync(folder, { recursive: true });
  });

  it('names it, ends with 2, and lays out the others', async () => {
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.opinion.md`), UNTIDY);
    let drafts = 0;
    const layout = {
      ...USUAL_FORMAT,
      get wrap() {
        if (drafts++ === 0) throw new Error('no such layout');
        return USUAL_FORMAT.wrap;
      },
    };
    const told: string[] = [];
    const written: unknown[] = [];
    mock.method(process.stdout, 'write', (text: unknown) => written.push(text) > 0);
    const status = await runFormat(
      { paths: ['.'], isCheck: false, layout, stdinFilename: undefined },
      { version: '0.0.0', workingFolder: folder, writeError: (text) => told.push(text) },
    );
    mock.restoreAll();
    assert.equal(status, 2);
    assert.deepEqual(told, [
      'a.opinion.md: Laying out the draft failed (no such layout). This is a fault of Opinion Summary: please report it with the document.',
    ]);
    assert.deepEqual(written, ['b.opinion.md\n', 'c.opinion.md\n', '✎ 2 drafts laid out.\n']);
    const texts = ['a', 'b', 'c'].map((name) =>
      readFileSync(join(folder, `${name}.opinion.md`), 'utf8'),
    );
    assert.deepEqual(texts, [UNTIDY, TIDY, TIDY]);
  });
});
