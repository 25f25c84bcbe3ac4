/** Footnotes under a cursor: which one, where its other places are, and another label for all of them. */
import assert from 'node:assert/strict';
import {
  findFootnoteAt,
  findFootnotePlaces,
  renameFootnote,
} from '../../../server/src/core/features/footnoteLinks';
import { applyEdits } from '../../../server/src/core/text/textEdit';
import { takeCursor, wordsAt } from '../../support/cursor';
import { readDraft, readPublished } from '../../support/readings';

const DRAFT =
  '# Summary of opinion[^1]\n\nA positive opinion[^2] was adopted.[^1]\n\n[^1]: One.\n[^2]: Two.\n';
const PUBLISHED =
  'Summary of opinion1\n\nThe CHMP adopted a positive opinion2 on it.\n\n1 One body.\n2 Another body.\n';

/** `label: words under the cursor`, for a body with a star. */
function footnoteAt(marked: string, read = readDraft): string | undefined {
  const { text, offset } = takeCursor(marked);
  const footnote = findFootnoteAt(read(text), offset);
  if (footnote === undefined) return undefined;
  return `${footnote.label}: ${wordsAt(text, footnote.span)}${footnote.isBody ? ' *' : ''}`;
}

describe('the footnote at a place', () => {
  it('is found before, in and behind a mark of a draft', () => {
    for (const mark of ['<|>[^1]', '[^<|>1]', '[^1]<|>']) {
      assert.equal(footnoteAt(DRAFT.replace('[^1]', mark)), '1: [^1]');
    }
  });

  it('is found on the label of a body, not in its words', () => {
    assert.equal(footnoteAt(DRAFT.replace('[^2]: Two', '[^<|>2]: Two')), '2: 2 *');
    assert.equal(footnoteAt(DRAFT.replace('Two', 'T<|>wo')), undefined);
  });

  it('is found at a glued mark and a body of published text', () => {
    assert.equal(footnoteAt(PUBLISHED.replace('opinion2', 'opinion2<|>'), readPublished), '2: 2');
    assert.equal(
      footnoteAt(PUBLISHED.replace('2 Another', '<|>2 Another'), readPublished),
      '2: 2 *',
    );
  });

  it('is none elsewhere', () => {
    assert.equal(footnoteAt(DRAFT.replace('Summary', 'Sum<|>mary')), undefined);
    assert.equal(footnoteAt('<|>'), undefined);
  });
});

describe('the places of a footnote', () => {
  it('are all its marks and bodies in the order of the text', () => {
    const { marks, bodies } = findFootnotePlaces(readDraft(DRAFT), '1');
    assert.deepEqual(
      marks.map(({ span }) => span.start),
      [DRAFT.indexOf('[^1]'), DRAFT.indexOf('[^1]\n\n[^1]:')],
    );
    assert.deepEqual(
      bodies.map(({ labelSpan }) => wordsAt(DRAFT, labelSpan)),
      ['1'],
    );
  });

  it('are none for a label that nobody uses', () => {
    assert.deepEqual(findFootnotePlaces(readDraft(DRAFT), '9'), { marks: [], bodies: [] });
  });
});

describe('another label for a footnote', () => {
  function rename(text: string, label: string, wanted: string, read = readDraft): string {
    const { edits, problem } = renameFootnote(read(text), label, wanted);
    return problem ?? applyEdits(text, edits);
  }

  it('changes every mark and the body of a draft', () => {
    assert.equal(rename(DRAFT, '1', 'decision'), DRAFT.replaceAll('[^1]', '[^decision]'));
  });

  it('may be written as a mark, with blanks around it', () => {
    assert.equal(rename(DRAFT, '2', ' [^two] '), DRAFT.replaceAll('[^2]', '[^two]'));
  });

  it('changes the glued mark and the body of published text', () => {
    assert.equal(
      rename(PUBLISHED, '2', '7', readPublished),
      PUBLISHED.replace('opinion2', 'opinion7').replace('2 Another', '7 Another'),
    );
  });

  it('that is the old one changes nothing', () => {
    assert.deepEqual(renameFootnote(readDraft(DRAFT), '1', '1').edits, []);
  });

  it('that cannot be is refused in words', () => {
    assert.equal(rename(DRAFT, '1', 'a b'), 'A footnote label has no blanks and no brackets.');
    assert.equal(rename(DRAFT, '1', ''), 'A footnote label has no blanks and no brackets.');
    assert.equal(rename(DRAFT, '1', '2'), 'There is a footnote 2 already.');
    assert.equal(
      rename(PUBLISHED, '1', 'a', readPublished),
      'A footnote of published text is numbered from 1 to 99.',
    );
  });
});
