/** An indication is read slot by slot, in the wordings that are seen in print. */
import assert from 'node:assert/strict';
import type { IndicationSentence } from '../../../server/src/core/model/indicationTerms';
import { readDraft, readPublished, textsOf } from '../../support/readings';

const CHMP =
  'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.';
const CVMP =
  'On 16 May 2023, the Committee for Veterinary Medicinal Products (CVMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the veterinary medicinal product Zenquora, intended for cats.';

function readAll(body: string, statement = CHMP): readonly IndicationSentence[] {
  return (
    readPublished(`${statement}\n\nThe full indication is:\n\n${body}\n`).indication?.sentences ??
    []
  );
}

function readOne(body: string, statement = CHMP): IndicationSentence {
  const [first, ...others] = readAll(body, statement);
  assert.ok(first !== undefined && others.length === 0, body);
  return first;
}

/** `adults`, `children 2 years–17 years`. */
function populationsOf({ populations }: IndicationSentence): readonly string[] {
  return populations.map(({ group, age }) => {
    if (age === undefined) return group;
    const limits = [age.from, age.to].map((limit) => limit && `${limit.value} ${limit.unit}`);
    return `${group} ${limits.join('–')}`;
  });
}

const usesOf = ({ uses }: IndicationSentence): readonly string[] => uses.map(({ use }) => use);

describe('The subject and verb of an indication', () => {
  const sentences: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['Lumivexa is indicated for the treatment of gout.', 'Lumivexa', 'is indicated'],
    ['LUMIVEXA as monotherapy is indicated for the treatment of gout.', 'LUMIVEXA', 'is indicated'],
    [
      'Lumivexa, in combination with tarbexilide, is indicated for the treatment of gout.',
      'Lumivexa',
      'is indicated',
    ],
    ['Lumivexa 20 mg tablets are indicated for gout.', 'Lumivexa 20 mg tablets', 'are indicated'],
    ['“Lumivexa is indicated only in adults with gout.”', 'Lumivexa', 'is indicated'],
    ['It is also indicated for the prevention of gout.', 'It', 'is also indicated'],
    ['In adults Lumivexa is indicated for the treatment of gout.', undefined, 'is indicated'],
    ['Adults: Lumivexa is indicated for the treatment of gout.', 'Lumivexa', 'is indicated'],
    ['Lumivexa indicated for the treatment of gout.', 'Lumivexa', 'indicated'],
    ['Lumivexa is a tracer indicated for the imaging of gout.', undefined, 'indicated'],
    ['Treatment of gout in adults.', undefined, undefined],
  ];
  for (const [text, subject, verb] of sentences) {
    it(`are read in “${text}”`, () => {
      const sentence = readOne(text);
      assert.equal(sentence.subject?.text, subject);
      const words = sentence.verb?.text.replace(' only', '');
      assert.equal(words, verb);
    });
  }
});

describe('The use and condition of an indication', () => {
  const sentences: readonly (readonly [string, readonly string[], string | undefined])[] = [
    ['Lumivexa is indicated for the treatment of gout in adults.', ['treatment'], 'gout'],
    [
      'Lumivexa is indicated for the treatment of adult patients with relapsed or refractory myeloma who need it.',
      ['treatment'],
      'relapsed or refractory myeloma',
    ],
    [
      'Lumivexa is indicated for the first-line treatment of treatment-naive patients with severe gout.',
      ['treatment'],
      'severe gout',
    ],
    [
      'Lumivexa is indicated for the treatment and prophylaxis of bleeding in patients with haemophilia.',
      ['treatment', 'prevention'],
      'bleeding',
    ],
    [
      'Lumivexa is indicated for active immunisation to prevent Lyme disease in individuals 5 years of age and older.',
      ['immunisation', 'prevention'],
      'Lyme disease',
    ],
    [
      'Lumivexa is indicated for maintenance treatment of asthma in adults.',
      ['maintenance', 'treatment'],
      'asthma',
    ],
    [
      'Lumivexa is indicated in adults with type 2 diabetes mellitus to improve glycaemic control.',
      ['improvement', 'improvement'],
      'glycaemic control',
    ],
    ['Lumivexa is indicated for contraception in women.', ['contraception'], undefined],
    [
      'Reduction in the duration of neutropenia in adult patients after chemotherapy.',
      ['reduction'],
      'duration of neutropenia',
    ],
    [
      'Lumivexa is indicated for the treatment of gout (see section 5.1) in adults.',
      ['treatment'],
      'gout',
    ],
    [
      'Lumivexa is indicated for the treatment of gout, as an adjunct to diet, in adults.',
      ['treatment'],
      'gout',
    ],
    [
      'Lumivexa is indicated in adults whose gout has come back after prior treatment.',
      [],
      undefined,
    ],
  ];
  for (const [text, uses, condition] of sentences) {
    it(`are read in “${text}”`, () => {
      const sentence = readOne(text);
      assert.deepEqual(usesOf(sentence), uses);
      assert.equal(sentence.condition?.text, condition);
    });
  }
});

