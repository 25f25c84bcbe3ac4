/** The `sarif` format is valid SARIF 2.1.0. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { ReportedDocument, SuppressedFinding } from '../../../server/src/core/index';
import { checkedDocument, findingAt, RUN, writeReport } from './writeReport';

function loadSchema(): object {
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // Written for an older draft of JSON Schema, whose identifiers the validator does not read.
  const { id, $schema, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  assert.match(`${id} ${$schema}`, /sarif-2\.1\.0.*json-schema/);
  return schema;
}

const TEXT = 'One is here.\nTwo is there.\n';

describe('the sarif format', () => {
  const ajv = addFormats(
    new Ajv({ allErrors: true, strict: false, validateSchema: false, unicodeRegExp: false }),
  );
  let validate: ValidateFunction;

  before(() => {
    validate = ajv.compile(loadSchema());
  });

  function runOf(documents: readonly ReportedDocument[], problems: readonly string[] = []) {
    const log = JSON.parse(writeReport('sarif', documents, RUN, problems));
    assert.equal(validate(log), true, JSON.stringify(validate.errors, null, 1));
    assert.equal(log.runs.length, 1);
    return log.runs[0];
  }

  it('the schema rejects what is no SARIF', () => {
    assert.equal(validate({ version: '2.1.0', runs: [{ results: [] }] }), false);
  });

  it('a run without documents is valid and describes the rules', () => {
    const { tool, results } = runOf([]);
    assert.deepEqual(results, []);
    const ids = tool.driver.rules.map((rule: { id: string }) => rule.id);
    assert.ok(ids.includes('footnote-body-missing'));
    for (const rule of tool.driver.rules) assert.ok(rule.shortDescription.text.length > 10);
  });

  it('findings have their level, place and part', () => {
    const findings = [
      findingAt(TEXT, 'is', { part: 'benefits' }),
      findingAt(TEXT, 'there', { severity: 'hint' }),
    ];
    const { results } = runOf([checkedDocument('my drafts/a.txt', TEXT, findings)]);
    assert.deepEqual(results[0].locations[0].physicalLocation, {
      artifactLocation: { uri: 'my%20drafts/a.txt', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 7 },
    });
    assert.equal(results[0].level, 'error');
    assert.equal(results[0].properties.part, 'benefits');
    assert.equal(results[1].level, 'note');
  });

  it('a document outside the working folder has an absolute address', () => {
    const document = {
      ...checkedDocument('x', TEXT, [findingAt(TEXT, 'is')]),
      displayPath: '../other/ä.txt',
      filePath: '/other/ä.txt',
    };
    const { results } = runOf([document]);
    assert.equal(
      results[0].locations[0].physicalLocation.artifactLocation.uri,
      'file:///other/%C3%A4.txt',
    );
  });

  it('fixes and related places are carried', () => {
    const finding = findingAt(TEXT, 'is', {
      fixes: [
        {
          title: 'Mend it',
          safety: 'safe',
          edits: [{ span: { start: 4, end: 6 }, newText: 'are' }],
        },
      ],
      related: [{ span: { start: 13, end: 16 }, message: 'See here.' }],
    });
    const [result] = runOf([checkedDocument('a.txt', TEXT, [finding])]).results;
    assert.deepEqual(result.fixes[0].artifactChanges[0].replacements, [
      {
        deletedRegion: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 7 },
        insertedContent: { text: 'are' },
      },
    ]);
    assert.equal(result.relatedLocations[0].message.text, 'See here.');
    assert.equal(result.relatedLocations[0].physicalLocation.region.startLine, 2);
  });

  it('accepted findings are results that are suppressed, with why and by whom', () => {
    const accept = (words: string, more: Partial<SuppressedFinding>): SuppressedFinding => ({
      finding: findingAt(TEXT, words),
      reason: 'As published.',
      by: 'baseline',
      author: '',
      date: '',
      until: undefined,
      ...more,
    });
    const accepted = [
      accept('there', { author: 'A. Moor', date: '2026-11-25', until: '2027-12-31' }),
      accept('is there', { by: 'comment' }),
    ];
    const findings = [findingAt(TEXT, 'is here')];
    const { results } = runOf([checkedDocument('a.txt', TEXT, findings, undefined, accepted)]);
    assert.equal(results[0].suppressions, undefined);
    assert.deepEqual(results[1].suppressions, [
      {
        kind: 'external',
        status: 'accepted',
        justification: 'As published.',
        properties: { author: 'A. Moor', date: '2026-11-25', until: '2027-12-31' },
      },
    ]);
    assert.deepEqual(results[2].suppressions, [
      { kind: 'inSource', status: 'accepted', justification: 'As published.' },
    ]);
    const prints = results.map((one: { partialFingerprints: object }) =>
      JSON.stringify(one.partialFingerprints),
    );
    assert.equal(new Set(prints).size, 3);
  });

  it('problems beside the documents mark the run as unsuccessful', () => {
    assert.equal(runOf([]).invocations[0].executionSuccessful, true);
    const [invocation] = runOf([], ['a.txt: no permission']).invocations;
    assert.equal(invocation.executionSuccessful, false);
    assert.equal(invocation.toolExecutionNotifications[0].message.text, 'a.txt: no permission');
  });

  it('a finding keeps its fingerprint when the lines above it change', () => {
    const fingerprintIn = (text: string, words: string) =>
      runOf([checkedDocument('a.txt', text, [findingAt(text, words)])]).results[0]
        .partialFingerprints;
    assert.deepEqual(fingerprintIn(TEXT, 'is here'), fingerprintIn(`Zero.\n\n${TEXT}`, 'is here'));
    assert.deepEqual(fingerprintIn(TEXT, 'is here'), fingerprintIn('One is\nhere.', 'is\nhere'));
    assert.notDeepEqual(fingerprintIn(TEXT, 'is here'), fingerprintIn(TEXT, 'is there'));
  });

  it('findings with the same words have fingerprints of their own', () => {
    const findings = [
      findingAt(TEXT, 'is'),
      { ...findingAt(TEXT, 'is'), span: { start: 17, end: 19 } },
    ];
    const { results } = runOf([checkedDocument('a.txt', TEXT, findings)]);
    assert.notDeepEqual(results[0].partialFingerprints, results[1].partialFingerprints);
  });
});
