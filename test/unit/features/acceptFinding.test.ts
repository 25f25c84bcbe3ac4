/** The comment that accepts a finding: where it goes, and that it does what it says once a reason stands in it. */
import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analysis/analyze';
import { buildAcceptingComment } from '../../../server/src/core/features/acceptFinding';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';
import { takeCursor } from '../../support/cursor';
import { buildFullRuleSet } from '../../support/ruleSets';

/** The text with the comment, `why` as its reason; the cursor stands at the finding. */
function accept(marked: string, reach: 'block' | 'file'): string | undefined {
  const { text, offset } = takeCursor(marked);
  const comment = buildAcceptingComment(parseDocument(text, 'draft'), 'some-rule', offset, reach);
  if (comment === undefined) return undefined;
  const { before, after } = comment;
  return `${text.slice(0, comment.offset)}${before}why${after}${text.slice(comment.offset)}`;
}

describe('accepting a finding', () => {
  it('puts a comment before the block', () => {
    assert.equal(
      accept('# Summary of opinion\n\nOne line\nand ano<|>ther.\n', 'block'),
      '# Summary of opinion\n\n<!-- opinion-summary-ignore some-rule: why -->\nOne line\nand another.\n',
    );
  });

  it('puts a comment for the file at its head, behind front matter', () => {
    const comment = '<!-- opinion-summary-ignore-file some-rule: why -->\n';
    assert.equal(accept('# Sum<|>mary\n', 'file'), `${comment}# Summary\n`);
    assert.equal(
      accept('---\norphan: true\n---\n# Sum<|>mary\n', 'file'),
      `---\norphan: true\n---\n${comment}# Summary\n`,
    );
  });

  it('ends its line as the text ends most of its own', () => {
    assert.equal(
      accept('# Summary\r\n\r\nOn<|>e.\r\n', 'block'),
      '# Summary\r\n\r\n<!-- opinion-summary-ignore some-rule: why -->\r\nOne.\r\n',
    );
  });

  it('cannot be done inside of front matter or in published text', () => {
    assert.equal(accept('---\norphan: tr<|>ue\n---\n', 'block'), undefined);
    const published = parseDocument('Summary of opinion\n', 'published');
    assert.equal(buildAcceptingComment(published, 'some-rule', 3, 'file'), undefined);
  });

  for (const reach of ['block', 'file'] as const) {
    it(`takes the finding away, for the ${reach}`, () => {
      const text = '# Summary of opinion\n\nThe benefits of Lumivexa is its ability to act.\n';
      const ruleSet = buildFullRuleSet();
      const rules = (source: string): readonly string[] =>
        analyze(source, 'draft', ruleSet).findings.map(({ ruleId }) => ruleId);
      assert.ok(rules(text).includes('verb-disagrees'));
      const comment = buildAcceptingComment(
        parseDocument(text, 'draft'),
        'verb-disagrees',
        text.indexOf('is its'),
        reach,
      );
      assert.ok(comment !== undefined);
      const accepted = `${text.slice(0, comment.offset)}${comment.before}quoted${comment.after}${text.slice(comment.offset)}`;
      assert.ok(!rules(accepted).includes('verb-disagrees'));
      assert.ok(!rules(accepted).includes('suppression-unused'));
    });
  }
});