describe('The populations of an indication', () => {
  const sentences: readonly (readonly [string, readonly string[]])[] = [
    ['in adults', ['adults']],
    ['in adult patients', ['adults']],
    [
      'in adult and paediatric patients 2 years of age and older',
      ['adults', 'paediatric 2 years–'],
    ],
    ['in adults and adolescents aged 12 years and older', ['adults', 'adolescents 12 years–']],
    [
      'in children and adolescents aged 2 to 17 years',
      ['children 2 years–17 years', 'adolescents 2 years–17 years'],
    ],
    [
      'in adults, adolescents and children from 6 years',
      ['adults', 'adolescents 6 years–', 'children 6 years–'],
    ],
    ['in children (≥ 6 years)', ['children 6 years–']],
    ['in patients 6 months of age and older', ['patients 6 months–']],
    ['in all age groups', ['all ages']],
    ['in patients of all ages', ['patients', 'all ages']],
    ['in preterm newborn infants', ['neonates']],
    ['in postmenopausal women and in adult men', ['women', 'adults']],
    ['in men', ['men']],
    ['in infants and children less than 2 years of age', ['infants –2 years', 'children –2 years']],
    ['in people who are 60 years of age and older', ['patients 60 years–']],
    ['in adult stem cell donors', ['patients']],
    ['in the WHO functional class II', []],
  ];
  for (const [words, populations] of sentences) {
    it(`are read in “${words}”`, () => {
      const sentence = readOne(`Lumivexa is indicated for the treatment of gout ${words}.`);
      assert.deepEqual(populationsOf(sentence), populations);
    });
  }

  it('are animals in a veterinary opinion', () => {
    const sentence = readOne(
      'For active immunisation of pigs from 3 weeks of age to reduce lung lesions in piglets.',
      CVMP,
    );
    assert.deepEqual(populationsOf(sentence), ['animals 3 weeks–', 'animals']);
  });
});

describe('How a medicine is given', () => {
  const partners: readonly (readonly [string, readonly string[]])[] = [
    ['in combination with dexamethasone for', ['dexamethasone']],
    ['in combination with tarbexilide and dexamethasone is', ['tarbexilide', 'dexamethasone']],
    ['together with a statin in', ['statin']],
    ['in addition to metformin as', ['metformin']],
    [
      'in combination with platinum- and taxane-based chemotherapy for',
      ['platinum- and taxane-based chemotherapy'],
    ],
    ['for', []],
  ];
  for (const [words, names] of partners) {
    it(`has ${names.length} partners in “${words}”`, () => {
      const { partners: found } = readOne(
        `Lumivexa is indicated ${words} the treatment of gout in adults.`,
      );
      assert.deepEqual(textsOf(found), names);
    });
  }

  it('may be alone', () => {
    for (const [text, monotherapy] of [
      ['Lumivexa as monotherapy is indicated for the treatment of gout.', 'as monotherapy'],
      ['Lumivexa, alone or in combination with it, is indicated for gout treatment.', 'alone'],
      ['Lumivexa is indicated in adults who have failed tarbexilide alone.', undefined],
    ] as const) {
      assert.equal(readOne(text).monotherapy?.text, monotherapy);
    }
  });

  it('has a role, a line, restrictions and references', () => {
    const sentence = readOne(
      'Lumivexa is indicated as an adjunct to diet and exercise for the second-line treatment of gout in adults who do not tolerate colchicine, and whose gout is severe (see sections 4.4 and 5.1).',
    );
    assert.equal(sentence.role?.text, 'as an adjunct to diet and exercise');
    assert.equal(sentence.line?.text, 'second-line');
    assert.deepEqual(textsOf(sentence.restrictions), [
      'who do not tolerate colchicine',
      'whose gout is severe',
    ]);
    assert.deepEqual(textsOf(sentence.references), ['see sections 4.4 and 5.1']);
  });

  it('has a place behind earlier therapies', () => {
    const sentence = readOne(
      'Lumivexa is indicated for the treatment of adults with gout after at least two prior therapies.',
    );
    assert.equal(sentence.line?.text, 'at least two prior therapies');
  });
});

