/** Options of rules: what a team sets, what is wrong with it, and that the rest holds. */
import assert from 'node:assert/strict';
import { readConfiguration } from '../../../server/src/configuration/readConfiguration';
import {
  resolveRuleSet,
  type SeverityChoice,
} from '../../../server/src/configuration/resolveRuleSet';
import { analyze, BUILT_IN_PACKS, RULES } from '../../../server/src/core/index';

function resolve(text: string, choices: readonly SeverityChoice[] = []) {
  return resolveRuleSet(readConfiguration(text).value, BUILT_IN_PACKS, choices);
}

/** The words in question, and what is said of them. */
function problemsOf(text: string): readonly string[] {
  return resolve(text).problems.map(
    ({ span, keyPath, message, remedy }) =>
      `${text.slice(span.start, span.end)} | ${keyPath}: ${message} ${remedy}`,
  );
}

const DOCUMENT = `On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.

The benefits of Lumivexa are its ability to improve the KCCQ and the SLEDAI, as ${'many good people said and '.repeat(6)}found.

The most common side effects are nausea and an Upper Zonal Reaction (UZR).
`;
const LANGUAGE = ['sentence-long', 'abbreviation-undefined', 'abbreviation-unused'];

function findingsOf(text: string, path = 'a.opinion.md', choices: readonly SeverityChoice[] = []) {
  const { findings } = analyze(DOCUMENT, 'draft', resolve(text, choices).ruleSetFor(path));
  return findings.filter(({ ruleId }) => LANGUAGE.includes(ruleId)).map(({ message }) => message);
}

const UNDEFINED = ['“KCCQ” is not explained.', '“SLEDAI” is not explained.'];
const LONG = 'This sentence has 46 words.';
const UNUSED = '“UZR” is explained here and not used again.';

describe('options of rules', () => {
  it('without them a rule has its defaults', () => {
    assert.deepEqual(findingsOf(''), [...UNDEFINED, UNUSED]);
    assert.deepEqual(findingsOf('rules: { sentence-long: [hint, {}] }'), [...UNDEFINED, UNUSED]);
  });

  it('a sentence is long when the team says so', () => {
    const setting = (words: number) =>
      `rules: { sentence-long: [hint, { maximumWords: ${words} }] }`;
    assert.deepEqual(findingsOf(setting(45)), [LONG, ...UNDEFINED, UNUSED]);
    assert.deepEqual(findingsOf(setting(46)), [...UNDEFINED, UNUSED]);
  });

  it('abbreviations that the team accepts are not reported, as they are written', () => {
    const setting = 'rules: { abbreviation-undefined: [info, { accepted: [KCCQ, sledai] }] }';
    assert.deepEqual(findingsOf(setting), ['“SLEDAI” is not explained.', UNUSED]);
    const unused = 'rules: { abbreviation-unused: [hint, { accepted: UZR }] }';
    assert.deepEqual(findingsOf(unused), UNDEFINED);
  });

  it('an override may carry them; one without leaves those before it, one with replaces them', () => {
    const text = [
      'rules: { sentence-long: [hint, { maximumWords: 30 }] }',
      'overrides:',
      '  - { files: old, rules: { sentence-long: info } }',
      '  - { files: older, rules: { sentence-long: [info, { maximumWords: 50 }] } }',
    ].join('\n');
    assert.ok(findingsOf(text).includes(LONG));
    assert.ok(findingsOf(text, 'old/a.opinion.md').includes(LONG));
    assert.ok(!findingsOf(text, 'older/a.opinion.md').includes(LONG));
    const chosen: SeverityChoice = { id: 'sentence-long', severity: 'error' };
    assert.ok(findingsOf(text, 'a.opinion.md', [chosen]).includes(LONG));
  });

  it('other options are other findings: the fingerprint tells', () => {
    const print = (text: string) => resolve(text).ruleSetFor('a').fingerprint;
    const setting = (words: number) =>
      `rules: { sentence-long: [hint, { maximumWords: ${words} }] }`;
    assert.notEqual(print(setting(45)), print(setting(46)));
    assert.equal(print(setting(45)), print(setting(45)));
  });

  it('a rule without options says so, its severity counts', () => {
    const text = 'rules:\n  verb-disagrees: [hint, { strict: true }]\n';
    assert.deepEqual(problemsOf(text), [
      '{ strict: true } | rules.verb-disagrees[1]: This rule takes no options. Write the severity alone.',
    ]);
    assert.equal(resolve(text).ruleSetFor('a').severityOf('verb-disagrees'), 'hint');
  });

  it('a wrong one is a problem at its place, the others count', () => {
    assert.deepEqual(problemsOf('rules: { sentence-long: [hint, { maximumWord: 45 }] }'), [
      'maximumWord | rules.sentence-long[1].maximumWord: This rule has no option “maximumWord”. Did you mean “maximumWords”?',
    ]);
    assert.deepEqual(problemsOf('rules: { sentence-long: [hint, { maximumWords: many }] }'), [
      'many | rules.sentence-long[1].maximumWords: The value is “many”. Write a whole number from 20 to 200.',
    ]);
    assert.deepEqual(problemsOf('rules: { sentence-long: [hint, 45] }'), [
      '45 | rules.sentence-long[1]: The value is the number 45. Write options with values: “maximumWords: …”.',
    ]);
    const text = 'rules: { abbreviation-undefined: [info, { accepted: [KCCQ, 7] }] }';
    assert.deepEqual(problemsOf(text), [
      '7 | rules.abbreviation-undefined[1].accepted[1]: The value is the number 7. Write a word.',
    ]);
    assert.deepEqual(findingsOf(text), ['“SLEDAI” is not explained.', UNUSED]);
  });

  it('one in an override is found too', () => {
    const text = 'overrides: [{ files: a, rules: { sentence-long: [hint, { most: 3 }] } }]';
    assert.equal(resolve(text).problems[0]?.keyPath, 'overrides[0].rules.sentence-long[1].most');
  });

  it('every default and example is one that may be set', () => {
    for (const { id, options } of RULES) {
      for (const { name, ...option } of options?.declared ?? []) {
        for (const value of [option.default, option.example]) {
          const text = JSON.stringify({ rules: { [id]: ['hint', { [name]: value }] } });
          assert.deepEqual(resolve(text).problems, []);
          const rule = resolve(text)
            .ruleSetFor('a')
            .rules.find((one) => one.id === id);
          assert.deepEqual(rule?.options?.values, { [name]: value });
        }
      }
    }
  });
});
