/** The `stylish` format, for people at a terminal. */
import assert from 'node:assert/strict';
import { checkedDocument, findingAt, RUN, writeReport } from './writeReport';

const TEXT = 'One is here.\nTwo is there.\n';
const SAFE_FIX = {
  title: 'Mend it',
  safety: 'safe',
  edits: [{ span: { start: 4, end: 6 }, newText: 'are' }],
} as const;

describe('the stylish format', () => {
  it('documents without findings say nothing', () => {
    assert.equal(writeReport('stylish', [checkedDocument('a.txt', TEXT, [])]), '');
  });

  it('findings stand in columns under their document, with a summary', () => {
    const findings = [
      findingAt(TEXT, 'is', { message: 'It is wrong.', fixes: [SAFE_FIX] }),
      findingAt(TEXT, 'there', { severity: 'warning', ruleId: 'word-repeated', message: 'Wrong.' }),
    ];
    const documents = [
      checkedDocument('drafts/a.txt', TEXT, findings),
      checkedDocument('drafts/b.txt', TEXT, []),
    ];
    assert.equal(
      writeReport('stylish', documents),
      [
        '',
        'drafts/a.txt',
        '  1:5  error    It is wrong.  verb-disagrees',
        '  2:8  warning  Wrong.        word-repeated',
        '',
        '✖ 2 findings (1 error, 1 warning) in 1 of 2 documents',
        '  1 can be fixed safely with --fix.',
        '',
      ].join('\n'),
    );
  });

  it('a long message does not push the rules of all others to the right', () => {
    const findings = [
      findingAt(TEXT, 'One', { message: 'Long. '.repeat(40) }),
      findingAt(TEXT, 'Two', { message: 'Short.' }),
    ];
    const lines = writeReport('stylish', [checkedDocument('a.txt', TEXT, findings)]).split('\n');
    assert.equal(lines[3]?.indexOf('verb-disagrees'), 2 + 3 + 2 + 5 + 2 + 90 + 2);
  });

  it('only severities that occur are in the summary', () => {
    const hint = findingAt(TEXT, 'is', { severity: 'hint' });
    const remark = findingAt(TEXT, 'is', { severity: 'info' });
    const report = writeReport('stylish', [checkedDocument('a.txt', TEXT, [remark, hint, hint])]);
    assert.match(report, /✖ 3 findings \(1 remark, 2 hints\)\n$/);
  });

  it('words of a document cannot steer the terminal', () => {
    const finding = findingAt(TEXT, 'is', { message: 'Found “\u001b[31m\u0007\u202e”.\nNext' });
    const report = writeReport('stylish', [checkedDocument('a\u001b.txt', TEXT, [finding])]);
    assert.doesNotMatch(report, /[\u0000-\u0009\u000b-\u001f\u202e]/);
    assert.match(report, /Found “ \[31m ”\. Next {2}verb/);
  });

  it('colours are used only where they are wanted', () => {
    const documents = [checkedDocument('a.txt', TEXT, [findingAt(TEXT, 'is')])];
    assert.doesNotMatch(writeReport('stylish', documents), /\u001b/);
    assert.match(
      writeReport('stylish', documents, { ...RUN, hasColour: true }),
      /\u001b\[31merror/,
    );
  });

  it('a dry run shows the lines that would change', () => {
    const output = 'One are here.\nTwo is there.\n';
    const report = writeReport('stylish', [checkedDocument('a.txt', TEXT, [], output)], {
      ...RUN,
      isDryRun: true,
    });
    assert.equal(
      report,
      [
        '',
        'a.txt',
        '  @@ line 1 @@',
        '  -One is here.',
        '  +One are here.',
        '',
        '',
        '✎ 1 document would be changed; nothing was written.',
        '',
      ].join('\n'),
    );
  });

  it('documents that were changed are counted', () => {
    const report = writeReport('stylish', [checkedDocument('a.txt', TEXT, [], 'x')]);
    assert.equal(report, '\n✎ 1 document changed.\n');
  });
});
