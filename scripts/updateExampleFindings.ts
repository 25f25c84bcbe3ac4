/** Writes the findings of each faulty example beside it: run `npx tsx scripts/updateExampleFindings.ts`, then read what changed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../server/src/core';
import { describeFindings, readExamplePairs } from '../test/support/exampleDocuments';
import { buildFullRuleSet } from '../test/support/ruleSets';

const ruleSet = buildFullRuleSet();
let changed = 0;
for (const { draft, published } of readExamplePairs('faulty')) {
  for (const { text, notation, findingsPath } of [draft, published]) {
    const findings = describeFindings(analyze(text, notation, ruleSet));
    if (existsSync(findingsPath) && readFileSync(findingsPath, 'utf8') === findings) continue;
    writeFileSync(findingsPath, findings);
    console.log(`written: ${findingsPath}`);
    changed += 1;
  }
}
console.log(changed === 0 ? 'Nothing has changed.' : 'Read what has changed: git diff examples');
