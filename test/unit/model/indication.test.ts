/** The full indication: its lead, its body, and where both end. */
import assert from 'node:assert/strict';
import { readDraft, readPublished, rolesOf, textsOf } from '../../support/readings';

const BODY = 'Lumivexa is indicated for the treatment of gout in adults.';

describe('The lead of an indication', () => {
  const leads = [
    'The full indication is:',
    'For inf ormation, the full indications for Lumivexa will be as follows 2 :',
    'The full indications are:',
    'The full indications for Lumivexa and Tarbexil are:',
    'The full indication for each, Lumivexa and Tarbexil is:',
    'The full indication for Orvatinib Brisk is:',
    'The full indication for these two medicinal products is:',
    'The approved indication is:',
    'The full therapeutic indication is:',
    'For information, the full indication for Lumivexa will be as follows:',
    'For information, the full indications for Lumivexa will be as follows:',
    'For information, the full indications for Lumivexa will therefore be as follows:',
    'For information, the full indication for Lumivexa will be as follows (new indication in bold):',
    'For information, the full indication for Lumivexa will be as follows (new text in bold):',
    'For information, the full indication for Lumivexa will be as follows (new text as bold)',
    'The full indications for Lumivexa will therefore be as follows:',
    'The full indication for Lumivexa will be as follows',
    'The full indication for Lumivexa will be as follows.',
    'For information, the full indications for Lumivexa are as follows.',
    'For information, the indication for Lumivexa capsules will remain as follows:',
    'For information, the full indication for Lumivexa and Tarbexil will be as follows:',
    'The full proposed indication would be as follows (with the changes in bold)',
    'The indication will read as follows:',
    'Full Indication',
    'Full indication:',
  ];
  for (const lead of leads) {
    it(`is “${lead}”, alone or before the indication`, () => {
      for (const between of ['\n\n', '\n', ...(/[:)]$/.test(lead) ? [' '] : [])]) {
        const opinion = readPublished(
          `The benefits of Lumivexa are its ability to lower uric acid.\n\n${lead}${between}${BODY}\n\nLumivexa should be prescribed by physicians experienced in gout.`,
        );
        assert.deepEqual(rolesOf(opinion), ['benefits', 'indication', 'prescribing']);
        assert.equal(opinion.indication?.lead.text, lead);
        assert.equal(opinion.indication?.body?.text, BODY);
        assert.deepEqual(textsOf(opinion.indication?.paragraphs), [BODY]);
      }
    });
  }

  const marks: readonly (readonly [string, string])[] = [
    ['as follows1:', 'as follows:'],
    ['as follows:1', 'as follows:'],
    ['as follows 1:', 'as follows:'],
    ['as follows: 1', 'as follows:'],
    ['as follows:\n1', 'as follows:'],
    ['as follows¹:', 'as follows:'],
    ['as follows:(1)', 'as follows:'],
    ['as follows [1]:', 'as follows:'],
    ['as follows', 'as follows'],
  ];
  for (const [written, read] of marks) {
    for (const body of [BODY, `“${BODY}”`]) {
      it(`may end ${JSON.stringify(written)} before ${body.charAt(0)}`, () => {
        const label = written.includes('(') ? '(1)' : '1';
        const glue = written.endsWith('\n1') ? '' : '\n\n';
        const opinion = readPublished(
          `For information, the full indication for Lumivexa will be ${written}${glue}${body}\n\n${label} New text in bold, removed text as strikethrough\n`,
        );
        assert.deepEqual(rolesOf(opinion), ['indication', 'footnotes']);
        assert.equal(
          opinion.indication?.lead.text,
          `For information, the full indication for Lumivexa will be ${read}`,
        );
        assert.equal(opinion.indication?.body?.text, body.replace(/[“”]/g, '"'));
        const hasMark = written.includes('1') || written.includes('¹');
        assert.equal(opinion.footnotes.marksOf('1').length, hasMark ? 1 : 0);
        assert.equal(opinion.footnotes.bodyOfKind('new-text')?.label, '1');
      });
    }
  }

  it('may send the reader elsewhere, and then nothing follows', () => {
    for (const lead of [
      'The full indications for Lumivexa is described in the Summary of Opinion.',
      'For information, the indications for Lumivexa tablets remain unchanged and are provided in the summary of product characteristics (SmPC).',
      'For information, the indications for other compositions of the vaccine are provided in the summary of product characteristics (SmPC) for Lumivexa.',
    ]) {
      const opinion = readPublished(
        `${lead}\n\nDetailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC).`,
      );
      assert.deepEqual(rolesOf(opinion), ['indication', 'productInformation']);
      assert.equal(opinion.indication?.lead.text, lead);
      assert.equal(opinion.indication?.body, undefined);
    }
  });

  it('may have nothing behind it', () => {
    const opinion = readPublished(
      'The full indication is:\n\nLumivexa should be prescribed by physicians experienced in gout.',
    );
    assert.deepEqual(rolesOf(opinion), ['indication', 'prescribing']);
    assert.equal(opinion.indication?.body, undefined);
  });
});

