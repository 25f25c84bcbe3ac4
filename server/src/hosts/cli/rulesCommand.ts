/** `opinion-summary rules`: lists the rules, or explains one. */
import { suggestRule } from '../../configuration/resolveRuleSet';
import {
  describeForm,
  findRulePage,
  RULE_GROUPS,
  type Rule,
  type RuleSet,
  toPrintable,
  writeValue,
} from '../../core/index';
import { type ConfigurationFile, createConfigurationFinder } from '../configurationFiles';
import type { CommandContext } from './commandContext';
import { findWidth, layBeside } from './foldText';
import { describeOutputOverConfiguration, describeOutputOverSummary } from './outputPlace';
import { describePathProblem, describePlacedProblem, toPrintableLine } from './problems';
import type { RulesOptions } from './readArguments';
import { rulesOfFile } from './rulesOfFile';
import { openReportTarget } from './terminal';

/** Answers the exit code. Without `--config` the configuration of the working folder holds, as for documents in it. */
export async function runRules(options: RulesOptions, context: CommandContext): Promise<number> {
  const { workingFolder } = context;
  const finder = createConfigurationFinder(workingFolder, options.config);
  const file = await finder.configurationOf(workingFolder);
  const misuse =
    describeOutputOverConfiguration(options.output, [file]) ??
    describeOutputOverSummary(options.output);
  if (misuse !== undefined) {
    context.writeError(misuse);
    return 2;
  }
  const { ruleSet, hasProblems } = loadRuleSet(file, context);
  const rules = ruleSet.rules.filter(
    ({ id }) => options.ruleId === undefined || id === options.ruleId,
  );
  if (options.ruleId !== undefined && rules.length === 0) {
    const known = ruleSet.rules.map(({ id }) => id);
    context.writeError(
      `There is no rule “${options.ruleId}”. ${suggestRule(options.ruleId, known)}`,
    );
    return 2;
  }
  const target = openReportTarget(options.output);
  const width = options.output === undefined ? findWidth(process.stdout) : undefined;
  target.write(toText(rules, ruleSet, options, width));
  const problem = target.close();
  if (problem !== undefined) {
    const path = options.output ?? '';
    context.writeError(describePathProblem({ path, ...problem }, workingFolder));
  }
  return hasProblems || problem !== undefined ? 2 : 0;
}

function loadRuleSet(
  file: ConfigurationFile,
  { workingFolder, writeError }: CommandContext,
): { readonly ruleSet: RuleSet; readonly hasProblems: boolean } {
  const { problems } = file;
  for (const problem of problems) writeError(describePlacedProblem(problem, workingFolder));
  return {
    ruleSet: rulesOfFile(file).ruleSetFor('.'),
    hasProblems: problems.some(({ severity }) => severity === 'error'),
  };
}

function toText(
  rules: readonly Rule[],
  ruleSet: RuleSet,
  options: RulesOptions,
  width: number | undefined,
): string {
  if (options.format === 'json') {
    return `${JSON.stringify(
      rules.map((rule) => toJsonRule(rule, ruleSet)),
      null,
      2,
    )}\n`;
  }
  const [only] = rules;
  return options.ruleId !== undefined && only !== undefined
    ? explainRule(only, ruleSet, width)
    : listRules(rules, ruleSet, width);
}

function toJsonRule(rule: Rule, ruleSet: RuleSet): object {
  return {
    id: rule.id,
    group: rule.group,
    severity: ruleSet.severityOf(rule.id),
    fixable: rule.fix !== 'never',
    fixSafety: rule.fixSafety ?? null,
    profiles: rule.profiles ?? null,
    pack: rule.pack ?? null,
    options: (rule.options?.declared ?? []).map((option) => ({
      ...option,
      value: rule.options?.values[option.name] ?? option.default,
    })),
    what: rule.docs.what,
    documentation: findRulePage(rule) ?? null,
  };
}

function listRules(rules: readonly Rule[], ruleSet: RuleSet, width: number | undefined): string {
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const groups = RULE_GROUPS.map((group) => ({
    group,
    members: rules.filter((rule) => rule.group === group),
  })).filter(({ members }) => members.length > 0);
  const texts = groups.map(({ group, members }) => {
    const lines = members.map((rule) => {
      const severity = ruleSet.severityOf(rule.id).padEnd('warning'.length);
      const left = `  ${rule.id.padEnd(idWidth)}  ${severity}  ${describeFix(rule).padEnd(4)}  `;
      return `${layBeside(left, toPrintable(rule.docs.what), width)}\n`;
    });
    return `${group}\n${lines.join('')}`;
  });
  const legend =
    'fix: applied by --fix. ask: a fix is offered in the editor, and as a suggestion in json.\n';
  return `${texts.join('\n')}\n${legend}`;
}

function describeFix({ fix, fixSafety }: Rule): string {
  if (fix === 'never') return '';
  return fixSafety === 'safe' ? 'fix' : 'ask';
}

function explainRule(rule: Rule, ruleSet: RuleSet, columns: number | undefined): string {
  const facts: readonly (readonly [string, string])[] = [
    ['Severity', ruleSet.severityOf(rule.id)],
    ['Group', rule.group],
    ['Fix', describeFixInWords(rule)],
    ['Profiles', rule.profiles?.join(', ') ?? 'all'],
    ['Only for', rule.modifiers?.join(', ') ?? ''],
    ['Pack', rule.pack ?? ''],
    ...(rule.options?.declared ?? []).map((option): readonly [string, string] => {
      const value = rule.options?.values[option.name] ?? option.default;
      return [
        'Option',
        `${option.name}: ${writeValue(value)} (${describeForm(option)}). ${option.what}`,
      ];
    }),
    ['Since', rule.docs.since],
    ['More', findRulePage(rule) ?? ''],
  ];
  const known = facts.filter(([, value]) => value !== '');
  const width = Math.max(...known.map(([name]) => name.length));
  const words = [rule.id, rule.docs.what, rule.docs.why].filter((text) => text !== '');
  return [
    ...words.flatMap((text) => [layBeside('', toPrintableLine(text), columns), '']),
    ...known.map(([name, value]) =>
      layBeside(`${`${name}:`.padEnd(width + 1)}  `, toPrintable(value), columns),
    ),
    '',
  ].join('\n');
}

function describeFixInWords({ fix, fixSafety }: Rule): string {
  if (fix === 'never') return 'none';
  const how = fixSafety === 'safe' ? 'safe, applied by --fix' : 'offered, never applied unasked';
  return fix === 'always' ? how : `${how}; not for every finding`;
}
