/** Footnotes: the words by which the body of each kind is known, and marks and bodies of a web copy. */
import assert from 'node:assert/strict';
import type { FootnoteKind } from '../../../server/src/core/model/opinion';
import { readDraft, readPublished } from '../../support/readings';

describe('A footnote of the form', () => {
  const bodies: readonly (readonly [FootnoteKind, string])[] = [
    [
      'commission-decision',
      'Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 67 days from adoption of the opinion.',
    ],
    [
      'commission-decision',
      'Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued within 44 days (Type II variations) and 67 days (Annex II applications) from adoption of the opinion.',
    ],
    [
      'conditional',
      'A conditional marketing authorisation is granted to a medicinal product that fulfils an unmet medical need when the benefit to public health of immediate availability outweighs the risk inherent in the fact that additional data are still required. The marketing authorisation holder is likely to provide comprehensive clinical data at a later stage.',
    ],
    [
      'exceptional-circumstances',
      'In exceptional circumstances, an authorisation may be granted subject to certain specific obligations, to be reviewed annually. This happens when the applicant can show that they are unable to provide comprehensive data.',
    ],
    [
      'exceptional-circumstances',
      'A marketing authorisation under exceptional circumstances is granted to medicines where the applicant is unable to provide comprehensive data.',
    ],
    [
      'orphan',
      'This product was designated as an orphan medicine during its development. EMA will now review the information available to date to determine if the orphan designation can be maintained.',
    ],
    [
      'orphan',
      'This product was designated as orphan medicine during its development. EMA will now review the information available to date to determine if the orphan designation can be maintained',
    ],
    ['new-text', 'New text in bold'],
    ['new-text', 'New text in bold, removed text as strikethrough'],
    ['new-text', 'Removed text as strikethrough, new text in bold'],
    [
      'appeal',
      'Applicants may appeal any CVMP opinion, provided they notify the European Medicines Agency in writing of their intention to appeal within 15 days of receipt of the opinion.',
    ],
    [
      'appeal',
      'Applicants may request a re-examination of any CVMP opinion, provided they notify the European Medicines Agency in writing of their intention within 15 days of receipt of the opinion.',
    ],
  ];
  for (const [kind, body] of bodies) {
    it(`is known by its words: ${body.slice(0, 60)}`, () => {
      for (const label of ['1 ', '1', '(1) ', '¹ ', '¹', '[1] ']) {
        const opinion = readPublished(
          `Summary of opinion¹\n\nLumivexa\norvatinib\n\nSome text.\n\n${label}${body}\n`,
        );
        assert.equal(opinion.footnotes.bodies.length, 1, label);
        assert.equal(opinion.footnotes.bodies[0]?.kind, kind, label);
        assert.equal(opinion.footnotes.bodies[0]?.label, '1', label);
        assert.equal(opinion.footnotes.bodies[0]?.content.text, body, label);
      }
      const draft = readDraft(`# Summary of opinion[^a]\n\n[^a]: ${body}\n`);
      assert.equal(draft.footnotes.bodies[0]?.kind, kind);
    });
  }

  it('of a summary of residue limits speaks of decision and appeal', () => {
    const { footnotes } = readPublished(
      'MRL summary opinion 1\n\n1 Summaries of opinion are published without prejudice to the Commission Decision. Applicants may request re-examination of any CVMP opinion, provided they notify the European Medicines Agency in writing of their intention to request such re-examination within 15 days of receipt of the opinion\n',
    );
    assert.equal(footnotes.bodies[0]?.kind, 'commission-decision');
  });

  it('has no kind where its words are new', () => {
    const { footnotes } = readPublished(
      'Text on a hybrid application[1].\n\n[1] Hybrid applications rely in part on the results of tests on the reference product.\n',
    );
    assert.equal(footnotes.bodies[0]?.kind, undefined);
    assert.equal(footnotes.danglingMarks.length, 0);
  });
});

describe('Footnotes of a web copy', () => {
  it('may have the mark 2 and the body 1', () => {
    const { footnotes } = readPublished(
      'For information, the full indication for Lumivexa will be as follows:2\n\nLumivexa is indicated in adults.\n\n1 New text in bold, removed text as strikethrough\n',
    );
    assert.deepEqual(
      footnotes.danglingMarks.map(({ label }) => label),
      ['2'],
    );
    assert.deepEqual(
      footnotes.unusedBodies.map(({ label }) => label),
      ['1'],
    );
  });

  it('may have a mark without a body', () => {
    const { footnotes } = readPublished(
      'The CHMP adopted a new indication as follows:1\n\nLumivexa is indicated in adults.\n',
    );
    assert.deepEqual(
      footnotes.danglingMarks.map(({ label }) => label),
      ['1'],
    );
  });

  it('may have a body 2 without 1', () => {
    const { footnotes } = readPublished(
      'The CHMP adopted a new indication as follows:2\n\nLumivexa is indicated in adults.\n\n2 New text in bold\n',
    );
    assert.deepEqual(footnotes.danglingMarks, []);
    assert.deepEqual(footnotes.unusedBodies, []);
  });
});
