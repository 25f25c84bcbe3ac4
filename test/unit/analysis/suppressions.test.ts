/** Comments that accept findings: what they speak of, and which are reported themselves. */
import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analysis/analyze';
import {
  type Report,
  type Rule,
  type RuleContext,
  report,
} from '../../../server/src/core/rules/rule';
import { suppressionReasonMissing } from '../../../server/src/core/rules/suppression-reason-missing';
import { suppressionUnknownRule } from '../../../server/src/core/rules/suppression-unknown-rule';
import { suppressionUnused } from '../../../server/src/core/rules/suppression-unused';
import type { Notation } from '../../../server/src/core/syntax/block';
import { buildSmallRuleSet } from '../../support/ruleSets';

const STATEMENT =
  'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of asthma.';
const APPLICANT = 'The applicant for this medicinal product is Orvamed Ltd.';

function makeRule(id: string, check: (context: RuleContext) => readonly Report[]): Rule {
  return {
    id,
    group: 'structure',
    severity: 'warning',
    fix: 'never',
    docs: { what: 'What.', why: 'Why.', since: '0.1.0' },
    check: (context, tell) => check(context).forEach(tell),
  };
}

function wordRule(id: string, word: string): Rule {
  return makeRule(id, ({ source }) => {
    const reports: Report[] = [];
    for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1)) {
      reports.push(report({ start: at, end: at + word.length }, `Here is “${word}”.`));
    }
    return reports;
  });
}

const RULES = [
  wordRule('about-products', 'medicinal product'),
  wordRule('about-dates', 'January'),
  wordRule('about-nothing', 'Zenquora'),
  suppressionUnused,
  suppressionUnknownRule,
  suppressionReasonMissing,
];

interface Outcome {
  readonly findings: readonly string[];
  readonly suppressed: readonly string[];
}

function analyzeText(
  source: string,
  options: Parameters<typeof buildSmallRuleSet>[1] = {},
  notation: Notation = 'draft',
  rules: readonly Rule[] = RULES,
): Outcome {
  const { findings, suppressed } = analyze(source, notation, buildSmallRuleSet(rules, options));
  return {
    findings: findings.map(
      ({ ruleId, span }) => `${ruleId}: ${source.slice(span.start, span.end)}`,
    ),
    suppressed: suppressed.map(({ finding, reason }) => `${finding.ruleId}: ${reason}`),
  };
}

const PRODUCTS = 'about-products: medicinal product';
const DATES = 'about-dates: January';

