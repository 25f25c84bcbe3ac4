/** The review report in both formats: what it says, in which order, and that no text of a document becomes more than text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  analyze,
  buildLineIndex,
  type ReportedDocument,
  type SuppressedFinding,
} from '../../../server/src/core/index';
import { RULES } from '../../../server/src/core/rules';
import { buildSmallRuleSet } from '../../support/ruleSets';
import { checkedDocument, findingAt, RUN, writeReport } from './writeReport';

const TEXT = `---
profile: human-initial
---
# Summary of opinion[^1] (initial authorisation)

## Lumivexa

The benefits of Lumivexa is its ability to lower lower uric acid in the blood.
`;

/** Checked with three rules, one of them switched off. */
function reviewed(displayPath: string, source: string): ReportedDocument {
  const ids = ['footnote-body-missing', 'verb-disagrees', 'word-repeated'];
  const ruleSet = buildSmallRuleSet(
    RULES.filter(({ id }) => ids.includes(id)),
    { severities: new Map([['footnote-body-missing', 'off' as const]]) },
  );
  const analysis = analyze(source, 'draft', ruleSet);
  const accepted = analysis.findings
    .filter(({ ruleId }) => ruleId === 'word-repeated')
    .map(
      (finding): SuppressedFinding => ({
        finding,
        reason: 'As published.',
        by: 'baseline',
        author: 'A. Moor',
        date: '2026-11-25',
        until: '2027-12-31',
      }),
    );
  const findings = analysis.findings.filter(({ ruleId }) => ruleId !== 'word-repeated');
  return {
    filePath: `/work/${displayPath}`,
    displayPath,
    analysis: { ...analysis, findings, suppressed: accepted },
    lines: buildLineIndex(source),
    findings,
    accepted,
    ruleSet,
    fileText: source,
    original: source,
    output: undefined,
  };
}

const HASH = 'HASH';

describe('the markdown report', () => {
  it('tells the totals first, then each document with its findings, what is accepted, and every rule', () => {
    const document = reviewed('lumivexa.opinion.md', TEXT);
    const report = writeReport('markdown', [document], { ...RUN, date: '2026-11-25' });
    assert.equal(
      report.replace(/[0-9a-f]{64}/, HASH),
      `# Review of summaries of opinion

2026-11-25 · Opinion Summary 1.2.3 · ema-human 1.0.0

| documents | with findings | errors | warnings | remarks | hints | accepted |
|--:|--:|--:|--:|--:|--:|--:|
| 1 | 1 | 0 | 1 | 0 | 0 | 1 |

## lumivexa.opinion.md

1 warning, 1 accepted.

- Product: Lumivexa
- Profile: human-initial
- Modifiers: none
- Form: whole document, draft notation
- Reference data: none; rules that need it have nothing to compare with
- SHA-256: HASH

### Findings

**warning** “is” does not agree with “benefits”.  
\`verb-disagrees\`, benefits sentence, line 8, column 26

> “The benefits of Lumivexa **is** its ability to lower lower uric acid in the blood.”

### Accepted

**warning** “lower” stands here twice.  
\`word-repeated\`, benefits sentence, line 8, column 50

> “The benefits of Lumivexa is its ability to lower **lower** uric acid in the blood.”

Accepted in the baseline, by A. Moor, on 2026-11-25, until 2027-12-31: “As published.”

### Rules

2 rules run, 2 of them with findings.

- language: **\`verb-disagrees\` 1 finding**, **\`word-repeated\` 1 accepted**

Switched off: \`footnote-body-missing\`.

---

Made by Opinion Summary 1.2.3.
`,
    );
  });

  it('what is no part of a document stays visible as text', () => {
    const message = '<b>&amp; *a* _b_ `c` [d](e) | ~~f~~';
    const finding = findingAt('One.', 'One', { message });
    const report = writeReport('markdown', [checkedDocument('a_b.txt', 'One.', [finding])]);
    const words = '&lt;b\\>&amp;amp; \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\| \\~\\~f\\~\\~';
    assert.ok(report.includes(words), report);
    assert.ok(report.includes('## a\\_b.txt'));
  });
});

