/** The semantic model as JSON keeps its documented shape. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import {
  BUILT_IN_PACKS,
  compilePacks,
  createStandardSentences,
  FOOTNOTE_KINDS,
  INDICATION_USES,
  MODIFIERS,
  matchStandardSentences,
  notationOf,
  PART_ROLES,
  POPULATION_GROUPS,
  PROFILES,
  parseDocument,
  readOpinion,
  toJson,
} from '../../../server/src/core/index';

const ROOT = join(__dirname, '../../..');
const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/opinion.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const standard = createStandardSentences(compilePacks(BUILT_IN_PACKS).sentences);

/** The model as another program reads it. */
function convert(fileName: string, text: string) {
  const opinion = readOpinion(parseDocument(text, notationOf(fileName, text)));
  const model = JSON.parse(
    JSON.stringify(toJson(opinion, matchStandardSentences(opinion, standard))),
  );
  assert.equal(validate(model), true, JSON.stringify(validate.errors, null, 1));
  return model;
}

const PUBLISHED = [
  'Summary of opinion1 (initial authorisation) ',
  '',
  'Lumivexa ',
  'orvatinib ',
  '',
  'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive ',
  'opinion, recommending the granting of a conditional2 marketing authorisation for the medicinal product ',
  'Lumivexa3 intended for the treatment of mantle cell lymphoma. The applicant for this medicinal product ',
  'is Zenquora Pharma Limited. ',
  '',
  'Lumivexa will be available as 20 mg film-coated tablets. The active substance of Lumivexa is orvatinib, ',
  'a kinase inhibitor (ATC code: L01EL07). The most common side effects are nausea, fatigue and anaemia. ',
  '',
  '1 Summaries of positive opinion are published without prejudice to the Commission decision, which will ',
  'normally be issued 67 days from adoption of the opinion. ',
  '2 A conditional marketing authorisation is granted to a medicinal product that fulfils an unmet medical need. ',
  '3 This product was designated as an orphan medicine during its development. ',
].join('\n');

describe('the model as JSON', () => {
  it('the lists of names in the schema are those of the model', () => {
    const { profile, modifiers, parts, footnotes } = schema.properties;
    assert.deepEqual(profile.enum, [...PROFILES, null]);
    assert.deepEqual(modifiers.items.enum, [...MODIFIERS]);
    assert.deepEqual(parts.items.properties.role.enum, [...PART_ROLES]);
    assert.deepEqual(footnotes.properties.bodies.items.properties.kind.enum, [
      ...FOOTNOTE_KINDS,
      null,
    ]);
    const { uses, populations } = schema.definitions.indication.properties;
    assert.deepEqual(uses.items.properties.use.enum, [...INDICATION_USES]);
    assert.deepEqual(populations.items.properties.group.enum, [...POPULATION_GROUPS]);
  });

  it('a text that is no opinion has the shape too', () => {
    const model = convert('', 'Dear all,\nsee you on Friday.\n');
    assert.equal(model.kind, 'other');
    assert.equal(model.profile, null);
    assert.equal(convert('', '').notation, 'published');
  });

  it('names, date, code and side effects are read', () => {
    const model = convert('a.txt', PUBLISHED);
    assert.equal(model.schemaVersion, 1);
    assert.equal(model.notation, 'published');
    assert.equal(model.profile, 'human-initial');
    assert.deepEqual(model.modifiers, ['conditional', 'orphan']);
    assert.equal(model.productNames[0].text, 'Lumivexa');
    assert.equal(model.commonNames[0].text, 'orvatinib');
    assert.equal(model.statement.date.iso, '2021-01-28');
    assert.equal(model.statement.date.text, '28 January 2021');
    assert.equal(model.statement.authorisation, 'conditional');
    assert.equal(model.applicant.name.text, 'Zenquora Pharma Limited');
    assert.equal(model.atcCodes[0].code, 'L01EL07');
    assert.equal(model.atcCodes[0].level, 5);
    assert.deepEqual(
      model.sideEffects.items.map(({ text }: { text: string }) => text),
      ['nausea', 'fatigue', 'anaemia'],
    );
  });

  it('each footnote mark is linked to its body, with the word that carries it', () => {
    const { links, marks, bodies } = convert('a.txt', PUBLISHED).footnotes;
    assert.deepEqual(links, [
      { label: '1', carrier: 'opinion', mark: 0, body: 0 },
      { label: '2', carrier: 'conditional', mark: 1, body: 1 },
      { label: '3', carrier: 'Lumivexa', mark: 2, body: 2 },
    ]);
    assert.equal(marks[2].range.start.offset, PUBLISHED.indexOf('Lumivexa3') + 8);
    assert.deepEqual(
      bodies.map(({ kind }: { kind: string }) => kind),
      ['commission-decision', 'conditional', 'orphan'],
    );
  });

  it('the indication is given slot by slot, and so is the short one of the statement', () => {
    const model = convert(
      'a.txt',
      `${PUBLISHED.slice(0, PUBLISHED.indexOf('1 Summaries'))}The full indication is:

Lumivexa as monotherapy is indicated for the treatment of mantle cell lymphoma in adults and
adolescents over 12 years of age who have received one prior therapy (see section 5.1).
`,
    );
    const [indication] = model.indication.indications;
    assert.equal(indication.subject.text, 'Lumivexa');
    assert.equal(indication.verb.text, 'is indicated');
    assert.equal(indication.uses[0].use, 'treatment');
    assert.equal(indication.condition.text, 'mantle cell lymphoma');
    assert.equal(indication.monotherapy.text, 'as monotherapy');
    assert.equal(indication.populations[0].group, 'adults');
    assert.deepEqual(indication.populations[1].age.from, { value: 12, unit: 'years' });
    assert.equal(indication.populations[1].age.isLowestOpen, true);
    assert.equal(indication.line.text, 'one prior therapy');
    assert.equal(indication.restrictions[0].text, 'who have received one prior therapy');
    assert.equal(indication.references[0].text, 'see section 5.1');
    assert.equal(model.statement.intended.condition.text, 'mantle cell lymphoma');
  });

  it('lines and columns count from 1, offsets from 0', () => {
    const { range } = convert('a.txt', PUBLISHED).commonNames[0];
    const offset = PUBLISHED.indexOf('orvatinib');
    assert.deepEqual(range.start, { line: 4, column: 1, offset });
    assert.deepEqual(range.end, { line: 4, column: 10, offset: offset + 9 });
  });

  it('a day that no calendar has is no date', () => {
    const text =
      'On 31 February 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion.';
    assert.equal(convert('a.txt', text).statement.date.iso, null);
  });

  for (const folder of ['clean', 'faulty']) {
    it(`every example in examples/${folder} has the documented shape`, () => {
      const names = readdirSync(join(ROOT, 'examples', folder)).filter((name) =>
        /\.opinion\./.test(name),
      );
      assert.notEqual(names.length, 0);
      for (const name of names)
        convert(name, readFileSync(join(ROOT, 'examples', folder, name), 'utf8'));
    });
  }
});
