/** The parts of a document: which blocks and sentences belong to them, and what belongs to none. */
import assert from 'node:assert/strict';
import { readDraft, readPublished, rolesOf, textsOf, wordsOf } from '../../support/readings';

const NOTE =
  '1 Summaries of positive opinion are published without prejudice to the Commission decision.';

describe('The parts of a document', () => {
  it('leave out a paragraph of unknown words', () => {
    const opinion = readPublished(
      'Lumivexa will be available as tablets.\n\nSomething else is said here.\n\nThe benefits of Lumivexa are its ability to act.',
    );
    assert.deepEqual(rolesOf(opinion), ['presentation', 'benefits']);
  });

  it('hold further sentences of a paragraph', () => {
    const opinion = readPublished(
      'The benefits of Lumivexa are its ability to act. This was seen in a study. The most common side effects are nausea and fatigue.',
    );
    assert.equal(
      wordsOf(opinion, 'benefits'),
      'The benefits of Lumivexa are its ability to act. This was seen in a study.',
    );
  });

  it('hold the list behind a paragraph', () => {
    const opinion = readDraft(
      'The benefits of Lumivexa are:\n\n- its ability to act\n- its price\n\nSomething else.',
    );
    assert.deepEqual(rolesOf(opinion), ['benefits']);
    assert.equal(opinion.part('benefits')?.sentences.length, 3);
  });

  it('go on behind footnotes that stand between two pages', () => {
    const opinion = readPublished(
      `The benefits of Lumivexa are its\n\n${NOTE}\n\nPage 1/2\n\fability to act. The most common side effects are nausea and fatigue.`,
    );
    assert.deepEqual(rolesOf(opinion), ['benefits', 'footnotes', 'benefits', 'sideEffects']);
    assert.deepEqual(
      opinion.partsOf('benefits').map(({ isCued }) => isCued),
      [true, false],
    );
  });

  it('of an indication go on behind footnotes, and its passages leave them out', () => {
    const opinion = readPublished(
      `The full indication is:\n\n${NOTE}\n\nPage 1/2\n\fLumivexa is indicated for the treatment of gout in adults.\n\nIt is indicated in children.`,
    );
    assert.deepEqual(rolesOf(opinion), ['indication', 'footnotes', 'indication']);
    assert.deepEqual(textsOf(opinion.indication?.passages), [
      'Lumivexa is indicated for the treatment of gout in adults.',
      'It is indicated in children.',
    ]);
  });

  it('begin anew with each lead of an indication', () => {
    const opinion = readPublished(
      'The full indication for Lumivexa is:\n\nLumivexa is indicated in adults.\n\nThe full indication for Tarbexil is:\n\nTarbexil is indicated in adults.',
    );
    assert.deepEqual(rolesOf(opinion), ['indication', 'indication']);
  });

  it('are found at every place they cover', () => {
    const text =
      'Lumivexa will be available as tablets. The active substance of Lumivexa is orvatinib.';
    const opinion = readPublished(text);
    assert.equal(opinion.roleAt(0), 'presentation');
    assert.equal(opinion.roleAt(text.indexOf('orvatinib')), 'activeSubstance');
    assert.equal(opinion.roleAt(text.length + 5), undefined);
  });
});