describe('The indications of a body', () => {
  it('are one for each sentence that says one; remarks are none', () => {
    const sentences = readAll(
      'Lumivexa is indicated for the treatment of gout in adults. Treatment may be continued in older patients (see section 5.1).\n\nLumivexa is indicated for the prevention of gout in adults. The use of Lumivexa should be in accordance with official recommendations.',
    );
    assert.deepEqual(sentences.map(usesOf), [['treatment'], ['prevention']]);
  });

  it('stand under their headings', () => {
    const sentences = readAll(
      'Gout\n\nLumivexa is indicated for its treatment in adults.\n\nPlaque psoriasis\n\nLumivexa is indicated for its treatment in adults.',
    );
    assert.deepEqual(
      sentences.map(({ heading }) => heading?.text),
      ['Gout', 'Plaque psoriasis'],
    );
  });

  it('hold the list that they lead to', () => {
    const sentence = readOne(
      'Lumivexa is indicated for the treatment of:\n\n- gout in adults;\n- psoriasis in children from 6 years of age.',
    );
    assert.deepEqual(textsOf(sentence.items), [
      'gout in adults;',
      'psoriasis in children from 6 years of age.',
    ]);
    assert.equal(sentence.condition?.text, 'gout');
    assert.deepEqual(populationsOf(sentence), ['adults', 'children 6 years–']);
  });

  it('may be the items of a list', () => {
    const sentences = readAll('- treatment of gout in adults\n- prevention of gout in adults');
    assert.deepEqual(sentences.map(usesOf), [['treatment'], ['prevention']]);
  });

  it('are noun phrases in veterinary opinions', () => {
    const sentences = readAll(
      'For the treatment of flea infestations on cats.\n\nTo stimulate active immunity of kittens against cat flu.\n\nFor cats with, or at risk from, infestations by fleas.',
      CVMP,
    );
    assert.deepEqual(sentences.map(usesOf), [['treatment'], ['improvement']]);
  });

  it('leave out words that a draft strikes out', () => {
    const opinion = readDraft(
      `${CHMP}\n\nThe full indication is:\n\n> Lumivexa is indicated for the ~~prevention~~ treatment of gout in adults ~~and adolescents~~.\n`,
    );
    const [sentence] = opinion.indication?.sentences ?? [];
    assert.ok(sentence !== undefined);
    assert.deepEqual(usesOf(sentence), ['treatment']);
    assert.deepEqual(populationsOf(sentence), ['adults']);
  });

  it('count as one where no sentence says an indication', () => {
    const sentence = readOne('Growth failure in children aged 3 to 17 years.');
    assert.deepEqual(usesOf(sentence), []);
    assert.deepEqual(populationsOf(sentence), ['children 3 years–17 years']);
  });

  it('have each slot at its place in the source', () => {
    const text = `${CHMP}\n\nThe full indication is:\n\nLumivexa is indicated\nfor the treatment of severe\ngout in adults.\n`;
    const opinion = readPublished(text);
    const span = opinion.indication?.sentences[0]?.condition?.span;
    assert.equal(text.slice(span?.start, span?.end), 'severe\ngout');
  });
});

describe('The short indication of the opinion statement', () => {
  it('is read in the terms of the full one', () => {
    const opinion = readPublished(
      CHMP.replace(
        'treatment of gout',
        'treatment of gout in adults, in combination with tarbexilide',
      ),
    );
    const intended = opinion.statement?.intended;
    assert.equal(intended?.verb?.text, 'intended');
    assert.equal(intended?.condition?.text, 'gout');
    assert.deepEqual(textsOf(intended?.partners), ['tarbexilide']);
    assert.deepEqual(intended && populationsOf(intended), ['adults']);
  });
});
