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
      'Treatment must be initiated by an experienced gastroenterologist or hepatologist.',
      'Treatment should be started by a paediatric cardiologist.',
      'Lumivexa is subject to restricted medical prescription.',
      'Lumivexa therapy should be managed by a physician with expertise in gout.',
      'Lumivexa should only be used by ophthalmologists trained in subretinal surgery.',
      'The decision to treat should be taken by a multidisciplinary team experienced in gout.',
      'Lumivexa can only be obtained with a prescription and treatment should be started in hospital.',
      'Lumivexa is for use in hospitals only and must be administered by an anaesthetist.',
      'Only physicians experienced in rheumatology should prescribe Lumivexa.',
      'A physician experienced in the treatment of gout should initiate treatment.',
      'Administration must take place in a specialised centre under the supervision of a neurosurgeon.',
      'The use of Lumivexa should be directed by a rheumatologist.',
      'Prescription is limited to specialists in gout.',
      'Healthcare professionals experienced in the treatment of gout should start and monitor the treatment.',
      'It is recommended that Lumivexa be used only after consultation with a physician with appropriate experience in gout.',
      'Lumivexa must be administered in a qualified treatment centre.',
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
