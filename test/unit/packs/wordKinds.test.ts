/** The kinds of entries about words: what they report, what they pass over, what their fixes write. */
import assert from 'node:assert/strict';
import { compilePattern } from '../../../server/src/configuration/patterns';
import { readPackText } from '../../../server/src/configuration/readPackText';
import { analyze } from '../../../server/src/core/analysis/analyze';
import { applyFixes } from '../../../server/src/core/analysis/applyFixes';
import { createRuleSet, type RuleSet } from '../../../server/src/core/analysis/ruleSet';
import {
  compilePacks,
  createStandardSentences,
  type Finding,
  type Notation,
  type Pack,
} from '../../../server/src/core/index';

function readPack(entries: string, earlier: readonly Pack[] = []): Pack {
  const text = `pack: house\ntitle: Test\nversion: '2.0.0'\nentries:\n${entries}`;
  const { pack, problems } = readPackText(text, earlier, compilePattern);
  assert.deepEqual(problems, []);
  assert.ok(pack !== undefined);
  return pack;
}

function buildRuleSet(packs: readonly Pack[], terms: readonly string[] = []): RuleSet {
  const { rules, sentences } = compilePacks(packs, compilePattern);
  const standard = createStandardSentences(sentences);
  return createRuleSet({ rules, standard, severities: new Map(), terms });
}

const STATEMENT =
  'On 20 March 2025, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout. The applicant for this medicinal product is Nordic Tumor Center GmbH.';

function check(
  entries: string,
  text: string,
  notation: Notation = 'draft',
  terms: readonly string[] = [],
) {
  const source = `${STATEMENT}\n\n${text}\n`;
  const ruleSet = buildRuleSet([readPack(entries)], terms);
  const { findings, internalErrors } = analyze(source, notation, ruleSet);
  assert.deepEqual(internalErrors, []);
  const fixed = applyFixes(source, findings, { safety: 'all' }).text;
  return {
    findings,
    words: findings.map(({ span }: Finding) => source.slice(span.start, span.end)),
    messages: findings.map(({ message }: Finding) => message),
    fixed: fixed.slice(STATEMENT.length + 2, -1),
  };
}

const DRUG =
  '  - { id: drug, kind: substitute-term, terms: { drug: medicinal product, drugs: medicinal products }';

describe('substitute-term', () => {
  it('reports the words and writes the others, with a capital where there was one', () => {
    const { words, messages, fixed } = check(`${DRUG} }\n`, 'Drugs are given. Each drug is new.');
    assert.deepEqual(words, ['Drugs', 'drug']);
    assert.equal(messages[0], '“Drugs” should read “Medicinal products”.');
    assert.equal(fixed, 'Medicinal products are given. Each medicinal product is new.');
  });

  it('passes over longer phrases in which the words are right', () => {
    const entry = `${DRUG}, except: ["drug-*", "*-drug conjugate", drug reaction with eosinophilia] }\n`;
    const { words } = check(
      entry,
      'A drug-resistant strain, an antibody-drug conjugate, drug reaction with eosinophilia, drug reaction.',
    );
    assert.deepEqual(words, ['drug']);
  });

  it('passes over a place that reads as it should already, though the term stands in it', () => {
    const entry =
      '  - { id: a, kind: substitute-term, terms: { Commission: European Commission, rash: [eruption, skin rash], ema: EMA } }\n';
    const { words, fixed } = check(
      entry,
      'The Commission, the European Commission, European\ncommission; rash and skin rash. The ema.',
    );
    assert.deepEqual(words, ['Commission', 'rash', 'ema']);
    assert.match(fixed, /^The European Commission, the European Commission, European\ncommission;/);
    assert.deepEqual(check(entry, fixed).words, []);
  });

  it('finds words that are wrapped onto the next line, in either notation', () => {
    const entry = '  - { id: a, kind: substitute-term, terms: { adverse event: side effect } }\n';
    for (const notation of ['draft', 'published'] as const) {
      const { fixed } = check(entry, 'It is an adverse \nevent of this kind.', notation);
      assert.equal(fixed, 'It is a side effect of this kind.');
    }
  });

  it('has no fix where a footnote mark stands between the words', () => {
    const entry = '  - { id: a, kind: substitute-term, terms: { adverse event: side effect } }\n';
    const { findings, fixed } = check(entry, 'An adverse[^1] event.\n\n[^1]: A note.');
    assert.equal(findings.length, 1);
    assert.match(fixed, /adverse\[\^1\] event/);
  });

  it('changes only the letters that a star leaves over', () => {
    const entry =
      '  - { id: a, kind: substitute-term, terms: { "tumor*": "tumour*", "*emia": "*aemia" } }\n';
    const { fixed, messages } = check(entry, 'Tumors and leukemia, TUMORS.');
    assert.equal(fixed, 'Tumours and leukaemia, TUMOURS.');
    assert.equal(messages[1], '“leukemia” should read “leukaemia”.');
  });

  it('passes over quotations, names of the document and accepted words', () => {
    const entry =
      '  - { id: a, kind: substitute-term, terms: { "tumor*": "tumour*", center: centre, rash: eruption } }\n';
    const { words } = check(
      entry,
      'In “the tumor study” a center of Nordic Tumor Center saw rash. He said "no": tumor-free.',
      'draft',
      ['Rash'],
    );
    assert.deepEqual(words, []);
    assert.deepEqual(check(entry, 'A tumorous rash.').words, ['tumorous', 'rash']);
  });

  it('takes a word with a capital inside of a sentence for a name, where it says so', () => {
    const entry =
      '  - { id: a, kind: substitute-term, capitals: names, terms: { fiber: fibre } }\n';
    const { words } = check(
      entry,
      'Fiber Nord took part. The Fiber did not. Fiber means the middle. A fiber: Fiber.',
    );
    assert.deepEqual(words, ['Fiber', 'fiber', 'Fiber']);
  });

  it('offers every word that may be used', () => {
    const entry =
      '  - { id: a, kind: substitute-term, fix: safe, terms: { patient: [person, adult] } }\n';
    const [finding] = check(entry, 'A patient came.').findings;
    assert.deepEqual(
      finding?.fixes.map(({ title, safety }) => [title, safety]),
      [
        ['Replace “patient” by “person”', 'safe'],
        ['Replace “patient” by “adult”', 'ask'],
      ],
    );
  });
});

