/** The paragraph on the reference product: what it names, and how it may be split or joined. */
import assert from 'node:assert/strict';
import type { Modifier } from '../../../server/src/core/model/opinion';
import { assertCued, readPublished, rolesOf } from '../../support/readings';

describe('The paragraph on the reference product', () => {
  const paragraphs: readonly (readonly [string, string, string, readonly Modifier[]])[] = [
    [
      'of a generic',
      'Lumivexa is a generic of Tarbexil, which has been authorised in the EU since 23 February 2009. Studies have demonstrated the satisfactory quality of Lumivexa, and its bioequivalence to the reference product Tarbexil.',
      'Tarbexil',
      ['generic'],
    ],
    [
      'of a generic of a product with letters of another language',
      'Lumivexa is a generic of ÜLTRAVÉXA Ómega, which has been authorised in the EU since 23 February 2009.',
      'ÜLTRAVÉXA Ómega',
      ['generic'],
    ],
    [
      'of a biosimilar of the first years',
      'Lumivexa is a biological medicinal product similar to the reference medicinal product Tarbexil (orvatinib), which has been authorised in the EU since 9 June 2000.',
      'Tarbexil',
      ['biosimilar'],
    ],
    [
      'of a generic, without comma',
      'Lumivexa is a generic of Tarbexil which has been authorised in the EU since 23 February 2009. Studies have demonstrated the satisfactory quality of Lumivexa, and its bioequivalence to the reference product Tarbexil. A question and answer document on generic medicines can be found here.',
      'Tarbexil',
      ['generic'],
    ],
    [
      'of two generics',
      'Lumivexa and Zenquora are generic of Tarbexil, which has been authorised in the EU since 20 November 2006.',
      'Tarbexil',
      ['generic'],
    ],
    [
      'of two generics in the plural',
      'Lumivexa and Zenquora are generics of Tarbexil, which has been authorised in the EU since 20 November 2006.',
      'Tarbexil',
      ['generic'],
    ],
    [
      'without a study',
      'Lumivexa is a generic of Tarbexil, which has been authorised in the EU since 2004. Since Lumivexa is administered intravenously and is 100% bioavailable, a bioequivalence study versus the reference product Tarbexil was not required.',
      'Tarbexil',
      ['generic'],
    ],
    [
      'that only speaks of a study',
      'A bioequivalence study versus the reference product Tarbexil was not required because of the qualitative and quantitative compositions and the nature and behaviour of the products.',
      'Tarbexil',
      [],
    ],
    [
      'of a biosimilar',
      'Lumivexa is a biosimilar medicinal product. It is highly similar to the reference product Tarbexil (orvatinib), which was authorised in the EU on 9 June 2000. Data show that Lumivexa has comparable quality, safety and efficacy to Tarbexil (orvatinib). More information on biosimilar medicines can be found here.',
      'Tarbexil',
      ['biosimilar'],
    ],
    [
      'of a hybrid of 2023',
      'Lumivexa is approved through a hybrid application with Tarbexil as the reference medicinal product which has been authorised in the EU since 1996. Lumivexa contains the same active substance as Tarbexil, but is formulated in an emulsion.',
      'Tarbexil',
      ['hybrid'],
    ],
    [
      'of a hybrid of 2018',
      'Lumivexa is a hybrid medicine1 of Tarbexil which has been authorised in the EU since 1 January 1969. Lumivexa contains the same active substance as Tarbexil, but is approved for a different indication, and is available in a different formulation and strength. Studies have demonstrated the satisfactory quality, and relative bio-availability of Lumivexa.\n\n1 Hybrid applications rely in part on the results of tests on the reference product.',
      'Tarbexil',
      ['hybrid'],
    ],
    [
      'of a veterinary hybrid',
      'Lumivexa is a hybrid of Tarbexil 1.5 mg/ml oral suspension for dogs. Tarbexil has been authorised in the EU since 7 January 1998. Studies have demonstrated the satisfactory quality of Lumivexa, and its bioequivalence to the reference product Tarbexil.',
      'Tarbexil',
      ['hybrid'],
    ],
    [
      'of an informed consent',
      'The application for Lumivexa was an informed consent application. In an informed consent application, reference is made to an authorised medicine where the marketing authorisation holder of the reference medicine has given consent to the use of their dossier in the application procedure. The reference product for Lumivexa is Tarbexil.',
      'Tarbexil',
      ['informed-consent'],
    ],
    [
      'of a duplicate',
      'Lumivexa is a duplicate of Tarbexil (human normal immunoglobulin), which was authorised in the EU on 19 January 2006. Lumivexa and Tarbexil have the same pharmaceutical form, active substance and indications, but differ in name.',
      'Tarbexil',
      ['duplicate'],
    ],
    [
      'with a name of two words',
      'Lumivexa is a generic of Tarbexil Max, which has been authorised in the EU since 2009.',
      'Tarbexil Max',
      ['generic'],
    ],
  ];
  for (const [fact, text, name, modifiers] of paragraphs) {
    it(fact, () => {
      const opinion = readPublished(text);
      assertCued('referenceProduct', [text]);
      assert.deepEqual(
        rolesOf(opinion).filter((role) => role !== 'footnotes'),
        ['referenceProduct'],
      );
      assert.equal(opinion.referenceProduct?.text, name);
      assert.deepEqual([...opinion.modifiers], modifiers);
    });
  }

  it('may be split over two paragraphs', () => {
    const opinion = readPublished(
      'Lumivexa is a generic of Tarbexil, which has been authorised in the EU since 2009.\n\nStudies have demonstrated the satisfactory quality of Lumivexa, and its bioequivalence to the reference product Tarbexil.\n\nMore information on biosimilar medicines can be found here.',
    );
    assert.deepEqual(rolesOf(opinion), ['referenceProduct']);
    assert.equal(opinion.parts.length, 1);
  });

  it('may follow the mechanism in one paragraph', () => {
    const opinion = readPublished(
      'The active substance of Lumivexa is orvatinib, an inhibitor (ATC code: L01EX99). It acts. Lumivexa is a generic of Tarbexil, which has been authorised in the EU since 2009. Studies have demonstrated the satisfactory quality of Lumivexa.',
    );
    assert.deepEqual(rolesOf(opinion), ['activeSubstance', 'mechanism', 'referenceProduct']);
  });
});
