/** Reading and writing text files. */
import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  encodeText,
  readTextFile,
  readTextFileIf,
  writeWholeFile,
} from '../../../server/src/hosts/nodeFiles';

describe('text files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(name: string, content: string | Uint8Array): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  describe('reading', () => {
    it('a byte order mark is taken off and remembered', () => {
      const { value } = readTextFile(write('a.txt', '\ufeffä'));
      assert.deepEqual(value, { text: 'ä', hasByteOrderMark: true });
      assert.equal(value && encodeText(value), '\ufeffä');
    });

    it('plain ASCII and other UTF-8 are read alike', () => {
      assert.equal(readTextFile(write('a.txt', 'one\r\ntwo')).value?.text, 'one\r\ntwo');
      assert.equal(readTextFile(write('b.txt', '5 µg 😀')).value?.text, '5 µg 😀');
      assert.equal(readTextFile(write('c.txt', '')).value?.text, '');
    });

    it('text in another encoding is no UTF-8', () => {
      for (const bytes of [
        [0x6d, 0xfc, 0x64, 0x65],
        [0xff, 0xfe, 0x41, 0x00],
        [0xfe, 0xff, 0x00, 0x41],
        [0xc3],
      ]) {
        const { problem } = readTextFile(write('a.txt', Uint8Array.from(bytes)));
        assert.equal(problem?.message, 'The text is not encoded as UTF-8.');
      }
    });

    it('a file with zero bytes is no text, nor is a PDF, whatever its bytes', () => {
      for (const bytes of [
        Buffer.from('%PDF-1.4\n1 0 obj\n'),
        [...Buffer.from('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3],
        [0x41, 0x00, 0x42],
        [0xc3, 0xa4, 0x00],
      ]) {
        const { problem } = readTextFile(write('a.txt', Uint8Array.from(bytes)));
        assert.equal(problem?.message, 'The file is binary, not text.');
      }
    });

    it('a file that is not there or is a folder is told in words', () => {
      assert.deepEqual(readTextFile(join(folder, 'none.txt')).problem, {
        message: 'The file cannot be read: there is no such file or folder.',
        remedy: 'Check the path.',
      });
      assert.match(readTextFile(folder).problem?.message ?? '', /it is a folder/);
    });
  });

  describe('reading after a look at the beginning', () => {
    it('the look sees 4 kB, the text is whole', () => {
      const text = 'é'.repeat(5000);
      let seen = '';
      const result = readTextFileIf(write('a.txt', text), (head) => {
        seen = head;
        return true;
      });
      assert.equal(seen.startsWith('é'.repeat(2000)), true);
      assert.equal(seen.length <= 4096, true);
      const { value } = result;
      assert.equal(typeof value === 'object' ? value.text : '', text);
    });

    it('a file that is not wanted is no problem, binary or not', () => {
      const path = write('a.txt', Uint8Array.from([0, 1, 2]));
      assert.equal(readTextFileIf(path, () => false).value, 'unwanted');
    });

    it('a wanted file is decoded like any other', () => {
      const path = write('a.txt', Uint8Array.from([0x6d, 0xfc]));
      assert.equal(readTextFileIf(path, () => true).problem?.remedy, 'Save it as UTF-8.');
    });
  });

  describe('writing', () => {
    it('the permissions of a file stay', () => {
      const path = write('a.txt', 'old');
      // The second ones are wider than those of a new file.
      for (const permissions of [0o640, 0o666]) {
        chmodSync(path, permissions);
        assert.equal(writeWholeFile(path, `new ${permissions}`), undefined);
        assert.equal(readFileSync(path, 'utf8'), `new ${permissions}`);
        assert.equal(statSync(path).mode & 0o777, permissions);
      }
    });

    it('a symbolic link stays one, and the file it leads to is written', () => {
      const target = write('target.txt', 'old');
      const link = join(folder, 'link.txt');
      symlinkSync(target, link);
      assert.equal(writeWholeFile(link, 'new'), undefined);
      assert.equal(lstatSync(link).isSymbolicLink(), true);
      assert.equal(readFileSync(target, 'utf8'), 'new');
    });

    it('a device stays one', () => {
      assert.equal(writeWholeFile('/dev/null', 'text'), undefined);
      assert.equal(statSync('/dev/null').isCharacterDevice(), true);
    });

    it('the longest name leaves room to write', () => {
      const path = write(`${'a'.repeat(251)}.txt`, 'old');
      assert.equal(writeWholeFile(path, 'new'), undefined);
      assert.equal(readFileSync(path, 'utf8'), 'new');
    });

    it('a temporary file of somebody else stays', () => {
      const names = Array.from(
        { length: 100 },
        (_, index) => `.opinion-summary-${process.pid}-${index}.tmp`,
      );
      for (const name of names) write(name, 'theirs');
      assert.equal(writeWholeFile(join(folder, 'a.txt'), 'new'), undefined);
      for (const name of names) assert.equal(readFileSync(join(folder, name), 'utf8'), 'theirs');
      assert.deepEqual(readdirSync(folder).sort(), [...names, 'a.txt'].sort());
    });

    it('nothing else is left in the folder', () => {
      assert.equal(writeWholeFile(join(folder, 'new.txt'), 'text'), undefined);
      assert.deepEqual(readdirSync(folder), ['new.txt']);
    });

    it('a failure leaves everything as it was', () => {
      mkdirSync(join(folder, 'a.txt'));
      assert.notEqual(writeWholeFile(join(folder, 'none', 'a.txt'), 'text'), undefined);
      assert.match(writeWholeFile(join(folder, 'a.txt'), 'text')?.message ?? '', /it is a folder/);
      assert.deepEqual(readdirSync(folder), ['a.txt']);
    });
  });
});
