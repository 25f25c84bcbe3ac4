/** Facts about starting the program with the code that was compiled for it when it was built. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { version } from '../../package.json';

const DIST = join(__dirname, '../../dist');
const COMPILED = 'commandLine.js.compiled';

describe('command line: its compiled code', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-start-'));
    for (const name of ['cli.js', 'commandLine.js'])
      copyFileSync(join(DIST, name), join(folder, name));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is taken by the engine that made it', () => {
    const source = readFileSync(join(DIST, 'commandLine.js'), 'latin1');
    const cachedData = readFileSync(join(DIST, COMPILED));
    assert.equal(new Script(source, { cachedData }).cachedDataRejected, false);
  });

  it('is made of ASCII letters only, as which the bundle is read', () => {
    const bundle = readFileSync(join(DIST, 'commandLine.js'));
    assert.deepEqual([...bundle].filter((byte) => byte > 0x7f).length, 0);
  });

  const whole = () => readFileSync(join(DIST, COMPILED));
  const cases: Readonly<Record<string, () => Buffer | undefined>> = {
    'there is none': () => undefined,
    'it is empty': () => Buffer.alloc(0),
    'it is something else': () => Buffer.from('not compiled code'.repeat(1000)),
    'it was cut off': () => whole().subarray(0, whole().length / 2),
    'another version of the engine made it': () => {
      const other = whole();
      other.writeUInt32LE(other.readUInt32LE(4) ^ 1, 4);
      return other;
    },
  };
  for (const [name, make] of Object.entries(cases)) {
    it(`is not missed where ${name}`, () => {
      const compiled = make();
      if (compiled !== undefined) writeFileSync(join(folder, COMPILED), compiled);
      const run = spawnSync(process.execPath, [join(folder, 'cli.js'), '--version'], {
        encoding: 'utf8',
      });
      assert.deepEqual([run.status, run.stdout, run.stderr], [0, `${version}\n`, '']);
    });
  }
});
