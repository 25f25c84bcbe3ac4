/** The sentence on the prescriber: its words, and that it ends an indication. */
import assert from 'node:assert/strict';
import { assertCued, readPublished, rolesOf } from '../../support/readings';

describe('The sentence on the prescriber', () => {
  it('is known by its words', () => {
    assertCued('prescribing', [
      'Lumivexa should be prescribed by physicians experienced in the treatment of gout.',
      'Lumivexa should be prescribed by specialised physicians experienced in gout, in centres with timely access to MRI.',
      'Lumivexa should be initiated by a physician experienced in the treatment of gout.',
      'Treatment with Lumivexa should be initiated by physicians experienced in gout.',
      'Treatment with Lumivexa should be initiated and supervised by a physician experienced in gout.',
      'Treatment should be initiated and supervised by a physician experienced in gout.',
      'Lumivexa must only be administered under the supervision of a healthcare professional qualified in gout.',
      'Lumivexa should be administered under the direction and supervision of a physician experienced in gout.',
      'It is proposed that Lumivexa be prescribed by physicians experienced in the treatment of gout.',
      'It is proposed that Lumivexa should be initiated under the supervision of a physician experienced in gout.',
      'It is proposed that Lumivexa be started by physicians experienced in gout.',
      'It is proposed that Lumivexa be subject to prescription and administered under the supervision of a physician.',
      'Therapy should be initiated by a physician experienced in gout.',
      'Lumivexa and Tarbexil should be prescribed by physicians experienced in gout.',
      'LUMIVEXA must be initiated and supervised by a specialist.',
      'Lumivexa treatment should be under the supervision of a physician experienced in gout.',
    ]);
  });

  it('ends an indication, even inside a paragraph', () => {
    const opinion = readPublished(
      'The full indication is: Lumivexa is indicated in adults. It is proposed that Lumivexa be prescribed by physicians experienced in gout.',
    );
    assert.equal(opinion.indication?.body?.text, 'Lumivexa is indicated in adults.');
  });

  it('may stand in the list of the indication in a copy', () => {
    const opinion = readPublished(
      'The full indication is:\n- Lumivexa is indicated in adults.\n- Lumivexa should be administered only by persons authorised to handle radiopharmaceuticals.\n',
    );
    assert.deepEqual(rolesOf(opinion), ['indication', 'prescribing']);
  });

  it('may be missing', () => {
    assert.equal(
      readPublished('The full indication is: Lumivexa is indicated in adults.').part('prescribing'),
      undefined,
    );
  });
});
