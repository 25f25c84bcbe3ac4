/** Reading and running the rule pages: that a page which says something wrong fails. */
import assert from 'node:assert/strict';
import { type Rule, replaceFix, report } from '../../../server/src/core/rules/rule';
import { checkExample, checkPage, findMarkedColumns, parseRulePage } from '../../support/rulePages';
import { buildSmallRuleSet } from '../../support/ruleSets';

const OPENING =
  'On 28 January 2021, the CHMP adopted a positive opinion, recommending the granting of a marketing authorisation';

/** Reports every “teh” and offers “the”. */
const letterSwapped: Rule = {
  id: 'letter-swapped',
  group: 'language',
  severity: 'warning',
  fix: 'always',
  fixSafety: 'safe',
  docs: { what: 'What.', why: 'Why.', since: '0.1.0' },
  check({ source }, tell) {
    for (const { index } of source.matchAll(/\bteh\b/g)) {
      const span = { start: index, end: index + 3 };
      tell(report(span, 'This should be “the”.', [replaceFix(span, 'the', 'Mend it', 'safe')]));
    }
  },
};

function page(...lines: readonly string[]): ReturnType<typeof parseRulePage> {
  return parseRulePage(
    ['# letter-swapped', '', '## A case', ...lines, ''].join('\n'),
    'letter-swapped.md',
  );
}

function check(rule: Rule, ...lines: readonly string[]): void {
  const [example] = page(...lines).examples;
  assert.ok(example);
  checkExample(example, rule, buildSmallRuleSet([rule]));
}

const FLAGGED = [
  '```draft flagged',
  `${OPENING} for teh product`,
  `${' '.repeat(OPENING.length + 5)}^^^ This should be “the”.`,
  'Lumivexa, intended for teh pain.',
  '                       ^^^',
  '```',
];
const FIXED = [
  '```draft fixed',
  `${OPENING} for the product`,
  'Lumivexa, intended for the pain.',
  '```',
];

describe('reading a rule page', () => {
  it('an example is the text without its carets', () => {
    const [example] = page(...FLAGGED, '', ...FIXED).examples;
    assert.deepEqual(example, {
      title: 'A case',
      line: 4,
      notation: 'draft',
      kind: 'flagged',
      text: `${OPENING} for teh product\nLumivexa, intended for teh pain.\n`,
      marks: [
        {
          line: 0,
          from: OPENING.length + 5,
          to: OPENING.length + 8,
          message: 'This should be “the”.',
        },
        { line: 1, from: 23, to: 26, message: undefined },
      ],
      fixed: `${OPENING} for the product\nLumivexa, intended for the pain.\n`,
    });
  });

  it('one line of carets may mark several places', () => {
    const [example] = page('```draft flagged', 'one two', '^^^ ^^^ Both.', '```').examples;
    assert.deepEqual(example?.marks, [
      { line: 0, from: 0, to: 3, message: 'Both.' },
      { line: 0, from: 4, to: 7, message: 'Both.' },
    ]);
  });

  it('text of a page outside its fences is read by people only', () => {
    assert.equal(page('Words.', '', '```draft accepted', 'Text.', '```').examples.length, 1);
  });

  for (const [fault, lines, message] of [
    ['an unknown fence', ['```markdown', 'Text.', '```'], /letter-swapped\.md:4: write “draft”/],
    ['an open fence', ['```draft accepted', 'Text.'], /:4: this fence is never closed/],
    ['a flagged example without carets', ['```draft flagged', 'Text.', '```'], /:4: a flagged/],
    ['carets before the text', ['```draft flagged', '^^^', 'Text.', '```'], /:4: carets stand/],
    ['a fixed example alone', ['```draft fixed', 'Text.', '```'], /:4: a fixed example stands/],
    [
      'a fixed example of another notation',
      ['```published flagged', 'one', '^^^', '```', '```draft fixed', 'One', '```'],
      /:8: a fixed example stands/,
    ],
  ] as const) {
    it(`${fault} is refused with its line`, () => assert.throws(() => page(...lines), message));
  }

  it('a page without the id of its rule is refused', () => {
    assert.throws(() => parseRulePage('## A case\n', 'page.md'), /^Error: page\.md:1:/);
  });
});

describe('running a rule page', () => {
  it('an example that behaves as it says passes', () => {
    check(letterSwapped, ...FLAGGED, ...FIXED);
    check(letterSwapped, '```draft accepted', `${OPENING}.`, '```');
  });

  it('a finding that is not marked fails', () => {
    assert.throws(
      () => check(letterSwapped, ...FLAGGED.filter((line) => !line.endsWith(' ^^^'))),
      /are those that the page marks/,
    );
    assert.throws(() =>
      check(letterSwapped, '```draft accepted', `${OPENING} for teh product`, '```'),
    );
  });

  it('another message than the one on the page fails', () => {
    assert.throws(() =>
      check(letterSwapped, ...FLAGGED.map((line) => line.replace('This should', 'It should'))),
    );
  });

  it('another text after the fix fails', () => {
    assert.throws(
      () => check(letterSwapped, ...FLAGGED, ...FIXED.map((line) => line.replace('pain', 'pains'))),
      /The text after the fix/,
    );
  });

  it('a fix that leaves its finding fails', () => {
    const idle: Rule = {
      ...letterSwapped,
      check(context, tell) {
        letterSwapped.check(context, (one) =>
          tell({ ...one, fixes: [replaceFix(one.span, 'teh', 'Keep it', 'safe')] }),
        );
      },
    };
    assert.throws(() => check(idle, ...FLAGGED), /does not remove its finding/);
  });

  it('a rule that does not keep what it says of its fixes fails', () => {
    assert.throws(() => check({ ...letterSwapped, fix: 'never' }, ...FLAGGED), /never has a fix/);
    assert.throws(() => check({ ...letterSwapped, fixSafety: 'ask' }, ...FLAGGED), /fixes ask/);
  });

  it('a rule that throws fails with its own error', () => {
    const broken: Rule = {
      ...letterSwapped,
      check: () => {
        throw new Error('fault');
      },
    };
    assert.throws(() => check(broken, ...FLAGGED), /^Error: fault/);
  });

  it('a page needs a flagged, an accepted and, with a fix, a fixed example', () => {
    const accepted = ['```draft accepted', 'Text.', '```'];
    assert.throws(() => checkPage(page(...FLAGGED), letterSwapped), /an accepted example/);
    assert.throws(() => checkPage(page(...accepted), letterSwapped), /a flagged example/);
    assert.throws(() => checkPage(page(...FLAGGED, ...accepted), letterSwapped), /a fixed example/);
    checkPage(page(...FLAGGED, ...FIXED, ...accepted), letterSwapped);
  });
});

describe('marked columns', () => {
  it('a span over several lines is marked on each of them', () => {
    assert.deepEqual(findMarkedColumns('one two  \n  three\nfour', { start: 4, end: 22 }), [
      { line: 0, from: 4, to: 7 },
      { line: 1, from: 2, to: 7 },
      { line: 2, from: 0, to: 4 },
    ]);
  });

  it('an empty span is marked by one caret', () => {
    assert.deepEqual(findMarkedColumns('one\n', { start: 3, end: 3 }), [
      { line: 0, from: 3, to: 4 },
    ]);
  });
});