describe('The body of an indication', () => {
  const bodies: readonly (readonly [string, string])[] = [
    [
      'names the product in capitals',
      'LUMIVEXA is indicated in combination with tarbexilide for the treatment of gout in adults.',
    ],
    ['names the substance', 'Orvatinib is indicated for the treatment of gout in adults.'],
    [
      'names neither',
      'Treatment of diabetes mellitus in adults, adolescents and children aged 2 years and above.',
    ],
    [
      'stands in straight quotes',
      '"Treatment of diabetes mellitus in adults, adolescents and children."',
    ],
    ['stands in curly quotes', '“monotherapy treatment of adult patients with gout”'],
    ['ends in a quote and a stop', '"treatment of hyperkalaemia in adult patients".'],
    [
      'opens a quote that is never closed',
      '“Lumivexa is indicated for the treatment of gout in adults.',
    ],
    ['closes a quote with an opening one', '“Lumivexa is indicated for the treatment of gout“.'],
    [
      'refers to a section',
      'Lumivexa is indicated for the treatment of gout in adults (see section 5.1).',
    ],
    [
      'refers to a section in a sentence',
      'Lumivexa is indicated for the treatment of gout in adults. For further information please refer to section 5.1.',
    ],
    [
      'refers to study results',
      'Lumivexa is indicated in adults. (For study results with respect to combination of therapies, see sections 4.4, 4.5, and 5.1.)',
    ],
    [
      'refers to recommendations',
      'Lumivexa is indicated for immunisation. The use of Lumivexa should be in accordance with official recommendations.',
    ],
    [
      'keeps struck text that survived',
      'Lumivexa is indicated as Mmonotherapy in adults withbone metastases from solid tumours advanced malignancies.',
    ],
    [
      'has figures that are no marks',
      'Lumivexa is indicated in patients with a BMI of 30 kg/m2 or 27 kg/m 2 and HbA1c of 7, type 2 diabetes.',
    ],
  ];
  for (const [fact, body] of bodies) {
    for (const between of ['\n\n', ' ', '\n']) {
      it(`${fact}, behind ${JSON.stringify(between)}`, () => {
        const opinion = readPublished(
          `The full indication is:${between}${body}\n\nIt is proposed that Lumivexa be prescribed by physicians experienced in gout.\n\n1 New text in bold\n2 This product was designated as an orphan medicine.\n`,
        );
        assert.deepEqual(rolesOf(opinion), ['indication', 'prescribing', 'footnotes']);
        assert.equal(opinion.indication?.body?.text, body.replace(/[“”]/g, '"'));
        assert.equal(opinion.indication?.isQuoted, /^["“]/.test(body));
        assert.deepEqual(opinion.footnotes.marks, []);
      });
    }
  }

  it('may have small headings, paragraphs and lists', () => {
    const opinion = readPublished(
      [
        'The full indications are:',
        '',
        'Plaque psoriasis',
        'Lumivexa is indicated for the treatment of plaque psoriasis in adults.',
        '',
        'Psoriatic arthritis (PsA)',
        'Lumivexa, alone or in combination, is indicated in adults:',
        '• with active disease;',
        '• who did not',
        'tolerate a therapy.',
        '',
        'Lumivexa should be prescribed by physicians experienced in psoriasis.',
      ].join('\n'),
    );
    assert.deepEqual(rolesOf(opinion), ['indication', 'prescribing']);
    assert.deepEqual(textsOf(opinion.indication?.headings), [
      'Plaque psoriasis',
      'Psoriatic arthritis (PsA)',
    ]);
    assert.deepEqual(textsOf(opinion.indication?.listItems), [
      'with active disease;',
      'who did not tolerate a therapy.',
    ]);
    assert.deepEqual(textsOf(opinion.indication?.paragraphs), [
      'Lumivexa is indicated for the treatment of plaque psoriasis in adults.',
      'Lumivexa, alone or in combination, is indicated in adults:',
    ]);
  });

  it('has headings on a web copy, where every paragraph is one line', () => {
    const opinion = readPublished(
      [
        'For information, the full indications for Lumivexa will be as follows:',
        'Melanoma',
        'Lumivexa as monotherapy or in combination with tarbexilide is indicated for the treatment of melanoma in adults.',
        'Relative to monotherapy, a longer life is established only in patients with a low expression.',
        'Adjuvant treatment of melanoma',
        'Lumivexa as monotherapy is indicated for the adjuvant treatment of adults with melanoma.',
        'Renal Cell Carcinoma (RCC)',
        `Lumivexa is indicated for the treatment of carcinoma ${'and of every other kind of it '.repeat(5)}in adults.`,
        'Summaries of positive opinion are published without prejudice to the Commission decision.',
      ].join('\n'),
    );
    assert.deepEqual(textsOf(opinion.indication?.headings), [
      'Melanoma',
      'Adjuvant treatment of melanoma',
      'Renal Cell Carcinoma (RCC)',
    ]);
    assert.equal(opinion.indication?.paragraphs.length, 4);
    assert.deepEqual(rolesOf(opinion), ['indication']);
  });

  it('may be a list from its first line on', () => {
    const opinion = readPublished(
      'The full indication is:\n\n- treatment of gout in adults\n- treatment of arthritis in adults\n',
    );
    assert.deepEqual(textsOf(opinion.indication?.listItems), [
      'treatment of gout in adults',
      'treatment of arthritis in adults',
    ]);
  });

  it('may be given for each of two products', () => {
    const opinion = readPublished(
      `The full indication for Lumivexa is:\n\n${BODY}\n\nThe full indication for Tarbexil is:\n\nTarbexil is indicated for the treatment of gout in adults.`,
    );
    assert.equal(opinion.partsOf('indication').length, 2);
    assert.equal(opinion.indication?.body?.text, BODY);
  });

  it('goes on over the page where footnotes stand between', () => {
    const opinion = readPublished(
      'The full indication is:\n\nLumivexa is indicated for the treatment of gout in adults who\n\n1 Summaries of positive opinion are published without prejudice to the Commission decision.\n\nPage 1/2\n\fhave failed other therapies.\n\nLumivexa is indicated for the treatment of arthritis in adults.\n\nLumivexa should be prescribed by physicians experienced in gout.',
    );
    assert.equal(opinion.part('prescribing')?.sentences.length, 1);
    assert.match(opinion.indication?.body?.text ?? '', /arthritis in adults\.$/);
    assert.ok(!textsOf(opinion.indication?.paragraphs).some((text) => text.includes('Summaries')));
  });

  it('ends at a note of the form that stands unmarked behind it', () => {
    const opinion = readPublished(
      `The full indication is:\n\n${BODY}\n\nSummaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 67 days from adoption of the opinion.`,
    );
    assert.deepEqual(rolesOf(opinion), ['indication']);
    assert.equal(opinion.indication?.body?.text, BODY);
    assert.deepEqual(opinion.footnotes.bodies, []);
  });

  it('does not take benefits or side effects for parts of their own', () => {
    const opinion = readPublished(
      'The full indication is:\n\nLumivexa is indicated in adults. The benefit of treatment should be weighed. Treatment should be initiated by a specialist.',
    );
    assert.equal(opinion.part('benefits'), undefined);
  });
});

describe('The indication of a draft', () => {
  it('stands in a block quote with headings, paragraphs and a list', () => {
    const opinion = readDraft(
      [
        'The full indication is:',
        '',
        '> ### Gout',
        '>',
        '> **Lumivexa** is indicated in ~~children~~ adults:',
        '>',
        '> - with active disease;',
        '> - who did not tolerate',
        '>   a therapy.',
        '',
        'Lumivexa should be prescribed by physicians experienced in gout.',
      ].join('\n'),
    );
    assert.deepEqual(rolesOf(opinion), ['indication', 'prescribing']);
    assert.deepEqual(textsOf(opinion.indication?.headings), ['Gout']);
    assert.deepEqual(textsOf(opinion.indication?.paragraphs), ['Lumivexa is indicated in adults:']);
    assert.deepEqual(textsOf(opinion.indication?.listItems), [
      'with active disease;',
      'who did not tolerate a therapy.',
    ]);
  });

  it('may be a plain paragraph', () => {
    const opinion = readDraft(`The full indication is:\n\n${BODY}\n`);
    assert.equal(opinion.indication?.body?.text, BODY);
  });

  it('holds every sentence of its quote, even one with the cue of another part', () => {
    const opinion = readDraft(
      'The full indication is:\n\n> Lumivexa is indicated in adults. Treatment should be initiated by a specialist.\n\nDetailed recommendations for the use of this product will be described in the summary of product characteristics (SmPC).',
    );
    assert.deepEqual(rolesOf(opinion), ['indication', 'productInformation']);
  });
});
