/** The profile that a team gives documents which say nothing of theirs: when it counts, and when the document does. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/core';
import type { Profile } from '../../../server/src/core/model/opinion';
import { readOpinion } from '../../../server/src/core/model/readOpinion';

function profileOf(text: string, usual: Profile | undefined): Profile | undefined {
  return readOpinion(parseDocument(text, 'draft'), usual).profile;
}

const HEAD = '# Summary of opinion\n\n## Lumivexa\n\norvatinib\n';
const CHMP = 'the Committee for Medicinal Products for Human Use (CHMP)';
const GRANTING = `${HEAD}\nOn 28 January 2021, ${CHMP} adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.\n`;

describe('the usual profile of a folder', () => {
  it('is that of a document which says nothing of its own', () => {
    for (const text of ['', HEAD, 'Buy milk.\n']) {
      assert.equal(profileOf(text, undefined), undefined);
      assert.equal(profileOf(text, 'veterinary-initial'), 'veterinary-initial');
      assert.equal(profileOf(text, 'human-post-authorisation'), 'human-post-authorisation');
    }
  });

  it('does not count where the text says what it is', () => {
    assert.equal(profileOf(GRANTING, 'veterinary-post-authorisation'), 'human-initial');
  });

  it('does not count where the front matter says it', () => {
    const text = `---\nprofile: human-post-authorisation\n---\n\n${HEAD}`;
    assert.equal(profileOf(text, 'veterinary-initial'), 'human-post-authorisation');
    const wrong = text.replace('human-post-authorisation', 'human');
    assert.equal(profileOf(wrong, 'veterinary-initial'), 'veterinary-initial');
  });

  it('counts beside a text that says a half of it, where the two agree', () => {
    const titled = HEAD.replace('opinion', 'opinion (post authorisation)');
    assert.equal(profileOf(titled, undefined), undefined);
    assert.equal(
      profileOf(titled, 'veterinary-post-authorisation'),
      'veterinary-post-authorisation',
    );
    assert.equal(profileOf(titled, 'veterinary-initial'), undefined);
    const committee = `${HEAD}\nThe ${CHMP} met.\n`;
    assert.equal(profileOf(committee, undefined), undefined);
    assert.equal(profileOf(committee, 'human-initial'), 'human-initial');
    assert.equal(profileOf(committee, 'veterinary-initial'), undefined);
  });
});
