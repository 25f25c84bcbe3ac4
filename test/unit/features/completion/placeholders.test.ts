/** What is offered for a placeholder that is selected, or that the cursor stands in. */
import assert from 'node:assert/strict';
import { DOSE_FORMS } from '../../../../server/src/core/model/doseForms';
import { completeAt } from '../../../support/completion';

const HEAD = '# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\norvatinib\n\n';

describe('completion of a placeholder', () => {
  it('offers what belongs there in its place, wherever the cursor is', () => {
    for (const stop of ['<|><code>', '<co<|>de>', '<code><|>', '[ATC code<|>]']) {
      const text = `${HEAD}The active substance of Lumivexa is orvatinib (ATC code: ${stop}). It`;
      const { labels, accept } = completeAt(text);
      assert.ok(labels.includes('L'), stop);
      assert.match(accept('L'), /orvatinib \(ATC code: L\)\. It$/, stop);
    }
  });

  it('is compared with the placeholder that an editor finds selected', () => {
    const text = `${HEAD}Lumivexa is orvatinib (ATC code: <code><|>).`;
    for (const { filterText } of completeAt(text).items) assert.match(filterText, /^<code> /);
  });

  it('is chosen by what is typed into it, and replaced whole', () => {
    const text = `${HEAD}The active substance of Lumivexa is orvatinib (ATC code: <anaem<|>code>). It`;
    const { labels, accept } = completeAt(text);
    assert.deepEqual(labels, ['B03']);
    assert.match(accept('B03'), /orvatinib \(ATC code: B03\)\. It$/);
    const patients = completeAt(`${HEAD}> For pain in <adult p<|>population>.`);
    assert.deepEqual(patients.labels, ['adult patients']);
    assert.match(patients.accept('adult patients'), /> For pain in adult patients\.$/);
    const form = completeAt(`${HEAD}It will be available as 5 mg <gra<|>pharmaceutical form>.`);
    assert.deepEqual(form.labels, ['granules']);
    assert.match(form.accept('granules'), /as 5 mg granules\.$/);
  });

  it('offers companies, forms, names, patients and species', () => {
    const holders = ['Oakhaven GmbH'];
    const offered = (text: string): readonly string[] =>
      completeAt(HEAD + text, { holders }).labels;
    assert.deepEqual(offered('The applicant for this medicinal product is <company><|>.'), holders);
    assert.deepEqual(
      offered('Lumivexa will be available as <strengths and pharmaceutical form><|>.')[0],
      DOSE_FORMS[0],
    );
    assert.deepEqual(
      offered('Lumivexa will be available as 5 mg <pharmaceutical form><|>.')[0],
      DOSE_FORMS[0],
    );
    assert.deepEqual(offered('The benefit of <product><|> is'), ['Lumivexa']);
    assert.deepEqual(offered('This is <active substance><|>, a'), ['orvatinib']);
    assert.equal(offered('> It is indicated for pain in <population><|>.')[0], 'adults');
  });

  it('offers how a use begins, and leaves the condition to be filled in', () => {
    const { labels, accept } = completeAt(
      `${HEAD}> It is indicated for <current use<|>> in adults.`,
    );
    const [treatment = ''] = labels;
    assert.match(accept(treatment), /indicated for the treatment of <condition> in adults\.$/);
    const vaccine = HEAD.replace('orvatinib', 'Bluetongue virus vaccine (inactivated)');
    assert.deepEqual(completeAt(`${vaccine}> For <use<|>>.`).labels, [
      'active immunisation to prevent <condition>',
    ]);
  });

  it('is silent where nobody knows', () => {
    for (const stop of ['<benefit>', '<date>', '<what it does>']) {
      assert.deepEqual(completeAt(`${HEAD}On ${stop}<|> it is.`).labels, [], stop);
    }
  });
});