describe('forbid-phrase', () => {
  const entry = (more: string) =>
    `  - { id: a, kind: forbid-phrase, phrases: [novel, "break*"]${more} }\n`;

  it('reports the words with its message', () => {
    const { words, messages } = check(
      entry(', message: "“{found}” praises."'),
      'A novel breakthrough.',
    );
    assert.deepEqual(words, ['novel', 'breakthrough']);
    assert.deepEqual(messages, ['“novel” praises.', '“breakthrough” praises.']);
  });

  it('finds its words in whatever characters both are written', () => {
    for (const phrase of [
      'low\u2011dose',
      'low\u2012dose',
      'con\ufb01rmed',
      'patient\u02bcs own',
      'self\u00adish',
      '\u201eso\u201c called',
      'as\u2009\u200b\u00a0 such',
    ]) {
      const quoted = `  - { id: a, kind: forbid-phrase, phrases: ['${phrase}'] }\n`;
      assert.deepEqual(check(quoted, `It is ${phrase} here.`).words, [phrase]);
    }
  });

  it('looks only in some parts, or outside of some', () => {
    const text = 'The benefits of Lumivexa are novel.\n\nThe full indication is:\n\n> Novel gout.';
    assert.deepEqual(check(entry(', parts: benefits'), text).words, ['novel']);
    assert.deepEqual(check(entry(', outsideParts: [benefits]'), text).words, ['Novel']);
    assert.deepEqual(check(entry(''), text).words, ['novel', 'Novel']);
  });

  it('applies only to its profiles and modifiers', () => {
    const text = 'A novel thing.';
    assert.deepEqual(check(entry(', profiles: [veterinary-initial]'), text).words, []);
    assert.deepEqual(check(entry(', when: orphan'), text).words, []);
  });
});

describe('require-phrase', () => {
  const entry = (more: string) =>
    `  - { id: a, kind: require-phrase, anyOf: [physicians, doctors]${more} }\n`;

  it('reports the last sentence of the part that lacks the words', () => {
    const { words, messages } = check(
      entry(', parts: prescribing'),
      'Lumivexa should be prescribed by nurses.',
    );
    assert.deepEqual(words, ['Lumivexa should be prescribed by nurses.']);
    assert.deepEqual(messages, ['Neither “physicians” nor “doctors” is there.']);
  });

  it('is content with one of the words, and silent where the part is missing', () => {
    const prescribing = 'Lumivexa should be prescribed by doctors.';
    assert.deepEqual(check(entry(', parts: prescribing'), prescribing).words, []);
    assert.deepEqual(check(entry(', parts: mechanism'), prescribing).words, []);
    assert.deepEqual(check(entry(', parts: [benefits, prescribing]'), 'Doctors know.').words, []);
  });

  it('looks anywhere where it names no part', () => {
    assert.equal(check(entry(''), 'Doctors know.').words.length, 0);
    assert.equal(check(entry(''), 'Nobody knows.').words.length, 1);
  });

  it('adds its sentence, with the slots filled, and is content then', () => {
    const more = ', parts: prescribing, insert: "Doctors monitor {product}."';
    const { fixed } = check(entry(more), 'Lumivexa should be prescribed by nurses.');
    assert.equal(fixed, 'Lumivexa should be prescribed by nurses. Doctors monitor Lumivexa.');
    assert.deepEqual(check(entry(more), fixed).words, []);
  });
});

