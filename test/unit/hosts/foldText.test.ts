/** What the command line folds to the width of a terminal, and that nothing else is folded. */
import assert from 'node:assert/strict';
import type { WriteStream } from 'node:tty';
import { breakLines } from '../../../server/src/core/text/breakLines';
import { COMMANDS } from '../../../server/src/hosts/cli/commandOptions';
import { findWidth, layBeside } from '../../../server/src/hosts/cli/foldText';
import { buildCommandHelp, buildGeneralHelp } from '../../../server/src/hosts/cli/helpText';

describe('texts of the command line in a terminal', () => {
  it('are as wide as the terminal; a pipe has no width', () => {
    assert.equal(findWidth({ isTTY: true, columns: 80 } as WriteStream), 80);
    assert.equal(findWidth({} as WriteStream), undefined);
    // Some terminals do not know.
    assert.equal(findWidth({ isTTY: true, columns: 0 } as WriteStream), undefined);
  });

  it('stand beside what is left of them, or below where there is no room', () => {
    const text = 'Apply the safe fixes and write the documents, each through a file beside it.';
    assert.equal(layBeside('  --fix  ', text, undefined), `  --fix  ${text}`);
    assert.equal(
      layBeside('  --fix  ', text, 60),
      '  --fix  Apply the safe fixes and write the documents, each\n         through a file beside it.',
    );
    assert.equal(
      layBeside('  --fix  ', text, 45),
      '  --fix\n      Apply the safe fixes and write the\n      documents, each through a file beside\n      it.',
    );
  });

  it('keep their own lines, folded or not', () => {
    assert.equal(layBeside('a  ', 'one\ntwo', undefined), 'a  one\n   two');
    assert.equal(layBeside('a  ', 'one\ntwo', 60), 'a  one\n   two');
  });

  it('break between words only: a long path has a line of its own', () => {
    assert.deepEqual(breakLines('see /a/very/long/path for it', 8), [
      'see',
      '/a/very/long/path',
      'for it',
    ]);
    assert.deepEqual(breakLines('', 8), ['']);
  });

  it('hold the width in every help, but for examples', () => {
    const helps = [
      buildGeneralHelp('1.0.0', 80),
      ...COMMANDS.map((command) => buildCommandHelp(command, 80)),
    ];
    const wide = helps
      .flatMap((help) => help.split('\n'))
      .filter((line) => line.length > 80 && !line.startsWith('  opinion-summary '));
    assert.deepEqual(wide, []);
  });
});
