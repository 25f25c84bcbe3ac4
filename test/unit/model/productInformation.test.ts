/** The closing sentence on the product information: its words, and what may stand around it. */
import assert from 'node:assert/strict';
import { assertCued, readPublished, rolesOf } from '../../support/readings';

describe('The sentence on the product information', () => {
  it('is known by its words', () => {
    assertCued('productInformation', [
      'Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC), which will be published in the European public assessment report (EPAR) and made available in all official European Union languages after the marketing authorisation has been granted by the European Commission.',
      'Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published in the revised European public assessment report (EPAR), and will be available in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.',
      'Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC), which will be published on the EMA website in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.',
      'Detailed recommendations for the use of these products will be described in the updated summaries of product characteristics (SmPC), which will be published in the revised European public assessment reports (EPAR).',
      'Detailed conditions for the use of this product will be described in the updated summary of product characteristics (SmPC) after the variation to the marketing authorisation has been granted by the European Commission.',
      'Detailed conditions for the use of this product are described in the summary of product characteristics (SPC) which will be published in the European public assessment report (EPAR) and will be available in all official European Union languages after the marketing authorisation has been granted by the European Commission.',
      'Detailed conditions for the use of this product described in the summary of product characteristics (SPC), for which an updated version reflecting the changes will be published in the revised European public assessment report (EPAR).',
      'Detailed conditions for the use of this product are described in the summary of product characteristics (SPC), the updated version of which, reflecting the changes, will be published in the Union Product Database (UPD) and will be available in all official European Union languages after the variation to the marketing authorisation has been granted by the European Commission.',
      'Detailed conditions for the use of this product are described in the summary of product characteristics (SPC), for which an updated version updated reflecting the changes will be published in the revised European public assessment report (EPAR).',
      'Detailed conditions for use of this product will be described in the Summary of Product Characteristics (SPC).',
    ]);
  });

  it('is no presentation, though something “will be available”', () => {
    const opinion = readPublished(
      'Detailed conditions for the use of this product are described in the summary of product characteristics (SPC) which will be published and will be available in all official European Union languages.',
    );
    assert.deepEqual(rolesOf(opinion), ['productInformation']);
  });

  it('may be followed by the benefit-risk statement of a veterinary medicine', () => {
    const opinion = readPublished(
      'Detailed conditions for the use of this product are described in the summary of product characteristics (SPC).\n\nThe CVMP, on the basis of quality, safety and efficacy data submitted, considers that there is a favourable benefit-risk balance for Zenquora and therefore recommends the granting of the marketing authorisation.',
    );
    assert.deepEqual(rolesOf(opinion), ['productInformation', 'benefitRiskStatement']);
  });

  it('may be followed by an unmarked note that is no part', () => {
    const opinion = readPublished(
      'Detailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC). Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 67 days from adoption of the opinion.',
    );
    assert.deepEqual(rolesOf(opinion), ['productInformation']);
    assert.equal(opinion.part('productInformation')?.sentences.length, 1);
  });

  it('may come behind a sentence on other compositions of a vaccine', () => {
    const opinion = readPublished(
      'For information, the indications for other compositions of the vaccine are provided in the summary of product characteristics (SmPC) for Lumivexa.\n\nDetailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC).',
    );
    assert.deepEqual(rolesOf(opinion), ['indication', 'productInformation']);
  });
});

describe('A sentence of no part', () => {
  it('on a pharmacovigilance plan is left unrecognised', () => {
    const plan =
      'A pharmacovigilance plan for Lumivexa will be implemented as part of the marketing authorisation.';
    const sideEffects = 'The most common side effects are nausea and vomiting.';
    assert.deepEqual(rolesOf(readPublished(plan)), []);
    for (const between of [' ', '\n\n']) {
      const opinion = readPublished(`${sideEffects}${between}${plan}`);
      assert.deepEqual(rolesOf(opinion), ['sideEffects']);
      assert.equal(opinion.part('sideEffects')?.sentences.length, 1);
    }
  });
});