describe('pattern', () => {
  const entry = (more: string) =>
    `  - { id: a, kind: pattern, pattern: '(\\d+) per ?cent\\b', message: "“{found}” should read “{use}”.", use: $1%${more} }\n`;

  it('passes over a place that reads as it should already', () => {
    const entry =
      '  - { id: a, kind: pattern, pattern: "Commission|Union", use: European $0, message: "{found}, {use}" }\n';
    const { words, fixed } = check(entry, 'The Commission and the European Union.');
    assert.deepEqual(words, ['Commission']);
    assert.deepEqual(check(entry, fixed).words, []);
  });

  it('reports what the expression describes, and writes its groups', () => {
    const { messages, fixed } = check(entry(''), 'In 20 per cent, 30 PERCENT.');
    assert.deepEqual(messages, [
      '“20 per cent” should read “20%”.',
      '“30 PERCENT” should read “30%”.',
    ]);
    assert.equal(fixed, 'In 20%, 30%.');
  });

  it('keeps capitals apart where they matter', () => {
    assert.deepEqual(check(entry(', capitals: matter'), '20 per cent, 30 PER CENT.').words, [
      '20 per cent',
    ]);
  });

  it('passes over longer phrases in which the words are right', () => {
    assert.deepEqual(
      check(entry(', except: "20 per cent solution"'), 'A 20 per cent solution.').words,
      [],
    );
  });

  it('shows the words as they stand, whatever signs they hold', () => {
    const price = `  - { id: a, kind: pattern, pattern: 'costs \\S+', message: "“{found}” is a price." }\n`;
    for (const found of ['costs $$5', 'costs $&', "costs $'5", 'costs {use}']) {
      assert.deepEqual(check(price, `It ${found} per day.`).messages, [`“${found}” is a price.`]);
    }
  });

  it('makes no rule where nobody brings an engine', () => {
    const { rules } = compilePacks([readPack(entry(''))]);
    assert.deepEqual(rules, []);
  });
});

describe('explaining rules about words', () => {
  it('a rule without “what” shows its message', () => {
    const entries = [
      `${DRUG} }\n`,
      '  - { id: a, kind: require-phrase, anyOf: physicians }\n',
      '  - { id: b, kind: forbid-phrase, phrases: novel, what: Praise. }\n',
    ];
    const { rules } = compilePacks([readPack(entries.join(''))]);
    assert.deepEqual(
      rules.map(({ docs }) => docs.what),
      ['“…” should read “…”.', '“physicians” is missing.', 'Praise.'],
    );
  });
});

describe('changing entries about words', () => {
  it('a later pack adds exceptions, and changes parts and message', () => {
    const first = readPack(`${DRUG}, except: ["drug-*"] }\n`);
    const second = readPack(
      '  - { id: drug, except: drug product, outsideParts: footnotes, message: "“{found}” is old." }\n',
      [first],
    );
    const source = `${STATEMENT}\n\nA drug-resistant drug product is a drug[^1].\n\n[^1]: A drug.\n`;
    const { findings } = analyze(source, 'draft', buildRuleSet([first, second]));
    assert.deepEqual(
      findings.map(({ message, span }) => [message, source.slice(span.start, span.end + 4)]),
      [['“drug” is old.', 'drug[^1]']],
    );
  });

  const word = (pattern: string): string =>
    `  - { id: a, kind: pattern, pattern: '${pattern}', message: "“{found}” is odd." }\n`;

  it('is held against one paragraph after the other, in the order of the text', () => {
    const { words } = check(word('^[a-z]{3,}|[a-z]{3,}$'), 'one two\n\nthree four');
    assert.deepEqual(words, ['one', 'two', 'three', 'four']);
  });

  it('is found in a paragraph of any length, at its place', () => {
    const long = `${'word '.repeat(2000)}needle ${'word '.repeat(500)}`;
    assert.deepEqual(check(word('needle'), long).words, ['needle']);
  });

  it('is reported two hundred times and no more', () => {
    assert.equal(check(word('odd'), 'odd '.repeat(300)).words.length, 200);
  });
});