describe('suppressions', () => {
  it('a comment accepts the findings of its rule in the next paragraph', () => {
    const source = `<!-- opinion-summary-ignore about-products: agreed -->\n${STATEMENT}\n\n${APPLICANT}\n`;
    assert.deepEqual(analyzeText(source), {
      findings: [DATES, PRODUCTS],
      suppressed: ['about-products: agreed'],
    });
  });

  it('blank lines and other comments may stand between the comment and its paragraph', () => {
    const source = `<!-- opinion-summary-ignore about-dates: agreed -->\n\n<!-- opinion-summary-ignore about-products: fine -->\n<!-- note -->\n\n${STATEMENT}\n`;
    assert.deepEqual(analyzeText(source), {
      findings: [],
      suppressed: ['about-dates: agreed', 'about-products: fine'],
    });
  });

  it('a comment names several rules, with commas or blanks between them', () => {
    for (const names of [
      'about-dates, about-products',
      'about-dates,about-products',
      'about-dates about-products',
    ]) {
      const source = `<!-- opinion-summary-ignore ${names}: agreed -->\n${STATEMENT}\n`;
      assert.deepEqual(analyzeText(source).findings, []);
    }
  });

  it('a comment for the file accepts the findings of the whole document, wherever it stands', () => {
    const source = `${STATEMENT}\n\n${APPLICANT}\n\n<!-- opinion-summary-ignore-file about-products: agreed -->\n`;
    assert.deepEqual(analyzeText(source), {
      findings: [DATES],
      suppressed: ['about-products: agreed', 'about-products: agreed'],
    });
  });

  it('a comment inside a paragraph speaks of this paragraph', () => {
    for (const source of [
      `<!-- opinion-summary-ignore about-dates: agreed --> ${STATEMENT}\n`,
      `${STATEMENT} <!-- opinion-summary-ignore about-dates: agreed -->\n`,
    ]) {
      assert.deepEqual(analyzeText(source).findings, [PRODUCTS]);
    }
  });

  it('a comment without a reason accepts nothing and is reported once', () => {
    for (const words of ['about-dates', 'about-dates:', 'about-dates: -', 'about-dates agreed']) {
      const source = `<!-- opinion-summary-ignore ${words} -->\n${STATEMENT}\n`;
      assert.deepEqual(analyzeText(source), {
        findings: ['suppression-reason-missing: opinion-summary-ignore', DATES, PRODUCTS],
        suppressed: [],
      });
    }
  });

  it('a comment that accepts nothing is reported, unless its rule is off or unknown', () => {
    const source = `<!-- opinion-summary-ignore about-nothing: agreed -->\n${STATEMENT}\n`;
    assert.deepEqual(analyzeText(source).findings, [
      'suppression-unused: about-nothing',
      DATES,
      PRODUCTS,
    ]);
    const off = analyzeText(source, { severities: new Map([['about-nothing', 'off']]) });
    assert.deepEqual(off.findings, [DATES, PRODUCTS]);
    const unknown = analyzeText(source.replace('about-nothing', 'about-nothin'));
    assert.deepEqual(unknown.findings, ['suppression-unknown-rule: about-nothin', DATES, PRODUCTS]);
  });

  it('a comment at the end, with no paragraph behind it, is unused', () => {
    const source = `${STATEMENT}\n\n<!-- opinion-summary-ignore about-dates: agreed -->`;
    assert.deepEqual(analyzeText(source).findings, [
      DATES,
      PRODUCTS,
      'suppression-unused: about-dates',
    ]);
  });

  it('one without an end accepts nothing, and the next one counts', () => {
    const source = `<!-- opinion-summary-ignore-file about-dates: far\n\n<!-- opinion-summary-ignore about-products: near -->\n${STATEMENT}\n`;
    assert.deepEqual(analyzeText(source).findings, [DATES]);
  });

  it('the comment nearest to a finding gives the reason', () => {
    const source = `<!-- opinion-summary-ignore-file about-dates: far -->\n<!-- opinion-summary-ignore about-dates: near -->\n${STATEMENT}\n`;
    const { findings, suppressed } = analyzeText(source);
    assert.deepEqual(suppressed, ['about-dates: near']);
    assert.deepEqual(findings, ['suppression-unused: about-dates', PRODUCTS]);
  });

  it('the comment of a rule that failed is not called unused', () => {
    const failing = makeRule('about-failure', () => {
      throw new Error('fault');
    });
    const source = `<!-- opinion-summary-ignore about-failure: agreed -->\n${STATEMENT}\n`;
    assert.deepEqual(analyzeText(source, {}, 'draft', [...RULES, failing]).findings, [
      DATES,
      PRODUCTS,
    ]);
  });

  it('the comments of a text whose rules do not run are not called unused', () => {
    const source = '<!-- opinion-summary-ignore about-dates: agreed -->\nBuy milk.\n';
    assert.deepEqual(analyzeText(source).findings, []);
  });

  it('the rules on suppressions obey their own severities', () => {
    const source = `<!-- opinion-summary-ignore about-nothing: agreed -->\n${STATEMENT}\n`;
    const severities = new Map([['suppression-unused', 'off']] as const);
    assert.deepEqual(analyzeText(source, { severities }).findings, [DATES, PRODUCTS]);
  });

  it('the rules on suppressions cannot be suppressed', () => {
    const source = `<!-- opinion-summary-ignore-file suppression-unused: agreed -->\n${STATEMENT}\n`;
    assert.deepEqual(analyzeText(source).findings, [
      'suppression-unused: suppression-unused',
      DATES,
      PRODUCTS,
    ]);
  });

  it('published text, front matter and unfinished comments hold no suppressions', () => {
    const comment = '<!-- opinion-summary-ignore about-dates: agreed -->';
    for (const [source, notation] of [
      [`${comment}\n${STATEMENT}\n`, 'published'],
      [`---\nnote: ${comment}\n---\n\n${STATEMENT}\n`, 'draft'],
      [`${STATEMENT}\n\n<!-- opinion-summary-ignore about-dates: agreed\n`, 'draft'],
      [`${STATEMENT}\n\n<!-- about opinion-summary-ignore about-dates: agreed -->\n`, 'draft'],
    ] as const) {
      assert.deepEqual(analyzeText(source, {}, notation).findings, [DATES, PRODUCTS]);
    }
  });

  it('a comment with another name accepts nothing and is reported at its name', () => {
    for (const name of [
      'opinion-summary-ignored',
      'opinion-summary-ignore-next-line',
      'opinion-summary-disable',
      'Opinion-Summary-Ignore',
    ]) {
      const source = `<!-- ${name} about-dates: agreed -->\n${STATEMENT}\n`;
      assert.deepEqual(analyzeText(source).findings, [
        `suppression-unknown-rule: ${name}`,
        DATES,
        PRODUCTS,
      ]);
    }
  });

  it('lone carriage returns and CRLF are line ends too', () => {
    for (const lineEnd of ['\r\n', '\r']) {
      const source = [
        '<!-- opinion-summary-ignore about-dates: agreed -->',
        '',
        STATEMENT,
        '',
      ].join(lineEnd);
      assert.deepEqual(analyzeText(source).findings, [PRODUCTS]);
    }
  });
});
