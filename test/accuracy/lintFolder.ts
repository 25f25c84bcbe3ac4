/** Prints every finding on the documents of a folder, with its line, and counts them by rule. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../server/src/core/analysis/analyze';
import type { RuleSet } from '../../server/src/core/analysis/ruleSet';
import { isTextName } from '../../server/src/core/syntax/documentName';
import { notationOf } from '../../server/src/core/syntax/notation';
import { quoteFinding } from './quoteFinding';

/** `path` is a folder or a single document. */
export function lintFolder(path: string, ruleSet: RuleSet): string {
  const counts = new Map<string, number>();
  const files = findTexts(path);
  const shown = files.map((file) => {
    const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    const { findings, opinion } = analyze(text, notationOf(file, text), ruleSet);
    for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    const kind = opinion.profile ?? opinion.kind;
    const quoted = findings.map((finding) => `${quoteFinding(text, finding)}\n`);
    return `${file}  [${kind}]  ${findings.length} findings\n${quoted.join('')}`;
  });
  const perRule = [...counts].sort(([, a], [, b]) => b - a).map(([id, count]) => `${id} ${count}`);
  return `${shown.join('\n')}\n${files.length} documents; per rule: ${perRule.join(', ') || 'no findings'}`;
}

function findTexts(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => isTextName(name) && name !== 'README.md')
    .map((name) => join(path, name));
}
