/** The `junit` format is well-formed XML, whatever the documents say. */
import assert from 'node:assert/strict';
import { checkedDocument, findingAt, writeReport } from './writeReport';

const TEXT = 'One is here.\n';

describe('the junit format', () => {
  it('errors and warnings fail, remarks and hints are told', () => {
    const findings = [
      findingAt(TEXT, 'is'),
      findingAt(TEXT, 'One', { severity: 'warning' }),
      findingAt(TEXT, 'here', { severity: 'hint' }),
    ];
    const report = writeReport('junit', [checkedDocument('a.txt', TEXT, findings)]);
    assert.match(report, /<testsuite name="a.txt" tests="3" failures="2" errors="0"/);
    assert.match(report, /<failure type="error" message="The verb disagrees.">line 1, column 5:/);
    assert.match(report, /<system-out>hint, line 1, column 8: The verb disagrees.<\/system-out>/);
  });

  it('a document without findings is a test that passed', () => {
    const report = writeReport('junit', [checkedDocument('a.txt', TEXT, [])]);
    assert.match(report, /tests="1" failures="0"/);
    assert.match(report, /<testcase name="no findings" classname="a.txt" time="0"\/>/);
  });

  it('nothing in a message or path breaks the XML', () => {
    const message = 'a < b & "c" > d ]]> \u0000\u0008\u001b\ufffe\ud800 \n\u{1f600}';
    const report = writeReport('junit', [
      checkedDocument('<&">.txt', TEXT, [findingAt(TEXT, 'is', { message })]),
    ]);
    assert.doesNotMatch(report, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    assert.match(
      report,
      /message="a &lt; b &amp; &quot;c&quot; &gt; d \]\]&gt; {2}&#10;\u{1f600}"/u,
    );
    const tags = report.match(/<[^>]*>/g) ?? [];
    const open = tags.filter((tag) => /^<[a-z][^>]*[^/]>$/.test(tag)).length;
    assert.equal(open, tags.filter((tag) => tag.startsWith('</')).length);
  });
});
