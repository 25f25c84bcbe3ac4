/** What is offered in the front matter and in the comments of a draft. */
import assert from 'node:assert/strict';
import { completeAt } from '../../../support/completion';

const BODY =
  '# Summary of opinion (initial authorisation)\n\nThe benefits of Lumivexa is its ability to act.\n';

describe('completion of the front matter', () => {
  it('offers the keys that are not there yet', () => {
    const { labels, accept } = completeAt(`---\norphan: true\n<|>\n---\n${BODY}`);
    assert.equal(labels[0], 'profile');
    assert.ok(labels.includes('advancedTherapy') && !labels.includes('orphan'));
    assert.ok(accept('profile').startsWith('---\norphan: true\nprofile: \n---'));
  });

  it('offers the values of a key, also before the front matter is closed', () => {
    assert.deepEqual(completeAt('---\nprofile: <|>').labels, [
      'human-initial',
      'human-post-authorisation',
      'veterinary-initial',
      'veterinary-post-authorisation',
    ]);
    assert.deepEqual(completeAt(`---\nadvancedTherapy: t<|>\n---\n${BODY}`).labels, [
      'true',
      'false',
    ]);
  });

  it('is silent behind it and in published text', () => {
    assert.ok(!completeAt(`---\norphan: true\n---\n<|>\n${BODY}`).labels.includes('profile'));
    assert.deepEqual(completeAt('---\npro<|>', { notation: 'published' }).labels, []);
    assert.deepEqual(completeAt('---\nunknown: <|>').labels, []);
  });
});

describe('completion of a comment', () => {
  it('offers the rules of the paragraph below first', () => {
    const { labels, accept } = completeAt(
      BODY.replace('The benefits', '<!-- opinion-summary-ignore <|> -->\nThe benefits'),
    );
    assert.equal(labels[0], 'verb-disagrees');
    assert.match(accept('verb-disagrees'), /<!-- opinion-summary-ignore verb-disagrees: {2}-->/);
  });

  it('offers the keyword in an empty comment', () => {
    assert.deepEqual(completeAt(`<!-- <|> -->\n${BODY}`).labels, [
      'opinion-summary-ignore',
      'opinion-summary-ignore-file',
    ]);
  });

  it('is silent in the reason and in other comments', () => {
    for (const comment of [
      '<!-- opinion-summary-ignore verb-disagrees: as <|> -->',
      '<!-- a remark <|> -->',
      '<!--\n\n<|>\n\n-->',
    ]) {
      assert.deepEqual(completeAt(`${comment}\n${BODY}`).labels, [], comment);
    }
  });
});
