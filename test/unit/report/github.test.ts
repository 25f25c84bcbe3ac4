/** The `github` format: workflow commands. */
import assert from 'node:assert/strict';
import { checkedDocument, findingAt, writeReport } from './writeReport';

const TEXT = 'One is here.\nTwo is there.\n';

describe('the github format', () => {
  it('each finding is a command with its place', () => {
    const findings = [
      findingAt(TEXT, 'is'),
      findingAt(TEXT, 'Two', { severity: 'warning' }),
      findingAt(TEXT, 'there', { severity: 'info' }),
      findingAt(TEXT, 'here', { severity: 'hint' }),
    ];
    assert.deepEqual(
      writeReport('github', [checkedDocument('a.txt', TEXT, findings)]).split('\n'),
      [
        '::error file=a.txt,line=1,endLine=1,col=5,endColumn=7,title=verb-disagrees::The verb disagrees.',
        '::warning file=a.txt,line=2,endLine=2,col=1,endColumn=4,title=verb-disagrees::The verb disagrees.',
        '::notice file=a.txt,line=2,endLine=2,col=8,endColumn=13,title=verb-disagrees::The verb disagrees.',
        '::notice file=a.txt,line=1,endLine=1,col=8,endColumn=12,title=verb-disagrees::The verb disagrees.',
        '',
      ],
    );
  });

  it('a finding over several lines has no columns', () => {
    const report = writeReport('github', [
      checkedDocument('a.txt', TEXT, [findingAt(TEXT, 'here.\nTwo')]),
    ]);
    assert.match(report, /line=1,endLine=2,title=/);
  });

  it('characters with a meaning are escaped', () => {
    const finding = findingAt(TEXT, 'is', { message: '100 %::error::x\n::warning::y' });
    const report = writeReport('github', [checkedDocument('a,b:c%.txt', TEXT, [finding])]);
    assert.equal(report.split('\n').length, 2);
    assert.match(report, /file=a%2Cb%3Ac%25\.txt,/);
    assert.match(report, /::100 %25::error::x ::warning::y\n$/);
  });

  it('control characters of a file name are not printed', () => {
    const name = 'a\u001b]0;x\u0007\n::error::\u202eb.txt';
    const report = writeReport('github', [checkedDocument(name, TEXT, [findingAt(TEXT, 'is')])]);
    assert.match(report, /^::error file=a \]0;x %3A%3Aerror%3A%3A b\.txt,line=1,[^\n]*\n$/);
  });
});
