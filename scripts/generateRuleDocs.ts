/** Builds `docs/rules`: one page for each rule, for medical writers, from the rule and the examples of its test page. */
import { fileURLToPath } from 'node:url';
import { analyze } from '../server/src/core/analysis/analyze';
import type { RuleSet } from '../server/src/core/analysis/ruleSet';
import { describeOptions } from '../server/src/core/features/ruleText';
import { PROFILES, type Profile } from '../server/src/core/model/opinion';
import { BUILT_IN_PACKS } from '../server/src/core/packs/builtInPacks';
import {
  type Finding,
  RULE_GROUPS,
  type Rule,
  type RuleGroup,
} from '../server/src/core/rules/rule';
import {
  type PageExample,
  type RulePage,
  readRulePages,
  ruleSetOf,
} from '../test/support/rulePages';
import { buildFullRuleSet } from '../test/support/ruleSets';
import { buildFence } from './exampleFence';

const PAGES = fileURLToPath(new URL('../test/rules', import.meta.url));
const NOTICE =
  '<!-- Written by `npm run generate` from the rule and its examples in test/rules: change those. -->';
const GROUP_TITLES: Readonly<Record<RuleGroup, string>> = {
  structure: 'Structure',
  footnotes: 'Footnotes',
  codes: 'ATC codes',
  identity: 'Names, dates and terms',
  indication: 'Indication',
  language: 'Language',
  suppressions: 'Accepted findings',
};

const PROFILE_NAMES: Readonly<Record<Profile, string>> = {
  'human-initial': 'initial authorisation, human',
  'human-post-authorisation': 'post-authorisation, human',
  'veterinary-initial': 'initial authorisation, veterinary',
  'veterinary-post-authorisation': 'post-authorisation, veterinary',
};

/** The files of `docs/rules` by path from the project's root. */
export function buildRuleDocs(): Map<string, string> {
  const ruleSet = buildFullRuleSet();
  const pages = new Map(readRulePages(PAGES).map((page) => [page.ruleId, page]));
  const files = new Map([['docs/rules/README.md', buildIndex(ruleSet.rules)]]);
  for (const rule of ruleSet.rules) {
    const page = pages.get(rule.id);
    const pageRules = page === undefined ? ruleSet : ruleSetOf(page, ruleSet);
    files.set(`docs/rules/${rule.id}.md`, buildRulePage(rule, page, pageRules));
  }
  return files;
}

function buildIndex(rules: readonly Rule[]): string {
  const groups = RULE_GROUPS.flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    if (own.length === 0) return [];
    const rows = own.map(
      (rule) =>
        `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${shortFix(rule)} | ${toCell(rule.docs.what)} |`,
    );
    return [
      `## ${GROUP_TITLES[group]}`,
      ['| rule | severity | fix | what it reports |', '|---|---|---|---|', ...rows].join('\n'),
    ];
  });
  return joinBlocks([
    NOTICE,
    '# Rules',
    [
      '**error**: would be a public error, or breaks the form. **warning**: probably wrong.',
      '**info**: house style. **hint**: worth a look. A *safe* fix may be applied without asking;',
      'any other fix is offered and waits for the writer.',
    ].join('\n'),
    ...groups,
  ]);
}

function buildRulePage(rule: Rule, page: RulePage | undefined, ruleSet: RuleSet): string {
  const examples = page?.examples ?? [];
  const flagged = selectExamples(examples.filter(({ kind }) => kind === 'flagged'));
  const accepted = selectExamples(examples.filter(({ kind }) => kind === 'accepted'));
  const left = examples.length - flagged.length - accepted.length;
  const source = `test/rules/${rule.id}.md`;
  return joinBlocks([
    NOTICE,
    `# ${rule.id}`,
    rule.docs.what,
    buildFacts(rule),
    '## Why it matters',
    rule.docs.why,
    ...buildReference(page),
    ...(flagged.length === 0 ? [] : ['## What is flagged']),
    ...flagged.flatMap((example) => buildFlagged(example, rule, ruleSet)),
    ...(accepted.length === 0 ? [] : ['## What is accepted']),
    ...accepted.flatMap((example) => [buildTitle(example), buildFence(example.text, [])]),
    ...(left === 0
      ? []
      : [`[${left} more examples](${upwardsFrom(rule)}../../${source}) are run as tests.`]),
    ...describeOptions(rule),
    ...buildAdvice(rule),
    `[All rules](${upwardsFrom(rule)}README.md)`,
  ]);
}

