/** What a hover says of an ATC code, with and without reference data. */
import assert from 'node:assert/strict';
import {
  analyze,
  buildHover,
  readReferenceData,
  writeReferenceText,
} from '../../../server/src/core';
import { buildSmallRuleSet } from '../../support/ruleSets';

const SOURCE = { file: 'index_2026.csv', imported: '2026-03-01', dated: undefined };
const MEDICINE = {
  name: 'Lumivexa',
  commonName: 'orvatinib',
  activeSubstance: '',
  codes: ['L01EL76'],
  holder: '',
  species: '',
  status: 'Authorised',
};
const REFERENCE = readReferenceData(
  writeReferenceText({
    medicines: { source: SOURCE, rows: [MEDICINE] },
    atcIndex: {
      source: SOURCE,
      rows: [
        { code: 'L01', name: 'ANTINEOPLASTIC AGENTS' },
        { code: 'L01E', name: 'PROTEIN KINASE INHIBITORS' },
        { code: 'L01EL', name: 'Kinases of the test' },
        { code: 'L01EL77', name: 'tarbexinib' },
      ],
    },
  }),
).value;

function hoverOver(code: string, reference?: typeof REFERENCE): string {
  const label = code.startsWith('Q') ? 'ATCvet code' : 'ATC code';
  const text = `The active substance of Lumivexa is orvatinib, a kinase inhibitor (${label}: ${code}).\n`;
  const analysis = analyze(text, 'draft', buildSmallRuleSet([]));
  return (
    buildHover(analysis, text.indexOf(code) + 2, () => undefined, { reference })?.markdown ?? ''
  );
}

describe('the hover over an ATC code', () => {
  it('names the groups of levels 1 and 2 without reference data', () => {
    const lines = hoverOver('L01EL77').split('\n');
    assert.deepEqual(
      lines.filter((line) => line.includes('`')).map((line) => line.trim().slice(0, 16)),
      ['- `L` cancer and', '- `L01` cancer m', '- `L01E`', '- `L01EL`', '- `L01EL77` subs'],
    );
    assert.doesNotMatch(lines.join(), /Names from/);
  });

  it('says that only the groups were checked where no index is imported', () => {
    assert.match(
      hoverOver('L01EL77'),
      /\n\nOnly the groups were checked; .* needs an imported index/,
    );
    assert.doesNotMatch(hoverOver('L01EL'), /Only the groups/);
    assert.doesNotMatch(hoverOver('L01EL77', REFERENCE), /Only the groups/);
    assert.doesNotMatch(hoverOver('L01EL79', REFERENCE), /Only the groups/);
  });

  it('names the groups of levels 3 and 4 and the substance with reference data', () => {
    const markdown = hoverOver('L01EL77', REFERENCE);
    assert.match(markdown, /`L01E` PROTEIN KINASE INHIBITORS/);
    assert.match(markdown, /`L01EL` Kinases of the test/);
    assert.match(markdown, /`L01EL77` tarbexinib/);
    assert.match(markdown, /Names from index\\_2026\.csv\./);
  });

  it('an ATCvet code has the names of its human twin', () => {
    assert.match(hoverOver('QL01EL77', REFERENCE), /`QL01EL77` tarbexinib/);
  });

  it('a code that the index does not have yet is that of a medicine', () => {
    assert.match(hoverOver('L01EL76', REFERENCE), /`L01EL76` orvatinib \\\(Lumivexa\\\)/);
    assert.match(hoverOver('L01EL75', REFERENCE), /`L01EL75` substance/);
  });
});
