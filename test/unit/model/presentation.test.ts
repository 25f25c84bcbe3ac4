/** The presentation: forms and strengths, and what is none though something “will be available”. */
import assert from 'node:assert/strict';
import { assertCued, readPublished, rolesOf, textsOf } from '../../support/readings';

describe('The presentation', () => {
  /** The words behind “will be available as”, the strengths, the forms. */
  const presentations: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['20 mg film-coated tablets', ['20 mg'], ['film-coated tablets']],
    ['a 50 mg hard capsule', ['50 mg'], ['hard capsule']],
    ['86 mg and 345 mg film-coated tablets', ['86 mg', '345 mg'], ['film-coated tablets']],
    [
      '1 mg and 2 mg hard capsules and 1 mg dispersible tablets',
      ['1 mg', '2 mg', '1 mg'],
      ['hard capsules', 'dispersible tablets'],
    ],
    ['5- and 10-mg film-coated tablets', ['5', '10-mg'], ['film-coated tablets']],
    ['25 and 100 mg hard capsules', ['25', '100 mg'], ['hard capsules']],
    ['2.5, 5 or 10 mg tablets', ['2.5', '5', '10 mg'], ['tablets']],
    ['5-g and 10-g powder', ['5-g', '10-g'], ['powder']],
    ['40-mg film-coated tablets', ['40-mg'], ['film-coated tablets']],
    ['a 6-mg solution for injection', ['6-mg'], ['solution for injection']],
    [
      '200 mg, 250 mg and 300 mg film-coated tablet',
      ['200 mg', '250 mg', '300 mg'],
      ['film-coated tablet'],
    ],
    ['300 mg concentrate', ['300 mg'], ['concentrate']],
    ['an 80 mg and 120 mg powder and solvent', ['80 mg', '120 mg'], ['powder and solvent']],
    ['a 2 mg/ml and 40 mg/ml solution', ['2 mg/ml', '40 mg/ml'], ['solution']],
    ['an oral suspension (0.6 mg/ml and 6 mg/ml)', ['0.6 mg/ml', '6 mg/ml'], ['oral suspension']],
    ['a solution for injection (100 units/ml)', ['100 units/ml'], ['solution for injection']],
    [
      'a solution for injection (30 mg/1 ml, 60 mg/0.4 ml, 105 mg/0.7 ml and 150 mg/1 ml)',
      ['30 mg/1 ml', '60 mg/0.4 ml', '105 mg/0.7 ml', '150 mg/1 ml'],
      ['solution for injection'],
    ],
    [
      'a powder (100 mg and 500 mg) for concentrate for solution for infusion',
      ['100 mg', '500 mg'],
      ['powder', 'concentrate for solution for infusion'],
    ],
    [
      'a 5 mg/ml solution for injection or infusion',
      ['5 mg/ml'],
      ['solution for injection or infusion'],
    ],
    [
      'a powder for concentrate for solution for infusion',
      [],
      ['powder for concentrate for solution for infusion'],
    ],
    [
      'a 20 mg/ml concentrate for solution for infusion',
      ['20 mg/ml'],
      ['concentrate for solution for infusion'],
    ],
    [
      'film-coated tablets (containing 2.5 mg orvatinib/1000 mg selvatide; 2.5 mg/850 mg; 7.5 mg/850 mg)',
      ['2.5 mg', '1000 mg', '2.5 mg/850 mg', '7.5 mg/850 mg'],
      ['film-coated tablets'],
    ],
    [
      'a pressurised metered dose inhaler delivering a solution with a nominal dose per actuation of 87 micrograms / 5 micrograms / 9 micrograms',
      ['87 micrograms', '5 micrograms', '9 micrograms'],
      ['pressurised metered dose inhaler', 'solution'],
    ],
    [
      'a powder and solvent to be made into a suspension for injection',
      [],
      ['powder and solvent to be made into a suspension for injection'],
    ],
    [
      'a powder and suspension liquid to be made into a suspension for injection',
      [],
      ['powder and suspension liquid to be made into a suspension for injection'],
    ],
    [
      'a powder and solvent for suspension for injection',
      [],
      ['powder and solvent for suspension for injection'],
    ],
    [
      'a 4-13 x 10⁶ cells/ml dispersion for infusion and is intended for one-time administration',
      ['4-13 x 10⁶ cells/ml'],
      ['dispersion for infusion'],
    ],
    [
      '3.2 x 10⁶ to 1.0 x 10⁸ cells dispersion for infusion',
      ['3.2 x 10⁶', '1.0 x 10⁸ cells'],
      ['dispersion for infusion'],
    ],
    [
      'a ≥0.23 x 10⁶ viable CD34+ cells/ml / ≥0.53 x 10⁶ viable CD3+ cells/ml dispersion for infusion',
      ['0.23 x 10⁶ viable CD34+ cells/ml', '0.53 x 10⁶ viable CD3+ cells/ml'],
      ['dispersion for infusion'],
    ],
    [
      'a 1 x 106 cells/ml dispersion for infusion',
      ['1 x 106 cells/ml'],
      ['dispersion for infusion'],
    ],
    ['a 50 µg/ml solution for injection', ['50 µg/ml'], ['solution for injection']],
    ['a 100 mcg/0.5 mL solution for injection', ['100 mcg/0.5 mL'], ['solution for injection']],
    [
      'a 20 mg/ml concentrate for solution for infusion and a 162 mg/mL solution for injection',
      ['20 mg/ml', '162 mg/mL'],
      ['concentrate for solution for infusion', 'solution for injection'],
    ],
    [
      '4 mg/0.8 ml and a 48 mg solution for injection in pre-filled syringe',
      ['4 mg/0.8 ml', '48 mg'],
      ['solution for injection'],
    ],
    ['20mg film-coated tablets', ['20mg'], ['film-coated tablets']],
    [
      '1,000 IU powder and solvent for solution for injection',
      ['1,000 IU'],
      ['powder and solvent for solution for injection'],
    ],
    ['a 0.1% eye drops, solution', ['0.1%'], ['eye drops', 'solution']],
    ['a transdermal patch (9.5 mg/24 h)', ['9.5 mg/24 h'], ['transdermal patch']],
    ['gastro-resistant granules', [], ['gastro-resistant granules']],
    ['a 2 mg/g cream', ['2 mg/g'], ['cream']],
    ['vaginal rings', [], ['vaginal rings']],
    ['a medicinal gas, compressed', [], ['medicinal gas']],
    ['a 2 mg/g cutaneous foam', ['2 mg/g'], ['cutaneous foam']],
    ['a 700 mg medicated plaster', ['700 mg'], ['medicated plaster']],
    ['4 mg chewing gum', ['4 mg'], ['chewing gum']],
    ['a shampoo for dogs', [], ['shampoo']],
    ['6.5 mg pessaries', ['6.5 mg'], ['pessaries']],
    ['a solution for injection (100 Units/ml)', ['100 Units/ml'], ['solution for injection']],
    ['a 190 micrograms intravitreal implant', ['190 micrograms'], ['intravitreal implant']],
    ['a spot-on solution for cats', [], ['spot-on solution']],
  ];
  for (const [words, strengths, forms] of presentations) {
    it(`as ${words}`, () => {
      const { presentation } = readPublished(`Lumivexa will be available as ${words}. It is new.`);
      assert.deepEqual(textsOf(presentation?.strengths), strengths);
      assert.deepEqual(textsOf(presentation?.forms), forms);
      assert.equal(presentation?.text, `Lumivexa will be available as ${words}.`);
    });
  }

  it('may have blanks that do not break', () => {
    const { presentation } = readPublished(
      'Lumivexa will be available as 20\u00a0mg film\u2011coated tablets.',
    );
    assert.deepEqual(textsOf(presentation?.strengths), ['20 mg']);
    assert.deepEqual(textsOf(presentation?.forms), ['film-coated tablets']);
  });

  it('is known by its words, whatever product it names', () => {
    assertCued('presentation', [
      'Lumivexa will be available as 20 mg film-coated tablets.',
      'Orvatinib Brisk & Thorne will be available as 20 mg film-coated tablets.',
      'It will be available as film-coated tablets (containing 2.5 mg orvatinib).',
      'Lumivexa is available as a solution.',
      'Lumivexa and Tarbexil will be available as 20 mg film-coated tablets.',
    ]);
  });

  it('may follow the sentence on the substances', () => {
    const opinion = readPublished(
      'Lumivexa is a fixed dose combination of orvatinib and selvatide, two oral medicines (ATC code: A10BD23). It will be available as film-coated tablets.',
    );
    assert.deepEqual(rolesOf(opinion), ['activeSubstance', 'presentation']);
    assert.ok(opinion.modifiers.has('fixed-dose-combination'));
  });

  it('is no presentation where a medicine “will be available” in languages', () => {
    const opinion = readPublished(
      'The updated version will be available in all official European Union languages after the decision.',
    );
    assert.equal(opinion.part('presentation'), undefined);
  });
});
