/** Choosing the wording to write, and the words that stand for slots and alternatives. */
import assert from 'node:assert/strict';
import { expandAlternatives } from '../../../server/src/core/packs/alternatives';
import { compileBuiltInPacks } from '../../../server/src/core/packs/builtInPacks';
import {
  chooseWording,
  createStandardSentences,
  type SentenceVariant,
  type StandardSentence,
} from '../../../server/src/core/packs/standardSentences';

function variant(text: string, more: Partial<SentenceVariant> = {}): SentenceVariant {
  return { text, since: undefined, until: undefined, isAcceptedOnly: false, ...more };
}

function sentenceOf(...variants: readonly SentenceVariant[]): StandardSentence {
  return {
    id: 'test',
    pack: 'test',
    part: 'applicant',
    footnote: undefined,
    profiles: ['human-initial'],
    when: [],
    tolerance: 4,
    variants,
  };
}

describe('choosing a wording', () => {
  const sentence = sentenceOf(
    variant('middle', { since: 2015 }),
    variant('new', { since: 2022 }),
    variant('old', { until: 2014 }),
    variant('seen', { since: 2023, isAcceptedOnly: true }),
  );

  it('the newest one in force in the year is written', () => {
    assert.equal(chooseWording(sentence, 2010)?.text, 'old');
    assert.equal(chooseWording(sentence, 2018)?.text, 'middle');
    assert.equal(chooseWording(sentence, 2022)?.text, 'new');
  });

  it('without a year one that is still in use is written', () => {
    assert.equal(chooseWording(sentence, undefined)?.text, 'new');
  });

  it('one that is only accepted is never written', () => {
    assert.equal(chooseWording(sentence, 2024)?.text, 'new');
    assert.equal(
      chooseWording(sentenceOf(variant('x', { isAcceptedOnly: true })), 2024),
      undefined,
    );
  });

  it('where none was in force the one still in use is written', () => {
    assert.equal(chooseWording(sentenceOf(variant('a', { since: 2020 })), 2010)?.text, 'a');
  });
});

describe('finding a standard sentence', () => {
  const standard = createStandardSentences(compileBuiltInPacks().sentences);

  it('is by footnote and profile', () => {
    const query = { footnote: 'appeal', modifiers: new Set<never>(), year: 2023 } as const;
    assert.match(
      standard.find({ ...query, profile: 'veterinary-initial' })?.text ?? '',
      /^Applicants/,
    );
    assert.equal(standard.find({ ...query, profile: 'human-initial' }), undefined);
  });

  it('prefers a sentence made for the modifiers', () => {
    const text = (modifier: 'generic' | 'biosimilar') =>
      standard.find({
        part: 'referenceProduct',
        profile: 'human-initial',
        modifiers: new Set([modifier]),
        year: 2023,
      })?.text;
    assert.match(text('generic') ?? '', /is a generic of/);
    assert.match(text('biosimilar') ?? '', /biosimilar/);
  });

  it('takes the committee name of the year', () => {
    const text = (year: number) =>
      standard.find({
        part: 'opinionStatement',
        profile: 'veterinary-initial',
        modifiers: new Set(),
        year,
      })?.text;
    assert.match(text(2020) ?? '', /Medicinal Products for Veterinary Use/);
    assert.match(text(2022) ?? '', /Veterinary Medicinal Products \(CVMP\)/);
  });
});

describe('alternatives', () => {
  it('stand for all their combinations, the first alternatives first', () => {
    assert.deepEqual(expandAlternatives('a [b|c] d[ e|]'), [
      'a b d e',
      'a b d',
      'a c d e',
      'a c d',
    ]);
  });

  it('may be empty without leaving two blanks', () => {
    assert.deepEqual(expandAlternatives('the [updated |]text'), ['the updated text', 'the text']);
  });

  it('are not needed', () => {
    assert.deepEqual(expandAlternatives('plain'), ['plain']);
  });
});
