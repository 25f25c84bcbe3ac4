/** A rule in words, as Markdown: briefly for a hover, whole for a page. */
import type { Rule, Severity } from '../rules/rule';
import { describeForm, writeValue } from '../rules/ruleOptions';

/** Two sentences and the id. */
export function explainRuleBriefly({ id, docs }: Rule): string {
  return `${docs.what}\n\n${docs.why}\n\n*${id}*`;
}

/** A page about a rule; `severity` is the one that holds here. */
export function explainRule(rule: Rule, severity: Severity | 'off'): string {
  const { id, group, docs } = rule;
  return [
    `# ${id}`,
    docs.what,
    docs.why,
    [
      `- Severity: ${severity}`,
      `- Group: ${group}`,
      `- Fix: ${describeFix(rule)}`,
      `- For: ${rule.profiles?.join(', ') ?? 'all profiles'}`,
      ...(rule.pack === undefined ? [] : [`- Pack: ${rule.pack}`]),
      `- Since: ${docs.since}`,
    ].join('\n'),
    ...describeOptions(rule),
    '## Change its severity',
    `In \`opinion-summary.yaml\`, for the whole team:\n\n\`\`\`yaml\nrules:\n  ${id}: off\n\`\`\``,
    'Or accept one finding, in a draft, with a comment before the paragraph:',
    `\`\`\`html\n<!-- opinion-summary-ignore ${id}: the reason -->\n\`\`\``,
  ]
    .join('\n\n')
    .concat('\n');
}

/** A section of a page; nothing for a rule that takes no options. */
export function describeOptions({ id, severity, options }: Rule): readonly string[] {
  if (options === undefined) return [];
  const rows = options.declared.map((option) => {
    const set = options.values[option.name];
    const value =
      writeValue(option.default) + (set === undefined ? '' : `, here ${writeValue(set)}`);
    return `| \`${option.name}\` | ${describeForm(option)} | ${value} | ${option.what} |`;
  });
  const examples = options.declared.map(({ name, example }) => `${name}: ${writeValue(example)}`);
  return [
    '## Options',
    ['| option | value | default | what it sets |', '|---|---|---|---|', ...rows].join('\n'),
    `They stand behind the severity:\n\n\`\`\`yaml\nrules:\n  ${id}: [${severity}, { ${examples.join(', ')} }]\n\`\`\``,
  ];
}

function describeFix({ fix, fixSafety }: Rule): string {
  if (fix === 'never') return 'none';
  const how = fixSafety === 'safe' ? 'safe: may be applied on save' : 'offered in the light bulb';
  return fix === 'always' ? how : `${how}; not for every finding`;
}
