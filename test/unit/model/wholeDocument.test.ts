/** Whole documents in both notations: all parts in their order, and what front matter overrides. */
import assert from 'node:assert/strict';
import { readDraft, readPublished, rolesOf, textsOf, wordsOf } from '../../support/readings';

const PRINTED = `28 January 2021
EMA/CHMP/1234/2021
Committee for Medicinal Products for Human Use (CHMP)

 Summary of opinion1 (initial authorisation)

Lumivexa
orvatinib

On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive
opinion, recommending the granting of a conditional2 marketing authorisation for the medicinal product
Lumivexa3 intended for the treatment of refractory gout. The applicant for this
medicinal product is Orvexa Europe B.V.

Lumivexa will be available as 20 mg film-coated tablets. The active substance of Lumivexa is orvatinib, a
selective inhibitor (SINE) that blocks exportin 1 (XPO1)
(ATC code: L01XX99). XPO1 carries proteins such as cyclin D1 and anti-CD38.

The benefits of Lumivexa are its ability to bring about a response. The most common side effects are nausea,
fatigue and anaemia.

The full indication is:

LUMIVEXA is indicated in combination with dexamethasone for the treatment of gout
in adult patients.

1 Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 67
days from adoption of the opinion.
2 A conditional marketing authorisation is granted to a medicinal product that fulfils an unmet medical need. The
marketing authorisation holder is likely to provide comprehensive clinical data at a later stage.
3 This product was designated as an orphan medicine during its development. EMA will now review the information available to
date to determine if the orphan designation can be maintained.
Official address Domenico Scarlattilaan 6 ● 1083 HS Amsterdam ● The Netherlands
An agency of the European Union
\fEMA/CHMP/1234/2021 Page 2/2
Lumivexa should be prescribed by physicians experienced in the treatment of gout.

Detailed recommendations for the use of this product will be described in the summary of product
characteristics (SmPC), which will be published in the European public assessment report (EPAR) and
made available in all official European Union languages after the marketing authorisation has been
granted by the European Commission.
`;

const DRAFT = `---
profile: human-initial
---
<!-- second round -->
# Summary of opinion[^1] (initial authorisation)

## Lumivexa

orvatinib

On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a conditional[^conditional] marketing authorisation for the medicinal product Lumivexa[^3] intended for the treatment of refractory gout. The applicant for this medicinal product is Orvexa Europe B.V.

Lumivexa will be available as 20\u00a0mg film-coated tablets. The active substance of Lumivexa is orvatinib, a selective inhibitor (SINE) that blocks exportin 1 (XPO1) (ATC code: L01XX99). XPO1 carries proteins such as cyclin D1 and anti-CD38.

The benefits of Lumivexa are its ability to bring about a response. The most common side effects are nausea, fatigue and anaemia.

The full indication is:

> LUMIVEXA is indicated in combination with dexamethasone for the treatment of gout in adult patients.

Lumivexa should be prescribed by physicians experienced in the treatment of gout.

Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC), which will be published in the European public assessment report (EPAR) and made available in all official European Union languages after the marketing authorisation has been granted by the European Commission.

[^1]: Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 67 days from adoption of the opinion.
[^conditional]: A conditional marketing authorisation is granted to a medicinal product that fulfils an unmet medical need.
  The marketing authorisation holder is likely to provide comprehensive clinical data at a later stage.
[^3]: This product was designated as an orphan medicine during its development. EMA will now review the information available to date to determine if the orphan designation can be maintained.
`;

const ROLES = [
  ...['title', 'productName', 'commonName', 'opinionStatement', 'applicant', 'presentation'],
  ...['activeSubstance', 'mechanism', 'benefits', 'sideEffects', 'indication'],
];

