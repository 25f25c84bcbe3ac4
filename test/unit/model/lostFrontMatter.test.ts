/** Front matter that has no effect is found, and mended as a whole. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findLostFrontMatter } from '../../../server/src/core/model/lostFrontMatter';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';
import { applyEdits } from '../../../server/src/core/text/textEdit';

function mend(source: string): string | undefined {
  const lost = findLostFrontMatter(parseDocument(source, 'draft'));
  return lost && applyEdits(source, lost.edits);
}

describe('front matter without effect', () => {
  it('keeps the line ends of the text', () => {
    assert.equal(mend('\r\n--\r\norphan: true'), '---\r\norphan: true\r\n---');
  });

  it('may hold what other tools want between its lines', () => {
    const inner = 'keywords:\n- asthma\n  - children\n\n# a remark\norphan: true\n';
    assert.equal(mend(`----\n${inner}---\nText.\n`), `---\n${inner}---\nText.\n`);
  });

  it('is not what stands below a title, nor a key that means nothing', () => {
    assert.equal(mend('# Summary of opinion\n\n---\nprofile: human-initial\n'), undefined);
    assert.equal(mend('---\ndate: 2021-01-28\n\n# Summary of opinion\n'), undefined);
    assert.equal(mend('---\nThe applicant is\nprofile: human-initial\n'), undefined);
  });

  it('is nothing in published text', () => {
    const tree = parseDocument('---\nprofile: human-initial\n', 'published');
    assert.equal(findLostFrontMatter(tree), undefined);
  });

  it('has its effect once it is mended, whatever was wrong with its lines', () => {
    const border = fc.constantFrom('', '--\n', '---\n', '----\n', '—\n', ' ---\n', '–––\n');
    const above = fc.constantFrom('', '\n', '  \n\n');
    fc.assert(
      fc.property(above, border, border, fc.boolean(), (blank, opening, closing, hasTitle) => {
        const title = hasTitle ? '\n# Summary of opinion\n' : '';
        const source = `${blank}${opening}profile: human-initial\norphan: true\n${closing}${title}`;
        const { frontMatter } = parseDocument(mend(source) ?? source, 'draft');
        assert.deepEqual(
          frontMatter.map(({ key, value }) => `${key}: ${value}`),
          ['profile: human-initial', 'orphan: true'],
        );
      }),
    );
  });
});
