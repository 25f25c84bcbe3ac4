/**
 * `npm run accuracy`: measures and writes `docs/accuracy.md`. With `--check` it only says whether the page is fresh, with
 * `--show <fault> <index>` it shows one case, with folders it prints every finding on the documents in them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildFullRuleSet } from '../support/ruleSets';
import { FAULTS } from './faults';
import { lintFolder } from './lintFolder';
import { measure } from './measure';
import { writeAccuracyPage, writeCases } from './report';
import { FULL_SAMPLE } from './sample';
import { showCase } from './showCase';

const PAGE = fileURLToPath(new URL('../../docs/accuracy.md', import.meta.url));
const MOST_CASES = 20;

function main(args: readonly string[]): number {
  const [first] = args;
  if (first === undefined || first === '--check') return measureAll(first === '--check');
  const ruleSet = buildFullRuleSet();
  if (first !== '--show') {
    const absent = args.find((path) => !existsSync(path));
    if (absent !== undefined) console.error(`There is no folder ${absent}.`);
    else console.log(args.map((path) => lintFolder(path, ruleSet)).join('\n'));
    return absent === undefined ? 0 : 2;
  }
  const [, name = '', index = ''] = args;
  const shown = showCase(name, Number(index), ruleSet);
  console.log(shown ?? describeUsage(name));
  return shown === undefined ? 2 : 0;
}

/** With the faults of the rule that is named, or else with all of them. */
function describeUsage(name: string): string {
  const names = FAULTS.map((fault) => fault.name);
  const own = names.filter((one) => one === name || one.startsWith(`${name}/`));
  return [
    'Usage: npm run accuracy -- --show <fault, or clean> <index of a document>',
    'Faults:',
    ...(own.length === 0 ? names : own).map((one) => `  "${one}"`),
  ].join('\n');
}

function measureAll(isCheck: boolean): number {
  const ruleSet = buildFullRuleSet();
  const measurement = measure(FAULTS, ruleSet, FULL_SAMPLE);
  const page = writeAccuracyPage(measurement, ruleSet);
  const isFresh = existsSync(PAGE) && readFileSync(PAGE, 'utf8') === page;
  if (isCheck) {
    if (!isFresh) console.error('stale: docs/accuracy.md. Run `npm run accuracy` and commit it.');
    return isFresh ? 0 : 1;
  }
  if (!isFresh) writeFileSync(PAGE, page);
  console.log(page);
  console.log(writeCases(measurement, MOST_CASES));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