describe('the html report', () => {
  it('quotes a finding with its words marked, and what is accepted with who accepted it', () => {
    const report = writeReport('html', [reviewed('lumivexa.opinion.md', TEXT)]);
    assert.ok(
      report.includes(`<section class="finding warning">
<p class="message"><b>warning</b> “is” does not agree with “benefits”.</p>
<blockquote dir="auto">The benefits of Lumivexa <mark>is</mark> its ability to lower lower uric acid in the blood.</blockquote>
<p class="place"><code>verb-disagrees</code> benefits sentence, line 8, column 26</p>
</section>`),
      report,
    );
    assert.ok(
      report.includes(
        '<p class="reason"><q>As published.</q> in the baseline, by A. Moor, on 2026-11-25, until 2027-12-31</p>',
      ),
    );
  });

  it('one file: it loads nothing, runs nothing and sends nothing', () => {
    const report = writeReport('html', [reviewed('a.opinion.md', TEXT)]);
    assert.match(
      report,
      /content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/,
    );
    assert.doesNotMatch(
      report,
      /<(?:script|link|img|iframe|form|object)\b|\bon\w+=|url\(|@import|https?:/,
    );
  });

  it('several documents have a table of contents whose links lead to them', () => {
    const documents = [reviewed('a.opinion.md', TEXT), reviewed('b/a.opinion.md', TEXT)];
    const report = writeReport('html', documents);
    const targets = [...report.matchAll(/<a href="#([^"]+)">/g)].map(([, id]) => id);
    const anchors = [...report.matchAll(/<article id="([^"]+)">/g)].map(([, id]) => id);
    assert.deepEqual(targets, anchors);
    assert.equal(new Set(anchors).size, 2);
    assert.ok(report.indexOf('<nav>') < report.indexOf('<article'));
  });

  it('documents, paths, messages and reasons never become markup', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (words, path) => {
        const source = `A ${words}<script>alert(1)</script> B`;
        const finding = findingAt(source, 'A', { message: `${words}<img src=x>` });
        const taken: SuppressedFinding = {
          finding,
          reason: `"><svg onload=1>${words}`,
          by: 'baseline',
          author: '<i>',
          date: '',
          until: undefined,
        };
        const document = checkedDocument(`${path}<a>.txt`, source, [finding], undefined, [taken]);
        const report = writeReport('html', [document], RUN, ['<b>problem</b>']);
        return (
          !/<(?:script|img|svg)/.test(report) &&
          !report.includes('<b>problem') &&
          !report.includes('<a>') &&
          !/[\u0000-\u0008\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(report)
        );
      }),
      { numRuns: 50 },
    );
  });

  it('where something is missing, its place is shown instead of the words of another part', () => {
    const source = 'One is here.\nTwo is there.\n';
    const span = { start: 13, end: 13 };
    const finding = findingAt(source, 'Two', { span, part: 'applicant' });
    const report = writeReport('html', [checkedDocument('a.opinion.md', source, [finding])]);
    assert.match(
      report,
      /<blockquote dir="auto">One is here\. <i title="It belongs here\."><\/i>Two/,
    );
  });
});

describe('review reports', () => {
  it('two reports of the same texts are equal, and the hash is that of the file', () => {
    for (const format of ['html', 'markdown']) {
      const write = () => writeReport(format, [reviewed('a.opinion.md', TEXT)]);
      assert.equal(write(), write());
    }
    const document = { ...reviewed('a.opinion.md', TEXT), fileText: 'abc' };
    assert.match(writeReport('markdown', [document]), /SHA-256: ba7816bf8f01cfea4141/);
  });

  it('a rule that broke off is said to have failed', () => {
    const document = reviewed('a.opinion.md', TEXT);
    const internalErrors = [{ ruleId: 'verb-disagrees', error: new Error('broken') }];
    const analysis = { ...document.analysis, findings: [], internalErrors };
    const report = writeReport('markdown', [{ ...document, findings: [], analysis }]);
    assert.match(report, /2 rules run, 1 of them with findings, 1 failed\./);
    assert.match(report, /\*\*`verb-disagrees` failed\*\*/);
  });

  it('rules of which only errors are shown still count what they found', () => {
    const report = writeReport('markdown', [{ ...reviewed('a.opinion.md', TEXT), findings: [] }]);
    assert.match(report, /No findings, 1 accepted\./);
    assert.match(report, /`verb-disagrees` 1 finding/);
  });
});
