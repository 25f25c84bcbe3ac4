/** What stands above the opinion statement: the letterhead, which is left out, and the title block. */
import assert from 'node:assert/strict';
import { readLetterheadDate } from '../../../server/src/core/model/letterhead';
import {
  blocksOf,
  readDraft,
  readPublished,
  rolesOf,
  textsOf,
  wordsOf,
} from '../../support/readings';

const STATEMENT =
  'On 22 June 2017, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, ' +
  'recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the ' +
  'treatment of gout.';

const LONDON = [
  '30 Churchill Place ● Canary Wharf ● London E14 5EU ● United Kingdom',
  'An agency of the European Union',
  'Telephone +44 (0)20 3660 6000 Facsimile +44 (0)20 3660 5520',
  'Send a question via our website www.ema.europa.eu/contact',
  '© European Medicines Agency, 2017. Reproduction is authorised provided the source is acknowledged.',
];
const AMSTERDAM = [
  'Official address Domenico Scarlattilaan 6 ● 1083 HS Amsterdam ● The Netherlands',
  'Address for visits and deliveries Refer to www.ema.europa.eu/how-to-find-us',
  'Send us a question Go to www.ema.europa.eu/contact Telephone +31 (0)88 781 6000',
  'An agency of the European Union',
  '© European Medicines Agency, 2021. Reproduction is authorised provided the source is acknowledged.',
];

describe('The letterhead of a published text', () => {
  const heads: readonly (readonly [string, readonly string[]])[] = [
    [
      'of the years in London, with date and reference on lines of their own',
      [
        ...LONDON,
        '',
        '22 June 2017',
        'EMA/CHMP/378657/2017',
        'Committee for Medicinal Products for Human Use (CHMP)',
      ],
    ],
    [
      'of the years in Amsterdam, with date and reference on one line',
      [
        ...AMSTERDAM,
        '28 February 2019 EMA/CHMP/146940/2019',
        'Committee for Medicinal Products for Human Use (CHMP)',
      ],
    ],
    [
      'with date, reference and committee on one line',
      ['18 April 2017 EMA/CVMP/196555/2017 Committee for Medicinal Products for Veterinary Use'],
    ],
    ['with the committee in capitals', ['COMMITTEE FOR MEDICINAL PRODUCTS FOR HUMAN USE']],
    ['with a revision and a page number', ['EMA/66323/2021 Rev. 1', 'Page 1/2']],
    ['of an older reference', ['London, 21 September 2006', 'Doc.Ref. EMEA/CHMP/304093/2006']],
  ];
  for (const [fact, lines] of heads) {
    it(`is no part of the document: ${fact}`, () => {
      const opinion = readPublished(
        [
          ...lines,
          '',
          'Summary of opinion1 (initial authorisation)',
          '',
          'Lumivexa',
          'orvatinib',
          '',
          STATEMENT,
        ].join('\n'),
      );
      assert.deepEqual(rolesOf(opinion), [
        'title',
        'productName',
        'commonName',
        'opinionStatement',
      ]);
      assert.equal(opinion.title?.text, 'Summary of opinion (initial authorisation)');
      assert.equal(opinion.kind, 'summary');
    });
  }

  it('gives the year where the statement has no date', () => {
    const opinion = readPublished(
      `22 June 2017\nEMA/CHMP/378657/2017\n\nSummary of opinion\n\nLumivexa\norvatinib\n\n${STATEMENT.replace('On 22 June 2017, the', 'The')}`,
    );
    assert.equal(opinion.year, 2017);
  });

  it('is left out between two pages, whatever lines it has', () => {
    const opinion = readPublished(
      `Summary of opinion\nLumivexa\norvatinib\n\n${STATEMENT}\n\n${AMSTERDAM.join('\n')}\n\fSummary of opinion\nEMA/66323/2021 Page 2/2\n\nLumivexa will be available as 20 mg tablets.`,
    );
    assert.deepEqual(rolesOf(opinion), [
      'title',
      'productName',
      'commonName',
      'opinionStatement',
      'presentation',
    ]);
  });
});

