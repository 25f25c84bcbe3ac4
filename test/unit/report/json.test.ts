/** The `json` format has ESLint's shape. */
import assert from 'node:assert/strict';
import { checkedDocument, findingAt, writeReport } from './writeReport';

const TEXT = 'On 28 January 2021 😀 the\nbenefits is one.\n';

function messagesOf(report: string): readonly Record<string, unknown>[] {
  return JSON.parse(report)[0].messages;
}

describe('the json format', () => {
  it('no documents are an empty list', () => {
    assert.deepEqual(JSON.parse(writeReport('json', [])), []);
  });

  it('a document has exactly the members of the contract, in their order', () => {
    const finding = findingAt(TEXT, 'is', { part: 'benefits' });
    const [document] = JSON.parse(
      writeReport('json', [checkedDocument('a.opinion.md', TEXT, [finding])]),
    );
    assert.deepEqual(Object.keys(document), [
      'filePath',
      'profile',
      'notation',
      'messages',
      'errorCount',
      'warningCount',
      'fixableErrorCount',
      'fixableWarningCount',
    ]);
    assert.equal(document.filePath, '/work/a.opinion.md');
    assert.equal(document.profile, null);
    assert.equal(document.notation, 'draft');
    assert.deepEqual(document.messages, [
      {
        ruleId: 'verb-disagrees',
        severity: 2,
        level: 'error',
        message: 'The verb disagrees.',
        line: 2,
        column: 10,
        endLine: 2,
        endColumn: 12,
        part: 'benefits',
      },
    ]);
  });

  it('columns count UTF-16 units from 1', () => {
    const report = writeReport('json', [checkedDocument('a.txt', TEXT, [findingAt(TEXT, 'the')])]);
    assert.equal(messagesOf(report)[0]?.column, 23);
  });

  it('warnings are 1, remarks and hints are 0 and in no count', () => {
    const findings = [
      findingAt(TEXT, 'On', { severity: 'warning' }),
      findingAt(TEXT, 'the', { severity: 'info' }),
      findingAt(TEXT, 'is', { severity: 'hint' }),
    ];
    const report = writeReport('json', [checkedDocument('a.txt', TEXT, findings)]);
    assert.deepEqual(
      messagesOf(report).map(({ severity, level }) => [severity, level]),
      [
        [1, 'warning'],
        [0, 'info'],
        [0, 'hint'],
      ],
    );
    const [{ errorCount, warningCount }] = JSON.parse(report);
    assert.deepEqual([errorCount, warningCount], [0, 1]);
  });

  it('the edits of a safe fix become one replacement', () => {
    const finding = findingAt(TEXT, 'is', {
      fixes: [
        {
          title: 'Mend it',
          safety: 'safe',
          edits: [
            { span: { start: 35, end: 37 }, newText: 'are' },
            { span: { start: 26, end: 26 }, newText: 'all ' },
          ],
        },
      ],
    });
    const report = writeReport('json', [checkedDocument('a.txt', TEXT, [finding])]);
    assert.deepEqual(messagesOf(report)[0]?.fix, { range: [26, 37], text: 'all benefits are' });
    assert.equal('suggestions' in (messagesOf(report)[0] ?? {}), false);
    const [{ fixableErrorCount, fixableWarningCount }] = JSON.parse(report);
    assert.deepEqual([fixableErrorCount, fixableWarningCount], [1, 0]);
  });

  it('a fix to ask about is a suggestion', () => {
    const finding = findingAt(TEXT, 'is', {
      fixes: [
        {
          title: 'Remove it',
          safety: 'ask',
          edits: [{ span: { start: 34, end: 37 }, newText: '' }],
        },
      ],
    });
    const report = writeReport('json', [checkedDocument('a.txt', TEXT, [finding])]);
    assert.deepEqual(messagesOf(report)[0]?.suggestions, [
      { desc: 'Remove it', fix: { range: [34, 37], text: '' } },
    ]);
    assert.equal('fix' in (messagesOf(report)[0] ?? {}), false);
    assert.equal(JSON.parse(report)[0].fixableErrorCount, 0);
  });

  it('a fixed document carries its new text', () => {
    const report = writeReport('json', [checkedDocument('a.txt', TEXT, [], 'new text\n')]);
    assert.equal(JSON.parse(report)[0].output, 'new text\n');
  });

  it('several documents stand on a line each', () => {
    const report = writeReport('json', [
      checkedDocument('a.txt', TEXT, []),
      checkedDocument('b.txt', TEXT, []),
    ]);
    assert.equal(JSON.parse(report).length, 2);
    assert.equal(report.split('\n').length, 5);
  });
});
