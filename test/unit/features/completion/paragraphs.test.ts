/** What is offered at the beginning of a paragraph: the next expected part first, filled from the document. */
import assert from 'node:assert/strict';
import { analyze } from '../../../../server/src/core/analysis/analyze';
import { completeAt, findRules } from '../../../support/completion';
import { readExamplePairs } from '../../../support/exampleDocuments';
import { buildFullRuleSet } from '../../../support/ruleSets';

const RULE_SET = buildFullRuleSet();
const HEAD = '# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\norvatinib\n\n';
const STATEMENT =
  'On 25 January 2024, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of adults with gastric cancer.';

describe('completion at the beginning of a paragraph', () => {
  it('offers the titles in an empty document', () => {
    const { items } = completeAt('<|>');
    assert.deepEqual(
      items.slice(0, 3).map(({ documentation, detail }) => [documentation, detail]),
      [
        ['# Summary of opinion (initial authorisation)', 'human-initial'],
        ['# Summary of opinion (post authorisation)', 'human-post-authorisation'],
        ['# Summary of opinion', 'veterinary-initial, veterinary-post-authorisation'],
      ],
    );
  });

  it('offers the next part of each profile that the document may have', () => {
    const { items } = completeAt(`${HEAD}<|>\n`);
    assert.deepEqual(
      items.slice(0, 2).map(({ label, detail }) => [label, detail]),
      [
        ['Opinion statement', 'human-initial'],
        ['Opinion statement', 'veterinary-initial'],
      ],
    );
    assert.match(items[0]?.documentation ?? '', /for the medicinal product Lumivexa, intended for/);
  });

  it('offers what is missing in the order of the form, and nothing that is there', () => {
    const { labels } = completeAt(`${HEAD}${STATEMENT}\n\n<|>\n`);
    assert.deepEqual(labels.slice(0, 6), [
      'Applicant or holder sentence',
      'Presentation sentence',
      'Active substance sentence',
      'Benefits sentence',
      'Side effects sentence',
      'Full indication',
    ]);
    assert.ok(!labels.includes('Opinion statement'));
    assert.ok(!labels.includes('Title'));
  });

  it('offers nothing behind a first line that is typed in full', () => {
    const begun = completeAt(`${HEAD}${STATEMENT}\n\nThe full indication<|>`);
    assert.ok(begun.labels.includes('Full indication'));
    const whole = completeAt(`${HEAD}${STATEMENT}\n\nThe full indication is:<|>`);
    assert.ok(!whole.labels.includes('Full indication'));
  });

  it('opens no list by itself while a sentence is written, but behind a heading mark alone', () => {
    const typed = (marked: string): readonly string[] =>
      completeAt(marked, { isAsked: false }).labels;
    assert.deepEqual(typed(`${HEAD}${STATEMENT}\n\nThe <|>`), []);
    assert.deepEqual(typed(`${HEAD}${STATEMENT}\n\nIts benefits are seen. The <|>`), []);
    assert.ok(typed('# <|>').includes('Title'));
  });

  it('offers only what may stand between the parts before and behind', () => {
    const { labels } = completeAt(
      `${HEAD}${STATEMENT}\n\n<|>\n\nThe benefits of Lumivexa are its ability to delay the growth of the cancer.\n`,
    );
    assert.ok(labels.includes('Active substance sentence'));
    assert.ok(!labels.includes('Full indication'));
    assert.ok(!labels.includes('Product information sentence'));
  });

  it('leaves what the document does not tell to the writer, with its choices', () => {
    const { items } = completeAt(`${HEAD}${STATEMENT}\n\n<|>\n`);
    const indication = items.find(({ label }) => label === 'Full indication');
    const stops = indication?.insert.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
    assert.deepEqual(
      stops?.map(({ placeholder, choices }) => [placeholder, choices[0]]),
      [
        ['<use>', undefined],
        ['<population>', 'adults'],
      ],
    );
    assert.match(
      indication?.documentation ?? '',
      /^The full indication is:\n\n> Lumivexa is indicated/,
    );
  });

  it('has the article of a class in the tab stop of the class', () => {
    const item = completeAt(`${HEAD}${STATEMENT}\n\n<|>\n`).items.find(({ documentation }) =>
      documentation.includes('(ATC code'),
    );
    const stops = item?.insert.filter((piece) => typeof piece !== 'string') ?? [];
    assert.deepEqual(stops[0]?.placeholder, 'a <pharmacological class>');
    assert.match(item?.documentation ?? '', /is orvatinib, a <pharmacological class> \(ATC/);
  });

  it('goes on with the first words of a paragraph', () => {
    const { items, accept } = completeAt(`${HEAD}${STATEMENT}\n\nDet<|>\n`);
    assert.equal(items[0]?.label, 'Product information sentence');
    assert.equal(items[0]?.detail, 'missing');
    assert.match(accept('Product information sentence'), /\n\nDetailed recommendations for .*\n$/);
    assert.deepEqual(completeAt(`${HEAD}${STATEMENT}\n\nSomething else<|>\n`).labels, []);
  });

  it('judges the document without the words that are being typed', () => {
    const { labels } = completeAt(
      `${HEAD}${STATEMENT}\n\nThe applicant for this medicinal product is<|>\n`,
    );
    assert.deepEqual(labels, ['Applicant or holder sentence']);
  });

  it('goes on inside of the paragraph of the part before', () => {
    for (const typed of ['', 'The app']) {
      const { labels, accept } = completeAt(`${HEAD}${STATEMENT} ${typed}<|>\n\nMore.\n`);
      assert.deepEqual(labels, ['Applicant or holder sentence']);
      const text = accept('Applicant or holder sentence');
      assert.ok(
        text.includes(`${STATEMENT} The applicant for this medicinal product is <company>.\n`),
      );
    }
  });

  it('offers the words of the indication behind a lead that stands alone', () => {
    const lead = `${HEAD}${STATEMENT}\n\nThe full indication is:\n\n`;
    const words = '> Lumivexa is indicated for <use> in <population>.';
    assert.ok(
      completeAt(`${lead}<|>\n`).accept('Words of the indication').includes(`:\n\n${words}\n`),
    );
    assert.ok(
      completeAt(`${lead}> <|>\n`).accept('Words of the indication').includes(`:\n\n${words}\n`),
    );
  });

  it('keeps a paragraph apart from the lines around it', () => {
    const text = completeAt(`${HEAD}${STATEMENT}\n<|>\nMore words.\n`).accept(
      'Presentation sentence',
    );
    assert.ok(
      text.includes(
        `${STATEMENT}\n\nLumivexa will be available as <strengths and pharmaceutical form>.\n\nMore`,
      ),
    );
  });

  it('offers other wordings of the year, and further sentences only when they are begun', () => {
    const statement = STATEMENT.replace('2024', '2025');
    const rest =
      'The full indication is:\n\n> Lumivexa is indicated for the treatment of gastric cancer in adults.\n\n';
    const { items } = completeAt(`${HEAD}${statement}\n\n${rest}Detailed<|>\n`);
    assert.equal(items.length, 2);
    assert.match(items[1]?.documentation ?? '', /published on the EMA website|\(EPAR\)/);
    const { labels } = completeAt(`${HEAD}${statement}\n\n<|>\n`);
    assert.ok(!labels.includes('Reference product paragraph'));
    const begun = completeAt(`${HEAD}${statement}\n\nLumivexa is a gen<|>\n`);
    assert.deepEqual(
      begun.items.map(({ label, detail }) => [label, detail]),
      [['Reference product paragraph', 'makes it generic']],
    );
  });

  it('offers nothing inside of a sentence, in a list, behind footnotes or in a negative opinion', () => {
    for (const marked of [
      `${HEAD}${STATEMENT.replace('adopted', 'adop<|>ted')}\n`,
      `${HEAD}${STATEMENT}\n\n- <|>\n`,
      `${HEAD}${STATEMENT}\n\n[^1]: A note.\n\n<|>\n`,
      `${HEAD}${STATEMENT.replace('positive opinion, recommending', 'negative opinion, recommending the refusal of')}\n\n<|>\n`,
    ]) {
      assert.deepEqual(completeAt(marked).labels, [], marked.slice(-60));
    }
  });

  it('leaves out a part whose rule is off', () => {
    const ruleSet = {
      ...RULE_SET,
      severityOf: (id: string) =>
        id === 'applicant-missing' ? ('off' as const) : RULE_SET.severityOf(id),
    };
    const { labels, items } = completeAt(`${HEAD}${STATEMENT}\n\n<|>\n`, { ruleSet });
    assert.equal(labels[0], 'Presentation sentence');
    assert.equal(
      items.find(({ label }) => label === 'Applicant or holder sentence')?.kind,
      'sentence',
    );
  });
});

describe('a part that is taken out of a clean example', () => {
  for (const { name, draft } of readExamplePairs('clean')) {
    it(`is offered at its place: ${name}`, () => {
      const cases = withoutParts(draft.text);
      assert.ok(cases.length > 0 || name === 'human-negative');
      for (const { role, marked } of cases) {
        const { text, items, accept } = completeAt(marked);
        const first = items.find(({ kind }) => kind === 'part');
        assert.ok(first !== undefined, role);
        const before = findRules(text);
        const after = findRules(accept(first.label)).filter((rule) => rule !== 'placeholder-left');
        assert.ok(after.length < before.length, `${role}: ${before} → ${after}`);
        assert.deepEqual(
          after.filter((rule) => !before.includes(rule)),
          [],
        );
      }
    });
  }
});

/** The text without one paragraph that is a whole part, where a rule misses it; with the cursor in its place. */
function withoutParts(text: string): readonly { readonly role: string; readonly marked: string }[] {
  const { opinion } = analyze(text, 'draft', RULE_SET);
  return opinion.tree.blocks.flatMap(({ kind, span, prose }) => {
    const parts = opinion.parts.filter(
      (part) => part.prose.from < prose.to && part.prose.to > prose.from,
    );
    const [part] = parts;
    const isWhole =
      part !== undefined &&
      parts.length === 1 &&
      part.prose.from >= prose.from &&
      part.prose.to <= prose.to;
    if (kind !== 'paragraph' || !isWhole) return [];
    const marked = `${text.slice(0, span.start)}<|>\n${text.slice(span.end)}`;
    const findings = analyze(marked.replace('<|>', ''), 'draft', RULE_SET).findings;
    return findings.some((one) => one.part === part.role && one.ruleId.endsWith('-missing'))
      ? [{ role: part.role, marked }]
      : [];
  });
}