describe('The title block', () => {
  const titles: readonly (readonly [string, string, string | undefined])[] = [
    [
      'Summary of opinion1 (initial authorisation)',
      'Summary of opinion (initial authorisation)',
      'initial',
    ],
    [
      'Summary of opinion 1 (initial authorisation)',
      'Summary of opinion (initial authorisation)',
      'initial',
    ],
    [
      'Summary of opinion\n1(initial authorisation)',
      'Summary of opinion (initial authorisation)',
      'initial',
    ],
    [
      'Summary of opinion\n1(post authorisation)',
      'Summary of opinion (post authorisation)',
      'post-authorisation',
    ],
    [
      'Summary of opinion1 (post authorisation)',
      'Summary of opinion (post authorisation)',
      'post-authorisation',
    ],
    [
      'Summary of opinion¹ (Post-authorisation)',
      'Summary of opinion (Post-authorisation)',
      'post-authorisation',
    ],
    [
      'Summary of opinion\n\n1\n\n(initial authorisation)',
      'Summary of opinion (initial authorisation)',
      'initial',
    ],
    ['Summary of opinion1', 'Summary of opinion', undefined],
    ['SUMMARY OF POSITIVE OPINION*', 'SUMMARY OF POSITIVE OPINION', undefined],
  ];
  const bodies =
    '\n\n1 Summaries of positive opinion are published without prejudice to the Commission decision.\n' +
    '* Summaries of positive opinion are published without prejudice to the Commission decision.\n';
  for (const [written, text, procedure] of titles) {
    it(`is read from ${JSON.stringify(written)}`, () => {
      const opinion = readPublished(`${written}\n\nLumivexa\norvatinib\n\n${STATEMENT}${bodies}`);
      assert.equal(opinion.title?.text, text);
      assert.equal(opinion.title?.procedure, procedure);
      assert.deepEqual(textsOf(opinion.productNames), ['Lumivexa']);
      assert.deepEqual(textsOf(opinion.commonNames), ['orvatinib']);
    });
  }

  it('has a date behind its label or the day of the week', () => {
    for (const before of ['Date: ', 'Published: ', 'Amsterdam, Thursday ']) {
      const { tree } = readPublished(
        `${before}15 February 2024\n\nSummary of opinion (initial authorisation)\n\nLumivexa\norvatinib\n\n${STATEMENT}`,
      );
      assert.equal(readLetterheadDate(tree)?.year, 2024, before);
    }
  });

  it('has no date of a mail that came with the text', () => {
    const { tree } = readPublished(
      `Sent: Friday, 2 February 2024 09:12\nSubject: for review\n\nSummary of opinion (initial authorisation)\n\nLumivexa\norvatinib\n\n${STATEMENT}`,
    );
    assert.equal(readLetterheadDate(tree), undefined);
  });

  it('may give a descriptive name with a capital below the product name', () => {
    const opinion = readPublished(
      `Summary of opinion1 (initial authorisation)\n\nDengovia\nDengue tetravalent vaccine (live, attenuated)\n\n${STATEMENT}`,
    );
    assert.deepEqual(textsOf(opinion.commonNames), [
      'Dengue tetravalent vaccine (live, attenuated)',
    ]);
    assert.ok(opinion.modifiers.has('vaccine'));
  });

  it('may give several common names, parted by strokes', () => {
    const opinion = readPublished(
      `Summary of opinion (initial authorisation)\n\nLumivexa Plus\norvatinib / selvatide\n\n${STATEMENT}`,
    );
    assert.deepEqual(textsOf(opinion.commonNames), ['orvatinib', 'selvatide']);
  });

  it('may label the common name', () => {
    const opinion = readPublished(
      `SUMMARY OF POSITIVE OPINION\nfor\nLUMIVEXA\n\nInternational Nonproprietary Name (INN): orvatinib\n\n${STATEMENT}`,
    );
    assert.deepEqual(textsOf(opinion.productNames), ['LUMIVEXA']);
    assert.deepEqual(textsOf(opinion.commonNames), ['orvatinib']);
  });

  it('may name the product behind “for” on its line', () => {
    const opinion = readPublished(
      `SUMMARY OF POSITIVE OPINION\nfor LUMIVEXA\nInternational Nonproprietary Name (INN): orvatinib\n\n${STATEMENT}`,
    );
    assert.deepEqual(textsOf(opinion.productNames), ['LUMIVEXA']);
    assert.deepEqual(textsOf(opinion.commonNames), ['orvatinib']);
  });

  it('may name two products', () => {
    const opinion = readPublished(
      `Summary of opinion (initial authorisation)\n\nLumivexa and Tarbexil\norvatinib\n\n${STATEMENT}`,
    );
    assert.deepEqual(textsOf(opinion.productNames), ['Lumivexa', 'Tarbexil']);
  });

  const note =
    'Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 67 days from adoption of the opinion.';
  const wrapped = `1 ${note.replace('decision, which', 'decision, \nwhich')}`;
  const title = 'Summary of opinion1 (initial authorisation)';
  for (const [place, head] of [
    ['below the title', `${title}\n\n${wrapped}\n\nLumivexa\norvatinib`],
    ['on the line below the title', `${title}\n1 ${note}\nLumivexa\norvatinib`],
    ['below the title, before a page', `${title}\n\n${wrapped}\nPage 1/2\n\fLumivexa\norvatinib`],
    ['below the product name', `${title}\n\nLumivexa\n\n${wrapped}\n\norvatinib`],
    ['below the names', `${title}\n\nLumivexa\norvatinib\n${wrapped}`],
  ] as const) {
    it(`may have a footnote ${place}`, () => {
      const opinion = readPublished(`${head}\n\n${STATEMENT}`);
      const roles = rolesOf(opinion).filter((role) => role !== 'footnotes');
      assert.deepEqual(roles, ['title', 'productName', 'commonName', 'opinionStatement']);
      assert.deepEqual(textsOf(opinion.productNames), ['Lumivexa']);
      assert.deepEqual(textsOf(opinion.commonNames), ['orvatinib']);
      const [body, second] = opinion.footnotes.bodies;
      assert.equal(body?.content.text, note);
      assert.equal(second, undefined);
    });
  }

  it('of a draft may have a footnote between its lines', () => {
    const opinion = readDraft(
      `# Summary of opinion[^1] (initial authorisation)\n\n[^1]: ${note}\n\nLumivexa\n\n[^2]: ${note}\n\norvatinib\n\n${STATEMENT}`,
    );
    assert.deepEqual(textsOf(opinion.productNames), ['Lumivexa']);
    assert.deepEqual(textsOf(opinion.commonNames), ['orvatinib']);
    assert.ok(rolesOf(opinion).includes('productName'));
  });

  it('is missing from a fragment, which begins at the opinion statement', () => {
    const opinion = readPublished(STATEMENT);
    assert.equal(opinion.title, undefined);
    assert.equal(opinion.kind, 'fragment');
    assert.deepEqual(textsOf(opinion.productNames), ['Lumivexa']);
  });

  it('may lack the title and have the names', () => {
    const opinion = readPublished(`Lumivexa\norvatinib\n\n${STATEMENT}`);
    assert.equal(opinion.title, undefined);
    assert.equal(opinion.kind, 'fragment');
    assert.equal(wordsOf(opinion, 'commonName'), 'orvatinib');
  });

  it('is a heading and a smaller heading in a draft', () => {
    const opinion = readDraft(
      `# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\norvatinib\n\n${STATEMENT}`,
    );
    assert.deepEqual(rolesOf(opinion), ['title', 'productName', 'commonName', 'opinionStatement']);
  });

  it('of a draft may lack the title', () => {
    for (const draft of [
      `## Lumivexa\n\norvatinib\n\n${STATEMENT}`,
      `# Lumivexa\n\norvatinib\n\n${STATEMENT}`,
    ]) {
      const opinion = readDraft(draft);
      assert.deepEqual(rolesOf(opinion), ['productName', 'commonName', 'opinionStatement']);
      assert.equal(opinion.kind, 'summary');
    }
  });

  it('of a draft may lack the common name', () => {
    const opinion = readDraft(`# Summary of opinion\n\n## Lumivexa\n\n${STATEMENT}`);
    assert.deepEqual(rolesOf(opinion), ['title', 'productName', 'opinionStatement']);
  });

  it('of a draft may lack the product name', () => {
    const opinion = readDraft(`# Summary of opinion\n\n${STATEMENT}`);
    assert.deepEqual(rolesOf(opinion), ['title', 'opinionStatement']);
  });

  it('of a draft may stand in plain lines, as they were typed', () => {
    const opinion = readDraft(
      `Summary of opinion (initial authorisation)\n\nLumivexa\n\norvatinib\n\n${STATEMENT}`,
    );
    assert.deepEqual(rolesOf(opinion), ['title', 'productName', 'commonName', 'opinionStatement']);
  });
});

