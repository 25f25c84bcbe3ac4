/** Imports the real tables where they lie beside the project, and holds a document about each medicine against them. Changes nothing. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  analyze,
  type Medicine,
  type ReferenceTables,
  RULES,
  readReferenceData,
  writeReferenceText,
} from '../server/src/core/index';
import type { ImportedTable } from '../server/src/tables/importedTable';
import { readReferenceTable } from '../server/src/tables/readReferenceTable';
import { buildSmallRuleSet } from '../test/support/ruleSets';

const projectFolder = fileURLToPath(new URL('..', import.meta.url));
const dataFolder = process.argv[2] ?? join(projectFolder, '../shared/data');
const showsFindings = process.argv.includes('--show');
const MEDICINES = 'ema_medicines_2025-07-15';
const INDEX = 'atcd_WHO_ATC-DDD_2026-04-25.csv';
const RULES_OF_REFERENCE = [
  'atc-code-of-other-substance',
  'atc-code-differs-from-reference',
  'reference-data-disagrees',
];
/** Share of documents that may have a finding: the table has slips of its own, which count as well. */
const MOST_FINDINGS = 0.01;

async function check(): Promise<void> {
  const paths = [`${MEDICINES}.csv`, `${MEDICINES}.xlsx`, INDEX].map((name) =>
    join(dataFolder, name),
  );
  if (!paths.every(existsSync)) {
    console.log(`The tables are not in ${dataFolder}: not imported.`);
    return;
  }
  const [csv, workbook, index] = await Promise.all(paths.map(importTable));
  assert.ok(
    csv?.kind === 'medicines' && workbook?.kind === 'medicines' && index?.kind === 'atcIndex',
  );
  assert.deepEqual(
    workbook.rows,
    csv.rows,
    'The workbook and the CSV table hold the same medicines',
  );
  console.log(
    `${csv.rows.length} medicines of ${csv.source.dated}, ${index.rows.length} codes of ${index.source.dated}`,
  );
  for (const [name, tables] of [
    ['both tables', { medicines: csv, atcIndex: index }],
    ['the medicines table alone', { medicines: csv, atcIndex: undefined }],
    ['the index alone', { medicines: undefined, atcIndex: index }],
  ] as const) {
    measure(name, csv.rows, tables);
  }
}

async function importTable(path: string): Promise<ImportedTable> {
  const table = await readReferenceTable(basename(path), readFileSync(path), '2026-01-01');
  if (table.problem !== undefined) throw new Error(`${path}: ${table.problem.message}`);
  return table.value;
}

function measure(name: string, medicines: readonly Medicine[], tables: ReferenceTables): void {
  const rules = buildSmallRuleSet(RULES.filter(({ id }) => RULES_OF_REFERENCE.includes(id)));
  const ruleSet = { ...rules, reference: readReferenceData(writeReferenceText(tables)).value };
  const found = medicines.flatMap((medicine) => {
    const { findings, internalErrors } = analyze(writeDocument(medicine), 'draft', ruleSet);
    assert.deepEqual(internalErrors, []);
    return findings.length === 0 ? [] : [{ medicine, findings }];
  });
  const share = found.length / medicines.length;
  console.log(
    `With ${name}: findings in ${found.length} of ${medicines.length} documents, ${(100 * share).toFixed(2)} %`,
  );
  for (const { medicine, findings } of showsFindings ? found : []) {
    for (const { ruleId, message } of findings)
      console.log(`  ${medicine.name}: ${ruleId}: ${message}`);
  }
  if (share > MOST_FINDINGS) process.exitCode = 1;
}

/** The sentences of an opinion of 2020 that name product, company, substances and code as the table does. */
function writeDocument({
  name: listed,
  commonName,
  activeSubstance,
  codes,
  holder,
  species,
}: Medicine): string {
  const name = listed.replace(/ ?\(previously .*$/, '');
  const isVeterinary = species !== '' || codes.some((code) => code.startsWith('Q'));
  const committee = isVeterinary
    ? 'Committee for Veterinary Medicinal Products (CVMP)'
    : 'Committee for Medicinal Products for Human Use (CHMP)';
  const substances = (commonName || activeSubstance).split(';').map((one) => one.trim());
  const isOne = substances.length === 1;
  const list = isOne
    ? substances[0]
    : `${substances.slice(0, -1).join(', ')} and ${substances.at(-1)}`;
  const code = codes.length === 0 ? 'not yet assigned' : codes.join(', ');
  return [
    '# Summary of opinion (initial authorisation)',
    `## ${name}`,
    substances.join(' / '),
    `On 26 March 2020, the ${committee} adopted a positive opinion, recommending the granting of a marketing authorisation for the ${isVeterinary ? 'veterinary ' : ''}medicinal product ${name}, intended for the treatment of a disease. The applicant for this medicinal product is ${holder}.`,
    `The active substance${isOne ? '' : 's'} of ${name} ${isOne ? 'is' : 'are'} ${list}, which ${isOne ? 'acts' : 'act'} (${isVeterinary ? 'ATCvet' : 'ATC'} code: ${code}).`,
    '',
  ].join('\n\n');
}

void check();
