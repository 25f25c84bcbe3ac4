/** Writes the findings of each faulty example beside it: run `npx tsx scripts/updateExampleFindings.ts`, then read what changed. */
import { writeFileSync } from 'node:fs';
import { analyze } from '../server/src/core';
import { describeFindings, readExamplePairs } from '../test/support/exampleDocuments';
import { buildFullRuleSet } from '../test/support/ruleSets';

const ruleSet = buildFullRuleSet();
for (const { draft, published } of readExamplePairs('faulty')) {
  for (const { text, notation, findingsPath } of [draft, published]) {
    writeFileSync(findingsPath, describeFindings(analyze(text, notation, ruleSet)));
  }
}
