/** Finding the phrases of all rules in one pass: whole words, stars, overlaps, and time that does not grow with the phrases. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildPhraseIndex, type Phrase } from '../../../server/src/core/packs/phraseIndex';
import { surveyWords } from '../../../server/src/core/text/wordSurvey';
import { buildWordTable } from '../../../server/src/core/text/wordTable';

const loose = (text: string): Phrase => ({ text, isExact: false });
const exact = (text: string): Phrase => ({ text, isExact: true });

function find(phrases: readonly Phrase[], text: string): readonly string[] {
  const index = buildPhraseIndex([phrases]);
  const matches = index
    .findIn(text, surveyWords(text, buildWordTable(text), index.filter))
    .of(phrases);
  return matches.map(({ from, to }) => text.slice(from, to));
}

describe('the phrase index', () => {
  it('finds whole words, not pieces of longer ones', () => {
    assert.deepEqual(find([loose('drug')], 'A drug, drugs and a DRUG; a prodrug.'), [
      'drug',
      'DRUG',
    ]);
  });

  it('finds phrases of several words, across nothing but the blank between them', () => {
    const phrases = [loose('adverse event')];
    assert.deepEqual(
      find(phrases, 'Adverse event, adverse events, adverse\nevent, adverse, event'),
      ['Adverse event'],
    );
  });

  it('keeps capitals apart where the phrase is exact', () => {
    assert.deepEqual(find([exact('PI')], 'PI, pi and Pi'), ['PI']);
  });

  it('finds words by their beginning and by their ending', () => {
    const phrases = [loose('tumor*'), loose('*emia')];
    assert.deepEqual(find(phrases, 'Tumors, a microtumor, leukemia and leukemias, tumour'), [
      'Tumors',
      'leukemia',
    ]);
  });

  it('says which letters of a word the star phrase names', () => {
    const phrases = [loose('*emia')];
    const text = 'in leukemia';
    const index = buildPhraseIndex([phrases]);
    const [match] = index
      .findIn(text, surveyWords(text, buildWordTable(text), index.filter))
      .of(phrases);
    assert.deepEqual(match?.named, { from: 7, to: 11 });
  });

  it('takes signs at the edges of a phrase along', () => {
    assert.deepEqual(find([loose('(e.g.'), loose('i.v.')], 'once (e.g. twice) or i.v. now'), [
      '(e.g.',
      'i.v.',
    ]);
  });

  it('of overlapping phrases takes the longest', () => {
    const phrases = [loose('reaction'), loose('adverse reaction'), loose('reaction at the site')];
    assert.deepEqual(
      find(phrases, 'a reaction, an adverse reaction, an adverse reaction at the site'),
      ['reaction', 'adverse reaction', 'reaction at the site'],
    );
  });

  it('answers each list of phrases for itself', () => {
    const [first, second] = [[loose('nausea')], [loose('nausea'), loose('rash')]];
    const text = 'nausea and rash';
    const index = buildPhraseIndex([first, second]);
    const matches = index.findIn(text, surveyWords(text, buildWordTable(text), index.filter));
    assert.equal(matches.of(first).length, 1);
    assert.equal(matches.of(second).length, 2);
    assert.deepEqual(matches.of([loose('nausea')]), []);
  });

  it('finds what a search for whole words finds, in any text', () => {
    const words = fc.constantFrom(
      'drug',
      'Drug',
      'drugs',
      'adverse',
      'event',
      ' ',
      '-',
      '\n',
      'é',
      '1',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const expected = [...text.matchAll(/(?<![\p{L}\d])drug(?![\p{L}\d])/giu)].map(
          ([found]) => found,
        );
        assert.deepEqual(find([loose('drug')], text), expected);
      }),
    );
  });

  it('looks at no more words when there are a thousand phrases more', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const name = (index: number): string =>
      [index % 26, Math.floor(index / 26) % 26, Math.floor(index / 676)]
        .map((at) => letters.charAt(at))
        .join('');
    const many = Array.from({ length: 1000 }, (_, index) =>
      loose(`${name(index)}x ${name(index)}y`),
    );
    const text = 'The most common side effects are nausea and rash. '.repeat(2000);
    const [few, all] = [[loose('nausea')], [...many, loose('nausea')]];
    const [fewIndex, allIndex] = [buildPhraseIndex([few]), buildPhraseIndex([all])];
    const measure = (run: () => unknown): number => {
      const times = Array.from({ length: 7 }, () => {
        const start = performance.now();
        run();
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    const short = measure(() =>
      fewIndex.findIn(text, surveyWords(text, buildWordTable(text), fewIndex.filter)).of(few),
    );
    const long = measure(() =>
      allIndex.findIn(text, surveyWords(text, buildWordTable(text), allIndex.filter)).of(all),
    );
    assert.ok(long < 5 * short + 5, `${long} ms with a thousand phrases, ${short} ms with one`);
  });
});
