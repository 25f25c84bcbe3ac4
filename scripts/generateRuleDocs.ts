/** Builds `docs/rules`: one page for each rule, for medical writers, from the rule and the examples of its test page. */
import { fileURLToPath } from 'node:url';
import { analyze } from '../server/src/core/analysis/analyze';
import type { RuleSet } from '../server/src/core/analysis/ruleSet';
import { describeOptions } from '../server/src/core/features/ruleText';
import type { Profile } from '../server/src/core/model/opinion';
import {
  type Finding,
  RULE_GROUPS,
  type Rule,
  type RuleGroup,
} from '../server/src/core/rules/rule';
import {
  findMarkedColumns,
  type PageExample,
  type RulePage,
  readRulePages,
  ruleSetOf,
} from '../test/support/rulePages';
import { buildFullRuleSet } from '../test/support/ruleSets';

const PAGES = fileURLToPath(new URL('../test/rules', import.meta.url));
const NOTICE =
  '<!-- Written by `npm run generate` from the rule and its examples in test/rules: change those. -->';
/** Longer lines of an example are wrapped, so that the marks stay in sight. */
const WIDTH = 100;

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
  const flagged = examples.filter(({ kind }) => kind === 'flagged');
  const accepted = examples.filter(({ kind }) => kind === 'accepted');
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
    ...describeOptions(rule),
    ...buildAdvice(rule),
    `[All rules](${upwardsFrom(rule)}README.md)`,
  ]);
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
    ['Group', GROUP_TITLES[rule.group]],
    ['Fix', describeFix(rule)],
    ['Documents', describeDocuments(rule)],
    ...(rule.pack === undefined ? [] : [['Rule pack', rule.pack]]),
    ['Since version', rule.docs.since],
  ];
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join(
    '\n',
  );
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
  const kinds =
    profiles === undefined ? 'all' : profiles.map((one) => PROFILE_NAMES[one]).join('; ');
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

/** Text as it is typed, with carets below the words in question. */
function buildFence(text: string, findings: readonly Finding[]): string {
  const columns = findings.flatMap(({ span }) => findMarkedColumns(text, span));
  const lines = text.replace(/\n$/, '').split('\n');
  const shown = lines.flatMap((line, index) =>
    wrapLine(line).flatMap(({ from, to }) => {
      const carets = writeCarets(
        columns.filter((one) => one.line === index && one.from < to && one.to > from),
        from,
        to,
      );
      return [line.slice(from, to).trimEnd(), ...(carets === '' ? [] : [carets])];
    }),
  );
  return ['```text', ...shown, '```'].join('\n');
}

function writeCarets(
  columns: readonly { readonly from: number; readonly to: number }[],
  from: number,
  to: number,
): string {
  let carets = '';
  for (const one of [...columns].sort((a, b) => a.from - b.from)) {
    const start = Math.max(one.from, from) - from;
    const end = Math.min(one.to, to) - from;
    carets = carets.padEnd(start, ' ');
    carets += '^'.repeat(Math.max(0, end - carets.length));
  }
  return carets;
}

/** Pieces of a line, cut behind blanks; the first one reaches to the end where the line is short enough. */
function wrapLine(line: string): readonly { readonly from: number; readonly to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  while (line.length - from > WIDTH) {
    const blank = line.lastIndexOf(' ', from + WIDTH);
    if (blank <= from) break;
    pieces.push({ from, to: blank + 1 });
    from = blank + 1;
  }
  return [...pieces, { from, to: Math.max(line.length, from) + 1 }];
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