describe('A web copy', () => {
  it('with a feed title names product, substance, date and outcome in it', () => {
    for (const title of [
      'Summary of opinion: Lumivexa,orvatinib, 07/09/2023, Positive',
      'Summary of opinion: Lumivexa RX MLV, 19/06/2024 Positive',
      'Human medicines European public assessment report (EPAR): Lumivexa, Orvatinib, Status: Opinion',
      'Opinion on medicine for use outside EU: Lumivexa, orvatinib, 14/12/2023 Positive opinion',
    ]) {
      const opinion = readPublished(`${title}\n\n${STATEMENT}`);
      assert.equal(opinion.title?.text, title);
      assert.deepEqual(rolesOf(opinion), ['title', 'opinionStatement']);
      assert.equal(opinion.kind, 'fragment');
    }
  });

  it('with headlines and menus of a website is a fragment', () => {
    const opinion = readPublished(
      [
        'EMA Recommends Extension of Indications for Orvatinib',
        '',
        'Extended indication concerns the treatment of gout in adolescents 12 years of age and older',
        '11 May 2023',
        'Rheumatology',
        '',
        STATEMENT,
      ].join('\n'),
    );
    assert.equal(opinion.kind, 'fragment');
    assert.deepEqual(rolesOf(opinion), ['opinionStatement']);
    assert.deepEqual(textsOf(opinion.productNames), ['Lumivexa']);
  });

  it('of the older website has the name above its menu', () => {
    const opinion = readPublished(
      `Lumivexa\n\n  • Email\n  • Help\n\nQuestions & Answers\n\n${STATEMENT}`,
    );
    assert.deepEqual(rolesOf(opinion), ['productName', 'opinionStatement']);
  });

  it('of the newer website has names above its menu, or a menu only', () => {
    const named = readPublished(
      `Lumivexa\n\norvatinib\n\nTable of contents\n\nOpinion\n\n${STATEMENT}`,
    );
    assert.deepEqual(rolesOf(named), ['productName', 'commonName', 'opinionStatement']);
    const marked = STATEMENT.replace('opinion', 'opinion1');
    const unwrapped = readPublished(
      `Lumivexa RX MLV\nOpinion\n${marked}\n1 Applicants may appeal.`,
    );
    assert.deepEqual(rolesOf(unwrapped), ['productName', 'opinionStatement', 'footnotes']);
    const bare = readPublished(
      `- Application under evaluation\n- CHMP opinion\n- European Commission decision\nOverview\n${STATEMENT}`,
    );
    assert.deepEqual(rolesOf(bare), ['opinionStatement']);
    assert.deepEqual(textsOf(bare.productNames), ['Lumivexa']);
  });

  it('has no words of the website, neither above nor below its text', () => {
    const above =
      'Drug news: A novel treatment, Orvatinib, is available.\nBy staff writers of the OGN';
    const below = [
      'Key facts',
      'Active substance',
      'Orvatinib hydrochloride',
      `This medicine is under additional monitoring, ${'meaning that it is watched closely, '.repeat(4)}by all.`,
      'Company name',
      'Alder Pharma GmbH',
      '',
      'Legal Disclaimer:',
      '',
      'OGN provides this drug news "as is".',
    ];
    const { tree } = readPublished([above, '', STATEMENT, '', ...below].join('\n'));
    assert.equal(tree.prose.text.trim(), STATEMENT);
  });

  it('has no title of a web page above that of the form', () => {
    for (const page of [
      'Lumivexa II-21 SMOP - European Medicines Agency',
      'Lumivexa | European Medicines Agency (EMA)',
    ]) {
      const { tree } = readPublished(
        `${page}\n\nSummary of opinion1 (post authorisation)\nLumivexa\norvatinib\n${STATEMENT}`,
      );
      assert.equal(blocksOf(tree)[0], 'heading: Summary of opinion (post authorisation)');
    }
  });

  it('goes on behind a table where a part of the document opens', () => {
    const opinion = readPublished(
      `${STATEMENT}\n\nKey facts\n\nName\nLumivexa\n\nThe applicant for this medicinal product is Alder Pharma GmbH.`,
    );
    assert.deepEqual(rolesOf(opinion), ['opinionStatement', 'applicant']);
  });

  it('keeps a part that stands above the opinion statement', () => {
    const opinion = readPublished(
      `The applicant for this medicinal product is Alder Pharma GmbH.\n\n${STATEMENT}`,
    );
    assert.deepEqual(rolesOf(opinion), ['applicant', 'opinionStatement']);
  });

  it('of older years says that a decision is pending', () => {
    const opinion = readPublished(`Lumivexa: Pending EC decision\norvatinib\n\n${STATEMENT}`);
    assert.equal(opinion.statement?.date?.text, '22 June 2017');
  });

  it('of 2025 has a title of its own and navigation that is no text', () => {
    const opinion = readPublished(
      [
        'Lumivexa - opinion on variation to marketing authorisation',
        'Opinion',
        "EMA has issued an opinion on a change to this medicine's authorisation",
        'orvatinib',
        'Post-authorisationHuman',
        'Page contents',
        'Opinion',
        'Key facts',
        'News on Lumivexa',
        'More information on Lumivexa',
        'Opinion',
        'On 27 February 2025, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending a change to the terms of the marketing authorisation for the medicinal product Lumivexa.',
        'The marketing authorisation holder for this medicinal product is Orvexa Pharma.',
      ].join('\n'),
    );
    assert.equal(opinion.kind, 'fragment');
    assert.equal(opinion.title?.procedure, 'post-authorisation');
    assert.equal(
      readPublished(
        'Summary of opinion: Lumivexa, Porcine post-weaning diarrhoea vaccine (live), 16/07/2014, Positive\n',
      ).title?.procedure,
      undefined,
    );
    assert.deepEqual(rolesOf(opinion), ['title', 'opinionStatement', 'applicant']);
    assert.equal(opinion.profile, 'human-post-authorisation');
  });
});