describe('A whole document', () => {
  it('as printed has its parts around the footnotes of the first page', () => {
    const opinion = readPublished(PRINTED);
    assert.deepEqual(rolesOf(opinion), [
      ...ROLES,
      'footnotes',
      'prescribing',
      'productInformation',
    ]);
  });

  it('as drafted has its parts and then the footnotes', () => {
    const opinion = readDraft(DRAFT);
    assert.deepEqual(rolesOf(opinion), [
      ...ROLES,
      'prescribing',
      'productInformation',
      'footnotes',
    ]);
  });

  for (const [notation, opinion, labels] of [
    ['printed', readPublished(PRINTED), ['1', '2', '3']],
    ['drafted', readDraft(DRAFT), ['1', 'conditional', '3']],
  ] as const) {
    it(`as ${notation} says the same`, () => {
      assert.equal(opinion.kind, 'summary');
      assert.equal(opinion.profile, 'human-initial');
      assert.deepEqual([...opinion.modifiers].sort(), ['conditional', 'orphan']);
      assert.deepEqual(textsOf(opinion.productNames), ['Lumivexa']);
      assert.deepEqual(textsOf(opinion.commonNames), ['orvatinib']);
      assert.deepEqual(textsOf(opinion.substances), ['orvatinib']);
      assert.equal(opinion.applicant?.name?.text, 'Orvexa Europe B.V.');
      assert.equal(opinion.statement?.authorisation, 'conditional');
      assert.equal(
        opinion.statement?.intendedUse?.text,
        'intended for the treatment of refractory gout',
      );
      assert.deepEqual(textsOf(opinion.presentation?.strengths), ['20 mg']);
      assert.deepEqual(
        opinion.atcCodes.map(({ code }) => code?.text),
        ['L01XX99'],
      );
      assert.deepEqual(textsOf(opinion.sideEffects?.items), ['nausea', 'fatigue', 'anaemia']);
      assert.equal(
        opinion.indication?.body?.text,
        'LUMIVEXA is indicated in combination with dexamethasone for the treatment of gout in adult patients.',
      );
      assert.match(wordsOf(opinion, 'prescribing') ?? '', /^Lumivexa should be prescribed/);
      assert.deepEqual(
        opinion.footnotes.marks.map(({ label }) => label),
        labels,
      );
      assert.deepEqual(
        opinion.footnotes.bodies.map(({ kind }) => kind),
        ['commission-decision', 'conditional', 'orphan'],
      );
      assert.deepEqual(opinion.footnotes.danglingMarks, []);
      assert.deepEqual(opinion.footnotes.unusedBodies, []);
      assert.equal(opinion.year, 2021);
    });
  }

  it('as drafted may have the common name as a small heading, and no other one', () => {
    const withHeading = (words: string): string =>
      DRAFT.replace('\norvatinib\n', `\n### ${words}\n`);
    const opinion = readDraft(withHeading('orvatinib'));
    assert.deepEqual(textsOf(opinion.commonNames), ['orvatinib']);
    assert.equal(opinion.roleAt(withHeading('orvatinib').indexOf('orvatinib')), 'commonName');
    assert.deepEqual(readDraft(withHeading('What is Lumivexa?')).commonNames, []);
  });

  it('as drafted from the product name on may have the common name as the heading below it', () => {
    const { productNames, commonNames } = readDraft('# Lumivexa\n\n## orvatinib\n\nOn 12 November');
    assert.deepEqual(textsOf(productNames), ['Lumivexa']);
    assert.deepEqual(textsOf(commonNames), ['orvatinib']);
  });

  it('tells the part at a place of the text', () => {
    const opinion = readPublished(PRINTED);
    assert.equal(opinion.roleAt(PRINTED.indexOf('selective inhibitor')), 'activeSubstance');
    assert.equal(opinion.roleAt(PRINTED.indexOf('LUMIVEXA')), 'indication');
    assert.equal(opinion.roleAt(PRINTED.indexOf('unmet medical')), 'footnotes');
    assert.equal(opinion.roleAt(0), undefined);
  });

  it('may override in its front matter what the text says', () => {
    const opinion = readDraft(
      DRAFT.replace(
        'profile: human-initial',
        'profile: human-post-authorisation\norphan: false\nprime: true',
      ),
    );
    assert.equal(opinion.profile, 'human-post-authorisation');
    assert.ok(!opinion.modifiers.has('orphan'));
    assert.ok(opinion.modifiers.has('prime'));
  });
});
