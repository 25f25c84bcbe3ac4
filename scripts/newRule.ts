/** `npm run new-rule <id> [group]`: makes a rule that runs, its page, and its line in the list of rules. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULES } from '../server/src/core/rules';
import { RULE_GROUPS, type Rule, type RuleGroup } from '../server/src/core/rules/rule';

const RULES_FOLDER = 'server/src/core/rules';
const PAGES_FOLDER = 'test/rules';
const PACKS_FOLDER = 'server/packs';
const LIST = `${RULES_FOLDER}/index.ts`;

const USAGE = `Usage: npm run new-rule <id> [group]
  id     names the fault in lower-case words joined by hyphens: footnote-body-missing
  group  one of ${RULE_GROUPS.join(', ')}; without it, that of the rules with the same first word`;

/** What is wrong with the wish for a new rule, for the person who typed it; `undefined` when all is well. */
export function findFault(
  root: string,
  id: string | undefined,
  group?: string,
): string | undefined {
  if (id === undefined || id === '') return USAGE;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
    return `“${id}” is no rule id: it needs two or more lower-case words joined by hyphens.\n${USAGE}`;
  }
  if (group !== undefined && !RULE_GROUPS.some((known) => known === group)) {
    return `“${group}” is no group of rules.\n${USAGE}`;
  }
  const existing = [`${RULES_FOLDER}/${id}.ts`, `${PAGES_FOLDER}/${id}.md`].find((path) =>
    existsSync(join(root, path)),
  );
  if (existing !== undefined) return `Rule ${id} exists already: ${existing}`;
  const pack = findPackWith(root, id);
  return pack === undefined ? undefined : `Rule ${id} exists already, in the pack ${pack}`;
}

function findPackWith(root: string, id: string): string | undefined {
  const folder = join(root, PACKS_FOLDER);
  if (!existsSync(folder)) return undefined;
  const entry = new RegExp(`^\\s*(?:-\\s+)?id:\\s*["']?${id}["']?\\s*(?:#.*)?$`, 'm');
  const name = readdirSync(folder).find((one) =>
    entry.test(readFileSync(join(folder, one), 'utf8')),
  );
  return name === undefined ? undefined : `${PACKS_FOLDER}/${name}`;
}

/** The files of a new rule, by path from `root`: the rule, its page and the list that names it. */
export function buildNewRule(
  root: string,
  id: string,
  group: RuleGroup = guessGroup(id),
): ReadonlyMap<string, string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return new Map([
    [`${RULES_FOLDER}/${id}.ts`, buildRuleFile(id, group, String(version))],
    [`${PAGES_FOLDER}/${id}.md`, buildPage(id)],
    [LIST, addToList(readFileSync(join(root, LIST), 'utf8'), id, group)],
  ]);
}

/** The group of the rules whose ids begin with the same word. */
function guessGroup(id: string, rules: readonly Rule[] = RULES): RuleGroup {
  const [firstWord] = id.split('-');
  return rules.find((rule) => rule.id.split('-')[0] === firstWord)?.group ?? 'structure';
}

function toConstantName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function buildRuleFile(id: string, group: RuleGroup, version: string): string {
  return `/** Reports the words “to be replaced”: say here in one sentence what the rule reports. */
import { type Rule, report } from './rule';

const WORDS = 'to be replaced';

export const ${toConstantName(id)}: Rule = {
  id: '${id}',
  group: '${group}',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The text holds the words “to be replaced”.',
    why: 'Say here why it matters to a reader of the document, with the regulatory source.',
    since: '${version}',
  },
  check({ prose }, tell) {
    const from = prose.text.indexOf(WORDS);
    if (from < 0) return;
    tell(report(prose.toSource({ from, to: from + WORDS.length }), \`“\${WORDS}” is left.\`));
  },
};
`;
}

function buildPage(id: string): string {
  const statement =
    'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive\n' +
    'opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa,\n';
  const flagged = 'intended for the treatment of to be replaced.\n';
  const carets = `${' '.repeat(flagged.indexOf('to be'))}^^^^^^^^^^^^^^ “to be replaced” is left.\n`;
  return `# ${id}

## Say as a fact what is flagged

\`\`\`draft flagged
${statement}${flagged}${carets}\`\`\`

## Say as a fact what is accepted

\`\`\`published accepted
${statement}intended for the treatment of asthma.
\`\`\`
`;
}

/** The list with the rule at the end of its group. */
export function addToList(list: string, id: string, group: RuleGroup): string {
  const name = toConstantName(id);
  const lines = list.split('\n');
  const imported = `import { ${name} } from './${id}';`;
  const isBehind = (line: string): boolean => {
    const path = /^import .* from '(.*)';$/.exec(line)?.[1];
    return path !== undefined && path > `./${id}`;
  };
  const behind = lines.findIndex(isBehind);
  const endOfImports = lines.indexOf(
    '',
    lines.findIndex((line) => line.startsWith('import ')),
  );
  lines.splice(behind < 0 ? endOfImports : behind, 0, imported);
  const title = `  // ${group[0]?.toUpperCase()}${group.slice(1)}`;
  const end = lines.indexOf('];');
  const start = lines.indexOf(title);
  if (start < 0) lines.splice(end, 0, title, `  ${name},`);
  else {
    const next = lines.findIndex((line, index) => index > start && /^(?: {2}\/\/|\];)/.test(line));
    lines.splice(next, 0, `  ${name},`);
  }
  return lines.join('\n');
}

function run(root: string, [id, group]: readonly string[]): number {
  const fault = findFault(root, id, group);
  if (fault !== undefined || id === undefined) {
    console.error(fault);
    return 2;
  }
  const known = RULE_GROUPS.find((one) => one === group);
  for (const [path, text] of buildNewRule(root, id, known)) {
    writeFileSync(join(root, path), text);
    console.log(`written: ${path}`);
  }
  console.log(`\nThe rule runs as it is. Write its page first, then the rule:
  npx mocha test/rules.test.ts -g ${id}
  npm run generate
Then show it, and measure it:
  examples/faulty      a document with the fault, in both notations
  npx tsx scripts/updateExampleFindings.ts
  test/accuracy/faults what a writer does wrong, as a small entry
  npm run accuracy
At last:
  CHANGELOG.md         a word for its users
  npm run format && npm run check`);
  return 0;
}

const scriptFile = fileURLToPath(import.meta.url);
if (process.argv[1] === scriptFile) {
  process.exitCode = run(dirname(dirname(scriptFile)), process.argv.slice(2));
}
