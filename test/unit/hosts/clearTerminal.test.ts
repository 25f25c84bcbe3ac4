/** When the screen is cleared. */
import assert from 'node:assert/strict';
import { clearTerminal } from '../../../server/src/hosts/cli/terminal';

/** What is written to a stream that is a terminal, or none. */
function written(isTTY: boolean): string {
  let text = '';
  const write = (words: Uint8Array | string): boolean => {
    text += String(words);
    return true;
  };
  clearTerminal({ isTTY, write });
  return text;
}

describe('clearing the screen', () => {
  const { TERM } = process.env;
  afterEach(() => {
    if (TERM === undefined) delete process.env.TERM;
    else process.env.TERM = TERM;
  });

  it('a terminal is cleared; a file, a pipe and a terminal that cannot are not', () => {
    process.env.TERM = 'xterm';
    assert.equal(written(true), '\u001b[2J\u001b[3J\u001b[H');
    assert.equal(written(false), '');
    process.env.TERM = 'dumb';
    assert.equal(written(true), '');
  });
});
