/** Recognising the standard sentences of a document, in every wording that was seen in print. */
import assert from 'node:assert/strict';
import type { Modifier, Profile } from '../../../server/src/core/model/opinion';
import { readOpinion } from '../../../server/src/core/model/readOpinion';
import { compileBuiltInPacks } from '../../../server/src/core/packs/builtInPacks';
import { matchStandardSentences } from '../../../server/src/core/packs/matchSentences';
import { fillSlots } from '../../../server/src/core/packs/slots';
import {
  createStandardSentences,
  type StandardSentence,
} from '../../../server/src/core/packs/standardSentences';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';

const { sentences } = compileBuiltInPacks();
const standard = createStandardSentences(sentences);

const STATEMENTS: Readonly<Record<Profile, string>> = {
  'human-initial':
    'On 20 March 2025, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.',
  'human-post-authorisation':
    'On 20 March 2025, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion recommending a change to the terms of the marketing authorisation for the medicinal product Lumivexa.',
  'veterinary-initial':
    'On 7 September 2023, the Committee for Veterinary Medicinal Products (CVMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the veterinary medicinal product Lumivexa, an oral solution, intended for cats.',
  'veterinary-post-authorisation':
    'On 15 February 2023, the Committee for Veterinary Medicinal Products (CVMP) adopted a positive opinion, recommending the granting of a variation to the terms of the marketing authorisation for the veterinary medicinal product Lumivexa.',
};

const VALUES = new Map([
  ['product', 'Lumivexa'],
  ['reference', 'Orvalex'],
  ['referenceSubstance', 'orvatinib'],
  ['referenceDate', '23 February 2009'],
  ['designationDate', '8 November 2012'],
  ['procedure', 'extension to the terms of the marketing authorisation'],
  ['difference', 'is available in another strength'],
]);

function match(profile: Profile, modifiers: readonly Modifier[], body: string) {
  const frontMatter = modifiers.map((modifier) => `${modifier}: true\n`).join('');
  const text = `---\n${frontMatter}---\n\n${STATEMENTS[profile]}\n\n${body}\n`;
  const opinion = readOpinion(parseDocument(text, 'draft'));
  return matchStandardSentences(opinion, standard);
}

function write(sentence: StandardSentence, text: string, profile: Profile): string {
  const opinion = readOpinion(parseDocument(`${STATEMENTS[profile]}\n`, 'draft'));
  const filled = fillSlots(text, opinion, VALUES);
  return sentence.footnote === undefined ? filled : `[^1]: ${filled}`;
}

describe('the wordings of the standard sentences', () => {
  for (const sentence of sentences) {
    if (sentence.tolerance === 0) continue;
    it(`${sentence.id} (${sentence.pack}) is recognised in each of its ${sentence.variants.length} wordings`, () => {
      for (const { text } of sentence.variants) {
        for (const profile of sentence.profiles) {
          const matches = match(profile, sentence.when, write(sentence, text, profile));
          assert.equal(matches.length, 1, text);
          assert.deepEqual(matches[0]?.differences, [], text);
        }
      }
    });
  }
});

describe('matching standard sentences', () => {
  const information = sentences.find(({ id }) => id === 'product-information')?.variants[0]?.text;
  assert.ok(information !== undefined);

  it('punctuation, case and a missing stop make no difference', () => {
    const body = information.replaceAll(',', '').replace('European public', 'European Public');
    const [found] = match('human-initial', [], body.slice(0, -1));
    assert.equal(found?.sentence.id, 'product-information');
    assert.deepEqual(found?.differences, []);
  });

  it('words that differ are told with their places', () => {
    const [found] = match('human-initial', [], information.replace('described', 'set out'));
    assert.deepEqual(
      found?.differences.map(({ found: { text }, expected }) => [text, expected]),
      [['set out', 'described']],
    );
  });

  it('a sentence in which many words differ is another one', () => {
    const body = information.replace(
      'Detailed recommendations for the use of this product will be described',
      'Detailed words on how people should take it and when they should not are written',
    );
    assert.deepEqual(match('human-initial', [], body), []);
  });

  it('a short sentence may differ in fewer words', () => {
    assert.equal(
      match('human-initial', ['biosimilar'], 'Lumivexa is a biosimilar of Orvalex.').length,
      0,
    );
  });

  it('a sentence of another modifier is recognised only in its exact words', () => {
    const exact =
      'Lumivexa is a generic of Orvalex, which has been authorised in the EU since 1996.';
    assert.equal(match('human-initial', [], exact).length, 1);
    assert.equal(match('human-initial', [], exact.replace('generic', 'copy')).length, 0);
  });

  it('a slot holds at most twelve words', () => {
    const name = 'one two three four five six seven eight nine ten eleven twelve';
    const sentence = (product: string) =>
      `${product} was reviewed under EMA's accelerated assessment programme.`;
    assert.equal(match('human-initial', [], sentence(name)).length, 1);
    assert.equal(match('human-initial', [], sentence(`${name} more`)).length, 0);
  });

  it('a sentence copied from the other committee is held against that of this one', () => {
    const [found] = match('veterinary-initial', [], information);
    assert.equal(found?.sentence.id, 'veterinary-product-information');
    assert.deepEqual(
      found.differences.map(({ found: { text }, expected }) => [text, expected]),
      [['recommendations', 'conditions']],
    );
  });
});
