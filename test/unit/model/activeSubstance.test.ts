/** The sentence on the active substance: substances, class and ATC code, and where the mechanism follows. */
import assert from 'node:assert/strict';
import { readPublished, rolesOf, textsOf } from '../../support/readings';

describe('The sentence on the active substance', () => {
  const sentences: readonly (readonly [string, readonly string[]])[] = [
    [
      'The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: L01EX99).',
      ['orvatinib'],
    ],
    [
      'The active substance of Lumivexa, orvatinib, is a kinase inhibitor (ATC code: L01EX99).',
      ['orvatinib'],
    ],
    [
      'The active substance of Lumivexa is orvatinib (ATC code: B02BX), a bispecific antibody that binds.',
      ['orvatinib'],
    ],
    [
      'The active substance of Lumivexa is human normal immunoglobulin, (ATC code: J06BA02).',
      ['human normal immunoglobulin'],
    ],
    [
      'The active substance of Lumivexa is orvatium (177Lu) oxotreotide, a therapeutic radiopharmaceutical (ATC code: V10XX99).',
      ['orvatium (177Lu) oxotreotide'],
    ],
    [
      'The active substance of Lumivexa is orvatane (123I) (ATC code: V09AX99), a radiopharmaceutical.',
      ['orvatane (123I)'],
    ],
    [
      'Lumivexa contains the active substances orvatinib and selvatide, two nucleoside analogues (ATC code: J05AR03).',
      ['orvatinib', 'selvatide'],
    ],
    ['The active substance of Lumivexa is made of chimeric viruses.', []],
    ['The active substance of Lumivexa is a recombinant protein.', []],
    [
      'The active substance of Lumivexa is insulin glargine, a long-acting insulin (ATC code: A10AE04).',
      ['insulin glargine'],
    ],
    [
      'The active substances of Lumivexa are orvatinib and selvatide, two oral medicines (ATC code: A10BD23).',
      ['orvatinib', 'selvatide'],
    ],
    [
      'The active substances of Lumivexa are orvatinib, selvatide and trebanase, three oral medicines.',
      ['orvatinib', 'selvatide', 'trebanase'],
    ],
    [
      'The active substances, orvatinib and acetylsalicylic acid, are antithrombotic agents (ATC code: B01AC30).',
      ['orvatinib', 'acetylsalicylic acid'],
    ],
    [
      'The two active substances of Lumivexa, cells A and cells B, are stem cells.',
      ['cells A', 'cells B'],
    ],
    ['The active substance in Lumivexa is orvatinib, which blocks a receptor.', ['orvatinib']],
    [
      'Lumivexa is a fixed dose combination of orvatinib and selvatide, two oral blood glucose lowering medicines (ATC code: A10BD23).',
      ['orvatinib', 'selvatide'],
    ],
    [
      'Lumivexa is a fixed-dose combination of orvatinib and selvatide.',
      ['orvatinib', 'selvatide'],
    ],
    [
      'Lumivexa is a triple combination of orvatinib, selvatide and trebanase, an antibody (ATC code: R03AL09).',
      ['orvatinib', 'selvatide', 'trebanase'],
    ],
    [
      'Lumivexa is a combination of orvatinib (a kinase inhibitor) and selvatide.',
      ['orvatinib', 'selvatide'],
    ],
    [
      'Zenquora is an antiepileptic medicinal product containing orvatinib (ATCvet code: QN03AX16) as active substance, which binds to a channel.',
      ['orvatinib'],
    ],
    [
      'Zenquora is a veterinary medicinal product containing orvatinib and selvatide (ATCvet code QI01AD) as active substances.',
      ['orvatinib', 'selvatide'],
    ],
    [
      'Zenquora is an immunological medicinal product containing inactivated orvavirus (ATCvet code: QI09AA) as active substance.',
      [],
    ],
    [
      'Zenquora is a vaccine containing orvavirus, strain 94881, live attenuated (ATCvet code: QI09AD03).',
      ['orvavirus'],
    ],
  ];
  for (const [text, substances] of sentences) {
    it(text, () => {
      const opinion = readPublished(`${text} It blocks a receptor.`);
      assert.deepEqual(rolesOf(opinion), ['activeSubstance', 'mechanism']);
      assert.deepEqual(textsOf(opinion.substances), substances);
    });
  }

  it('may come before the presentation', () => {
    const opinion = readPublished(
      'The two active substances of Lumivexa, cells A and cells B, are stem cells. Lumivexa will be available as a dispersion for infusion.',
    );
    assert.deepEqual(rolesOf(opinion), ['activeSubstance', 'presentation']);
  });

  it('is known by its code where its words are new', () => {
    const opinion = readPublished(
      'Lumivexa, 50 mg, hard capsules were made. Orvatinib binds to a receptor on cells (ATC code: L01EX99). This leads to cell death.',
    );
    assert.equal(opinion.part('activeSubstance')?.sentences.length, 1);
  });

  it('is followed by the mechanism up to the end of the paragraph', () => {
    const opinion = readPublished(
      'The active substance of Lumivexa is orvatinib, an inhibitor (ATC code: L01EX99). It binds to a receptor. Cells die.\n\nAnother paragraph of unknown words.',
    );
    assert.deepEqual(rolesOf(opinion), ['activeSubstance', 'mechanism']);
    assert.equal(opinion.part('mechanism')?.sentences.length, 2);
  });
});
