/** Words that are marked as new or as removed, and are so no longer. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findWords, isMarked, mark, unmark } from '../../../client/src/toggleMark';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';

/** The line with the words between `[` and `]` marked, or no longer so. */
function toggle(marked: string, sign = '**'): string {
  const line = marked.replace(/[[\]]/g, '');
  return toggleRange(line, marked.indexOf('['), marked.indexOf(']') - 1, sign);
}

function toggleRange(line: string, from: number, to: number, sign = '**'): string {
  const words = findWords(line, from, to);
  if (words === undefined) return line;
  const { start, end } = words;
  const changed = isMarked(line, start, end, sign)
    ? unmark(line, start, end, sign)
    : mark(line, start, end, sign);
  if (changed === undefined) return line;
  return line.slice(0, changed.start) + changed.text + line.slice(changed.end);
}

describe('marking words', () => {
  it('puts signs around them, not around blanks and what begins a line', () => {
    assert.equal(toggle('in adults[ and children ]too'), 'in adults **and children** too');
    assert.equal(toggle('[> - old text]', '~~'), '> - ~~old text~~');
    assert.equal(toggle('a [ ] b'), 'a   b');
  });

  it('takes the signs away that are inside or outside of the selection', () => {
    assert.equal(toggle('in [**adults**]'), 'in adults');
    assert.equal(toggle('in **[adults]**'), 'in adults');
  });

  it('takes words out of the middle of marked ones', () => {
    assert.equal(toggle('in **adults [and] children**'), 'in **adults** and **children**');
    assert.equal(toggle('in **[adults] and children**'), 'in adults **and children**');
    assert.equal(
      toggle('~~adults and [children]~~ **too**', '~~'),
      '~~adults and~~ children **too**',
    );
    assert.equal(toggle('**a** [b] **c**'), '**a** **b** **c**');
  });

  it('makes several marked words one, and tears none apart', () => {
    assert.equal(toggle('[a **b** c]'), '**a b c**');
    assert.equal(toggle('**a [b** c]'), '**a b** c');
  });

  it('leaves the openings of lines as they are: every block stays what it is', () => {
    const openings = [
      '',
      '> ',
      '  ',
      '## ',
      '- ',
      '* ',
      '+ ',
      '• ',
      '1. ',
      '12) ',
      '> > 1. ',
      '[^1]: ',
      '[^a]:',
    ];
    for (const opening of openings) {
      for (const sign of ['**', '~~']) {
        const whole = `${opening}adults with gout`;
        const line = toggleRange(whole, 0, whole.length, sign);
        assert.equal(line, `${opening}${sign}adults with gout${sign}`);
        assert.equal(toggleRange(line, 0, line.length, sign), whole);
        const [block] = parseDocument(line, 'draft').blocks;
        assert.equal(block?.kind, parseDocument(whole, 'draft').blocks[0]?.kind);
      }
    }
  });

  it('leaves comments and lines across the page as they are', () => {
    for (const line of ['<!-- a note -->', '<!-- a note', '---', '***']) {
      assert.equal(toggle(`[${line}]`), line);
    }
    assert.equal(toggle('[<!-- a note --> adults]'), '<!-- a note --> **adults**');
  });

  it('takes words between marked words for unmarked ones', () => {
    assert.equal(toggle('[**a** and **b**]'), '**a and b**');
    assert.equal(toggle('[~~a~~ and ~~b~~]', '~~'), '~~a and b~~');
    assert.equal(toggle('~~a~~[b]~~c~~', '~~'), '~~a~~~~b~~~~c~~');
  });

  it('done twice changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z ]{0,20}$/), (words) => {
        const once = toggle(`in [${words}] of`);
        const start = once.indexOf('**');
        const end = once.lastIndexOf('**') + 2;
        const twice = toggle(
          `${once.slice(0, start)}[${once.slice(start, end)}]${once.slice(end)}`,
        );
        assert.equal(twice, `in ${words} of`);
      }),
    );
  });
});