/** More examples of a kind would hide those that explain the rule. */
const MOST_EXAMPLES = 12;

/** All, or where they are many the first one below each of the first headings. */
function selectExamples(examples: readonly PageExample[]): readonly PageExample[] {
  if (examples.length <= MOST_EXAMPLES) return examples;
  const firsts = examples.filter(
    ({ title }, index) => examples.findIndex((one) => one.title === title) === index,
  );
  return firsts.slice(0, MOST_EXAMPLES);
}

function buildReference(page: RulePage | undefined): readonly string[] {
  if (page?.reference === undefined) return [];
  return [
    '## The reference data of the examples',
    'A medicine has name, common name, active substance, codes, company, species and status; a code of the index has its name.',
    buildFence(page.reference, []),
  ];
}

function buildFacts(rule: Rule): string {
  const rows = [
    ['Severity', rule.severity],
    ['Group', `${GROUP_TITLES[rule.group]} (\`${rule.group}\`)`],
    ['Fix', describeFix(rule)],
    ['Documents', describeDocuments(rule)],
    ...(rule.pack === undefined ? [] : [['Rule pack', listPacks(rule).join(', ')]]),
    ['Since version', rule.docs.since],
  ];
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join(
    '\n',
  );
}

/** One rule may have entries in several packs. */
function listPacks({ id, pack }: Rule): readonly (string | undefined)[] {
  const packs = BUILT_IN_PACKS.filter(({ entries }) => entries.some((entry) => entry.id === id));
  return packs.length === 0 ? [pack] : packs.map((one) => one.id);
}

function shortFix({ fix, fixSafety }: Rule): string {
  if (fix === 'never') return '–';
  return fixSafety === 'safe' ? 'safe' : 'on request';
}

function describeFix({ fix, fixSafety }: Rule): string {
  if (fix === 'never') return 'none';
  const often = fix === 'always' ? 'for every finding' : 'for some findings';
  return fixSafety === 'safe' ? `${often}, safe` : `${often}, on request`;
}

function describeDocuments({ profiles, modifiers }: Rule): string {
  const isForAll = profiles === undefined || profiles.length === PROFILES.length;
  const kinds = isForAll ? 'all' : profiles.map((one) => PROFILE_NAMES[one]).join('; ');
  return modifiers === undefined
    ? kinds
    : `${kinds}; only where one of these holds: ${modifiers.join(', ')}`;
}

function buildTitle({ title, notation }: PageExample): string {
  return `### ${title}\n\nIn a ${notation === 'draft' ? 'draft' : 'published text'}:`;
}

function buildFlagged(example: PageExample, rule: Rule, ruleSet: RuleSet): readonly string[] {
  const { text, notation, fixed } = example;
  const findings = analyze(text, notation, ruleSet).findings.filter(
    ({ ruleId }) => ruleId === rule.id,
  );
  return [
    buildTitle(example),
    buildFence(text, findings),
    findings.map((finding) => `- ${describeFinding(finding, text)}`).join('\n'),
    ...(fixed === undefined ? [] : ['After the fix:', buildFence(fixed, [])]),
  ];
}

/** The words in question, then the message. */
function describeFinding({ span, message }: Finding, text: string): string {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return words === '' ? message : `\`${words}\`: ${message}`;
}

/** From the folder of a rule's page to `docs/rules`: the page of `ema-style/drug` lies one deeper. */
function upwardsFrom({ id }: Rule): string {
  return '../'.repeat(id.split('/').length - 1);
}

function buildAdvice(rule: Rule): readonly string[] {
  const { id, group } = rule;
  const setting = `To change its severity, or to switch it off, name it in \`opinion-summary.yaml\`:

\`\`\`yaml
rules:
  ${id}: off
\`\`\``;
  if (group === 'suppressions') return ['## When it does not fit', setting];
  return [
    '## When it does not fit',
    `To accept a finding in a draft, say why in a comment above the paragraph:

\`\`\`text
<!-- opinion-summary-ignore ${id}: reason -->
\`\`\``,
    `To accept it in a published text, or in many documents at once, use a [baseline](${upwardsFrom(rule)}../../README.md#configuration).`,
    setting,
  ];
}

function toCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}

function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
