/** Reading a file of accepted findings: its entries, and its problems at their places. */
import assert from 'node:assert/strict';
import { type AcceptedFinding, readBaseline } from '../../../server/src/configuration/baselineFile';
import { editBaseline } from '../../../server/src/configuration/editBaseline';

const RULES = ['verb-disagrees', 'applicant-missing'];
const ENTRY: AcceptedFinding = {
  document: 'old/lumivexa.opinion.txt',
  rule: 'verb-disagrees',
  part: 'benefits',
  words: 'benefits with lumivexa is its ability to',
  reason: 'As published: in 2021.',
  author: 'A. Writer',
  date: '2026-11-25',
  until: '2027-12-31',
};

describe('file of accepted findings', () => {
  it('is one only with its key, and nothing is quoted of any other file', () => {
    for (const text of [
      'password: swordfish\nswordfish: 1\n',
      'root:x:0:swordfish\n',
      '- swordfish\n',
    ]) {
      const { entries, problems } = readBaseline(text, RULES);
      assert.deepEqual(entries, []);
      assert.deepEqual(
        problems.map(({ message, remedy, keyPath }) => [message, remedy, keyPath]),
        [['This is no baseline: a baseline has the key “accepted”.', 'Check the path.', '']],
      );
    }
  });

  it('is read as it was written', () => {
    const other = {
      ...ENTRY,
      rule: 'applicant-missing',
      part: 'applicant',
      words: '',
      until: undefined,
    };
    const { entries, problems } = readBaseline(
      editBaseline('', { added: [ENTRY, other] }) ?? '',
      RULES,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ accepted }) => accepted),
      [other, ENTRY],
    );
  });

  it('knows the parts, also by the names that the outline shows', () => {
    const entry = (part: string) =>
      `accepted:\n  - { document: a, rule: verb-disagrees, part: ${part}, reason: Old. }\n`;
    const find = (text: string) =>
      readBaseline(text, RULES).problems.map(({ message, remedy }) => `${message} ${remedy}`);
    assert.deepEqual(find(entry('presentation')), []);
    assert.deepEqual(find(entry('presentation sentence')), [
      'There is no part “presentation sentence”. Did you mean “presentation”?',
    ]);
    assert.deepEqual(find('accepted: 5\n'), [
      'The value is the number 5. Write the keys “document:”, “rule:”, “part:”, “words:” and “reason:”.',
    ]);
  });

  it('an empty file accepts nothing', () => {
    assert.deepEqual(readBaseline('', RULES), { entries: [], problems: [] });
  });

  it('says where a reason, a rule or a document is missing, and of what it does not know', () => {
    const text = [
      'accepted:',
      '  - { rule: verb-disagrees, reason: Old. }',
      '  - { document: a.txt, reason: Old. }',
      '  - { document: a.txt, rule: verb-disagree, reason: Old. }',
      '  - { document: a.txt, rule: verb-disagrees, reason: "" }',
      '  - { document: a.txt, rule: verb-disagrees, reason: Old., until: soon }',
      '  - { document: a.txt, rule: verb-disagrees, reason: Old., until: 2026-02-31 }',
      '  - { document: a.txt, rule: verb-disagrees, reasons: Old. }',
      'excepted: []',
    ].join('\n');
    const { entries, problems } = readBaseline(text, RULES);
    assert.deepEqual(
      problems.map(({ span, message, remedy }) => [
        text.slice(span.start, span.end),
        `${message} ${remedy}`,
      ]),
      [
        ['verb-disagrees', 'This entry has no “document”. Add “document:”.'],
        ['{ document: a.txt, reason: Old. }', 'This entry has no “rule”. Add “rule:”.'],
        ['verb-disagree', 'There is no rule “verb-disagree”. Did you mean “verb-disagrees”?'],
        [
          'reason',
          'This finding is accepted without a reason. Say behind “reason:” why it may stand; until then it is reported.',
        ],
        ['soon', '“soon” is no date. Write it as 2026-11-25.'],
        ['2026-02-31', '“2026-02-31” is no date. Write it as 2026-11-25.'],
        ['reasons', 'This key is unknown. Did you mean “reason”?'],
        [
          'verb-disagrees',
          'This finding is accepted without a reason. Say behind “reason:” why it may stand; until then it is reported.',
        ],
        ['excepted', 'This key is unknown. Did you mean “accepted”?'],
      ],
    );
    assert.equal(entries.length, 5);
  });
});
