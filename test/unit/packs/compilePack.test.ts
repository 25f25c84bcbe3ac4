/** From packs to rules: merging, overriding, turning off. */
import assert from 'node:assert/strict';
import { readPackText } from '../../../server/src/configuration/readPackText';
import { analyze } from '../../../server/src/core/analysis/analyze';
import { createRuleSet } from '../../../server/src/core/analysis/ruleSet';
import {
  BUILT_IN_PACKS,
  compilePacks,
  createStandardSentences,
  type Finding,
  type Pack,
  type Rule,
} from '../../../server/src/core/index';

function readPack(id: string, entries: string, earlier: readonly Pack[] = BUILT_IN_PACKS): Pack {
  const text = `pack: ${id}\ntitle: Test\nversion: '2.0.0'\nentries:\n${entries}`;
  const { pack, problems } = readPackText(text, earlier);
  assert.deepEqual(problems, []);
  assert.ok(pack !== undefined);
  return pack;
}

function findRule(packs: readonly Pack[], id: string): Rule | undefined {
  return compilePacks(packs).rules.find((rule) => rule.id === id);
}

function findFindings(packs: readonly Pack[], text: string): readonly Finding[] {
  const { rules, sentences } = compilePacks(packs);
  const ruleSet = createRuleSet({
    rules,
    standard: createStandardSentences(sentences),
    severities: new Map(),
    terms: [],
  });
  return analyze(text, 'draft', ruleSet).findings;
}

const INITIAL =
  'On 20 March 2025, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.\n\nLumivexa should be prescribed by physicians.\n';

describe('compiling packs', () => {
  it('entries with one id from several packs make one rule', () => {
    const rule = findRule(BUILT_IN_PACKS, 'applicant-missing');
    assert.deepEqual(rule?.profiles, [
      'human-initial',
      'human-post-authorisation',
      'veterinary-initial',
      'veterinary-post-authorisation',
    ]);
    assert.equal(rule?.pack, 'ema-human');
    const ids = compilePacks(BUILT_IN_PACKS).rules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('one pack alone has only its own profiles', () => {
    const [, veterinary] = BUILT_IN_PACKS;
    assert.ok(veterinary !== undefined);
    assert.deepEqual(findRule([veterinary], 'applicant-missing')?.profiles, [
      'veterinary-initial',
      'veterinary-post-authorisation',
    ]);
    assert.equal(findRule([veterinary], 'prescribing-missing'), undefined);
  });

  it('a later pack replaces an entry in the profiles that it names', () => {
    const house = readPack(
      'house',
      '  - { id: applicant-missing, kind: require-part, part: applicant, severity: hint, message: Who asks., profiles: [human-initial] }\n',
    );
    const packs = [...BUILT_IN_PACKS, house];
    const [finding] = findFindings(packs, INITIAL).filter(({ part }) => part === 'applicant');
    assert.equal(finding?.message, 'Who asks.');
    assert.equal(finding?.severity, 'hint');
    assert.equal(findRule(packs, 'applicant-missing')?.severity, 'error');
    assert.equal(findRule(packs, 'applicant-missing')?.profiles?.length, 4);
  });

  it('an entry without a kind changes only what it names', () => {
    const house = readPack(
      'house',
      '  - { id: applicant-missing, severity: warning, profiles: [human-initial] }\n',
    );
    const [finding] = findFindings([...BUILT_IN_PACKS, house], INITIAL).filter(
      ({ part }) => part === 'applicant',
    );
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding?.message, 'The sentence that names the company is missing.');
  });

  it('an entry may be turned off, in all profiles or in some', () => {
    const off = readPack('house', '  - { id: applicant-missing, severity: off }\n');
    assert.equal(findRule([...BUILT_IN_PACKS, off], 'applicant-missing'), undefined);
    const some = readPack(
      'house',
      '  - { id: applicant-missing, severity: off, profiles: [human-initial] }\n',
    );
    assert.equal(findRule([...BUILT_IN_PACKS, some], 'applicant-missing')?.profiles?.length, 3);
  });

  it('an entry may come to apply only with a modifier', () => {
    const house = readPack('house', '  - { id: applicant-missing, when: [orphan] }\n');
    const isFound = (text: string) =>
      findFindings([...BUILT_IN_PACKS, house], text).some(({ part }) => part === 'applicant');
    assert.equal(isFound(INITIAL), false);
    assert.equal(isFound(`---\norphan: true\n---\n\n${INITIAL}`), true);
  });

  it('a standard sentence may be turned off', () => {
    const house = readPack('house', '  - { id: product-information, severity: off }\n');
    const { sentences } = compilePacks([...BUILT_IN_PACKS, house]);
    assert.ok(sentences.every(({ id }) => id !== 'product-information'));
  });

  it('the rules on standard sentences may be changed and turned off', () => {
    const change = readPack('house', '  - { id: standard-sentence-altered, severity: error }\n');
    assert.equal(
      findRule([...BUILT_IN_PACKS, change], 'standard-sentence-altered')?.severity,
      'error',
    );
    const off = readPack('house', '  - { id: standard-sentence-altered, severity: off }\n');
    assert.equal(findRule([...BUILT_IN_PACKS, off], 'standard-sentence-altered'), undefined);
    assert.notEqual(findRule([...BUILT_IN_PACKS, off], 'standard-sentence-outdated'), undefined);
  });

  it('without standard sentences there are no rules on them', () => {
    const pack = readPack('house', '  - { id: a, kind: require-part, part: title }\n', []);
    assert.deepEqual(
      compilePacks([pack]).rules.map(({ id, fix }) => [id, fix]),
      [['a', 'sometimes']],
    );
  });

  it('a rule that speaks lower for one profile keeps its own severity for others', () => {
    const rule = findRule(BUILT_IN_PACKS, 'common-name-missing');
    assert.equal(rule?.severity, 'error');
    const text = `# Summary of opinion\n\n## Tarbexil\n\nOn 7 September 2023, the Committee for Veterinary Medicinal Products (CVMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the veterinary medicinal product Tarbexil, intended for cats.\n`;
    const [finding] = findFindings(BUILT_IN_PACKS, text).filter(
      ({ part }) => part === 'commonName',
    );
    assert.equal(finding?.severity, 'hint');
  });

  it('packs compile the same from the shipped data and from their files', () => {
    assert.deepEqual(
      BUILT_IN_PACKS.map(({ id }) => id),
      ['ema-human', 'ema-veterinary', 'ema-style'],
    );
  });
});

describe('a fragment', () => {
  it('may end early: what would stand behind its last part is only a hint', () => {
    const findings = findFindings(BUILT_IN_PACKS, INITIAL);
    const severityOf = (part: string) => findings.find((one) => one.part === part)?.severity;
    assert.equal(severityOf('applicant'), 'error');
    assert.equal(severityOf('indication'), 'error');
    assert.equal(severityOf('productInformation'), 'hint');
    assert.equal(severityOf('title'), 'hint');
    assert.equal(severityOf('productName'), 'hint');
    assert.equal(severityOf('footnotes'), 'hint');
  });
});
