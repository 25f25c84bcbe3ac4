/** A rule in words, as Markdown: briefly for a hover, whole for a page. */
import type { Rule, Severity } from '../rules/rule';
import { describeForm, writeValue } from '../rules/ruleOptions';
import { escapeParagraphs } from './markdown';
import { describeExample } from './ruleExample';

/** Two sentences and the id. */
export function explainRuleBriefly(rule: Rule): string {
  const { what, why } = describe(rule);
  return `${what}\n\n${why}\n\n*${rule.id}*`;
}

/** A page about a rule; `severity` is the one that holds here. */
export function explainRule(rule: Rule, severity: Severity | 'off'): string {
  const { id, group, docs } = rule;
  const { what, why } = describe(rule);
  return [
    `# ${id}`,
    what,
    why,
    [
      `- Severity: ${severity}`,
      `- Group: ${group}`,
      `- Fix: ${describeFix(rule)}`,
      `- For: ${rule.profiles?.join(', ') ?? 'all profiles'}`,
      ...(rule.pack === undefined
        ? []
        : [`- Pack: ${escapeParagraphs(rule.pack).replace(/\s+/g, ' ')}`]),
      `- Since: ${docs.since}`,
    ].join('\n'),
    ...describeExample(id),
    ...describeOptions(rule),
    '## Change its severity',
    `In \`opinion-summary.yaml\`, for the whole team:\n\n\`\`\`yaml\nrules:\n  ${id}: off\n\`\`\``,
    'Or accept one finding, in a draft, with a comment before the paragraph:',
    `\`\`\`html\n<!-- opinion-summary-ignore ${id}: the reason -->\n\`\`\``,
    'In published text: in the baseline, by the light bulb or with `opinion-summary lint --update-baseline --reason "…" FILE`.',
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

/** The words of a pack are words: a link or a picture in them would lead out of the editor. */
function describe({ docs, pack }: Rule): { readonly what: string; readonly why: string } {
  const { what, why } = docs;
  if (pack === undefined) return { what, why };
  return { what: escapeParagraphs(what), why: escapeParagraphs(why) };
}
