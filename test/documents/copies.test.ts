/** Copies of published texts, torn and joined as websites and feeds show them: what the text says is read, not what the copy lost. */
import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analysis/analyze';
import { buildFullRuleSet } from '../support/ruleSets';

const RULE_SET = buildFullRuleSet();

/** The ids of all findings in a published text, hints too. */
function idsIn(text: string): readonly string[] {
  const { findings, internalErrors } = analyze(text, 'published', RULE_SET);
  assert.deepEqual(internalErrors, []);
  return findings.map(({ ruleId }) => ruleId);
}

const GRANTED =
  'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the prevention of gout.';
const CHANGED =
  'On 25 July 2019, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion recommending a change to the terms of the marketing authorisation for the medicinal product Lumivexa. The marketing authorisation holder for this medicinal product is Orvexa Pharma B.V.';
const UPDATED =
  'Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published in the revised European public assessment report (EPAR), and will be available in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.';
const DECISION =
  '1 Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 67 days from adoption of the opinion';
const CHANGED_INDICATION = [
  '“Lumivexa is indicated for the treatment of the following in adults:',
  'Acute gout;',
  'Chronic gout.',
  'Consideration should be given to official guidance on the use of uricosurics.”',
];

describe('A copy of a published text', () => {
  it('may have its marks torn onto lines of their own', () => {
    const text = [
      'Summary of opinion',
      '1',
      '(post authorisation)',
      'Lumivexa',
      'orvatinib',
      CHANGED,
      'The CHMP adopted a new indication as follows:',
      '2',
      ...CHANGED_INDICATION,
      UPDATED,
      DECISION,
      '2 New text in bold',
    ].join('\n\n');
    assert.deepEqual(idsIn(text), []);
  });

  it('may have a torn mark and end before its footnotes', () => {
    const text = [
      'Summary of opinion (post authorisation)',
      'Lumivexa',
      'orvatinib',
      CHANGED,
      'The CHMP adopted a new indication as follows:',
      '2',
      ...CHANGED_INDICATION,
      UPDATED,
      '1 Summaries of positive opinion are published without prejudice to the Commission decis',
    ].join('\n\n');
    assert.ok(!idsIn(text).includes('indication-missing'));
  });

  it('keeps a page number behind a torn lead out of the text', () => {
    const text = [
      'Summary of opinion1 (post authorisation)',
      'Lumivexa',
      'orvatinib',
      CHANGED,
      'The CHMP adopted a new indication.',
      'For information, the full indications for Lumivexa will be as follows:',
      '2',
      'EMA/CHMP/409666/2019',
      'Lumivexa is indicated for the treatment of gout in adults.',
      UPDATED,
      DECISION,
    ].join('\n\n');
    assert.deepEqual(idsIn(text), []);
  });

  it('may set the footnote on a conditional authorisation as a paragraph', () => {
    const text = [
      GRANTED.replace('a marketing', 'a conditional marketing'),
      'The applicant for this medicinal product is Orvexa Pharma B.V.',
      'A conditional marketing authorisation is granted to a medicinal product that fulfils an unmet medical need when the benefit to public health of immediate availability outweighs the risk inherent in the fact that additional data are still required. The marketing authorisation holder is likely to provide comprehensive clinical data at a later stage.',
    ].join('\n');
    assert.ok(!idsIn(text).includes('part-duplicated'));
  });

  it('may have the heading of the site above its title', () => {
    const text = [
      'CHMP post-authorisation summary of positive opinion for Lumivexa',
      '',
      '25 July 2019',
      'EMA/409666/2019',
      'Committee for Medicinal Products for Human Use (CHMP)',
      'Summary of opinion1 (post authorisation)',
      'Lumivexa',
      'orvatinib',
      CHANGED,
      'The CHMP adopted a new strength, 50 mg.',
      UPDATED,
      DECISION,
    ].join('\n');
    assert.deepEqual(idsIn(text), []);
  });

  it('may have its whole head in one paragraph with the statement', () => {
    const text = `Lumivexa orvatinib\n\n28 January 2021 EMA/CHMP/470149/2021 Committee for Medicinal Products for Human Use (CHMP) Summary of opinion1 (initial authorisation) Lumivexa orvatinib ${GRANTED} The applicant for this medicinal product is Orvexa Pharma B.V.`;
    assert.ok(!idsIn(text).includes('title-missing'));
  });
});

describe('A published text', () => {
  it('may use the short form of the product information that it explained before', () => {
    const text = [
      'Summary of opinion1 (post authorisation)',
      'Lumivexa',
      'orvatinib',
      CHANGED,
      'The CHMP adopted a new strength, 50 mg.',
      'For information, the indication for Lumivexa tablets remains unchanged and is provided in the summary of product characteristics (SmPC).',
      UPDATED.replace('summary of product characteristics (SmPC)', 'SmPC'),
      DECISION,
    ].join('\n\n');
    assert.deepEqual(idsIn(text), []);
  });

  for (const works of [
    'eliciting an immune response',
    'producing antibodies',
    'activating T cells',
  ])
    it(`may say how the substance works in the sentence of its code: “${works}”`, () => {
      const text = [
        GRANTED,
        'The applicant for this medicinal product is Orvexa Pharma B.V.',
        `Lumivexa will be available as a suspension for injection. The active substance of Lumivexa is gout vaccine (inactivated), a vaccine (ATC code: J07AL02) ${works} against gout.`,
      ].join('\n\n');
      assert.ok(!idsIn(text).includes('mechanism-missing'));
    });
});