describe('A summary of maximum residue limits', () => {
  it('is no summary of opinion on a medicine', () => {
    const opinion = readPublished(
      '18 April 2017 EMA/CVMP/196555/2017 Committee for Medicinal Products for Veterinary Use\nMRL summary opinion 1\n' +
        'Tarbexorelin All food producing species\n' +
        'On 12 April 2017 the Committee for Medicinal Products for Veterinary Use adopted an opinion 2 recommending the ' +
        'inclusion of tarbexorelin in all food producing species in Table 1 (Allowed substances) of the Annex to ' +
        'Commission Regulation (EU) No 37/2010, in accordance with the following table:\n\n' +
        '1 Summaries of opinion are published without prejudice to the Commission Decision.\n',
    );
    assert.equal(opinion.kind, 'other');
  });
});

describe('The blocks of a title', () => {
  it('keep a title that is broken in two together', () => {
    const { tree } = readPublished(
      `Summary of opinion\n1(initial authorisation)\n\nLumivexa\norvatinib\n\n${STATEMENT}`,
    );
    assert.deepEqual(blocksOf(tree).slice(0, 3), [
      'heading: Summary of opinion (initial authorisation)',
      'heading: Lumivexa',
      'paragraph: orvatinib',
    ]);
  });

  it('keep a title together whose mark stands between blank lines', () => {
    const { tree } = readPublished(
      `Summary of opinion\n\n1\n\n(initial authorisation)\n\nLumivexa\n\norvatinib\n\n${STATEMENT}`,
    );
    const headings = tree.blocks.filter(({ kind }) => kind === 'heading');
    assert.equal(headings.length, 2);
    assert.equal(blocksOf(tree)[0], 'heading: Summary of opinion (initial authorisation)');
  });
});

describe('The head of a draft', () => {
  it('gives its names below a title with a slip', () => {
    const opinion = readDraft(
      `# Sumary of opinon[^1] (initial authorisation)\n\n## Lumivexa\n\norvatinib\n\n${STATEMENT}\n`,
    );
    assert.equal(opinion.title, undefined);
    assert.deepEqual(
      [...opinion.productNames, ...opinion.commonNames].map(({ text }) => text),
      ['Lumivexa', 'orvatinib'],
    );
  });
});
