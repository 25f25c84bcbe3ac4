/** Where sentences end, and where a stop ends none. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';

function sentencesIn(text: string): readonly string[] {
  const { sentences, prose } = parseDocument(text, 'published');
  return sentences.map(({ prose: { from, to } }) => prose.text.slice(from, to));
}

describe('A sentence', () => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['It acts. Cells die.', ['It acts.', 'Cells die.']],
    ['It acts! Does it? It does.', ['It acts!', 'Does it?', 'It does.']],
    ['It acts (see section 5.1). Cells die.', ['It acts (see section 5.1).', 'Cells die.']],
    ['It is “new”. “Old” it is not.', ['It is "new".', '"Old" it is not.']],
    ['It acts (on cells.) Cells die.', ['It acts (on cells.)', 'Cells die.']],
    ['It acts in adults.1 The applicant is here.', ['It acts in adults.1 The applicant is here.']],
    ['It acts in adults.The applicant is here.', ['It acts in adults.', 'The applicant is here.']],
    ['It acts (on cells).The cells die.', ['It acts (on cells).', 'The cells die.']],
    ['It acts from week 3.The cells die.', ['It acts from week 3.', 'The cells die.']],
    ['It acts in 50%.The cells die.', ['It acts in 50%.', 'The cells die.']],
    ['It acts (on cells).5 Cells die.', ['It acts (on cells).5 Cells die.']],
    ['1.The cells die.', ['1.The cells die.']],
    ['It is poly(A).Y as 3.Lumivexa shows.', ['It is poly(A).Y as 3.Lumivexa shows.']],
    ['The strength is 0.5 mg. It is low.', ['The strength is 0.5 mg.', 'It is low.']],
    ['Other medicines, e.g. Tarbexil, act.', ['Other medicines, e.g. Tarbexil, act.']],
    ['Lumivexa vs. Tarbexil is new.', ['Lumivexa vs. Tarbexil is new.']],
    [
      'It is made by Orvexa B.V. Lumivexa is new.',
      ['It is made by Orvexa B.V.', 'Lumivexa is new.'],
    ],
    [
      'It is made by Orvexa S.p.A. (Italy) and others.',
      ['It is made by Orvexa S.p.A. (Italy) and others.'],
    ],
    ['The applicant is N.V. Orvexa. It is new.', ['The applicant is N.V. Orvexa.', 'It is new.']],
    [
      'The applicant is Dr. Orvexa GmbH & Co. KG. It is new.',
      ['The applicant is Dr. Orvexa GmbH & Co. KG.', 'It is new.'],
    ],
    [
      'Regulation (EU) No. 37/2010 is old. It stands.',
      ['Regulation (EU) No. 37/2010 is old.', 'It stands.'],
    ],
    [
      'It is for hepatitis B. The vaccine is new.',
      ['It is for hepatitis B.', 'The vaccine is new.'],
    ],
    ['Infections with E. coli are common.', ['Infections with E. coli are common.']],
    ['It acts\nin adults.\nCells die.', ['It acts in adults.', 'Cells die.']],
    ['It acts: cells die.', ['It acts: cells die.']],
    ['It acts in adults. mLumivexa is new.', ['It acts in adults.', 'mLumivexa is new.']],
    ['It acts in adults. orvaLumi is new.', ['It acts in adults.', 'orvaLumi is new.']],
    ['It acts in adults. Élumi is new.', ['It acts in adults.', 'Élumi is new.']],
    ['Lumivexa d.d. Novo mesto is new.', ['Lumivexa d.d. Novo mesto is new.']],
    ['Cells make a protein. mRNA acts.', ['Cells make a protein.', 'mRNA acts.']],
    ['The pH of 7.5 is approx. pH 7.', ['The pH of 7.5 is approx. pH 7.']],
    [
      'It is sold as 20 mg tablets The active substance of Lumivexa is orvatinib.',
      ['It is sold as 20 mg tablets', 'The active substance of Lumivexa is orvatinib.'],
    ],
    [
      'It acts (on cells) The most common side effects are nausea and rash',
      ['It acts (on cells)', 'The most common side effects are nausea and rash'],
    ],
    [
      'In a study of 342 patients, The applicant for this medicinal product is Orvexa.',
      ['In a study of 342 patients,', 'The applicant for this medicinal product is Orvexa.'],
    ],
    ['It is availableThe full indication is:', ['It is available', 'The full indication is:']],
    [
      'On 14 September 2023, The CHMP adopted an opinion.',
      ['On 14 September 2023, The CHMP adopted an opinion.'],
    ],
    ['tThe full indication is:', ['tThe full indication is:']],
    [
      'It acts on cells Detailed recommendations for the use of this product follow.',
      ['It acts on cells', 'Detailed recommendations for the use of this product follow.'],
    ],
    [
      'The active substances of A, The active Group.',
      ['The active substances of A, The active Group.'],
    ],
    ['One paragraph\n\nAnother paragraph', ['One paragraph', 'Another paragraph']],
    ['', []],
  ];
  for (const [text, sentences] of texts) {
    it(JSON.stringify(text), () => assert.deepEqual(sentencesIn(text), sentences));
  }

  it('ends behind a stop with a footnote mark', () => {
    const body = '1 Summaries of positive opinion are published without prejudice.';
    assert.deepEqual(
      sentencesIn(`It acts in adults.1 The applicant is here.\n\n${body}`).slice(0, 2),
      ['It acts in adults.', 'The applicant is here.'],
    );
  });
});
