/** Reads the options that a configuration sets for a rule. Knows no rule by name. */
import { describeForm, type OptionValues, type Rule, type RuleOption } from '../core/index';
import { createValueReader, suggestWord, type ValueReader } from './configurationReader';
import type { ConfigurationProblem, ConfigurationValue } from './configurationTypes';

/** The rule with the options that could be read; each of the others keeps its default. */
export function applyRuleOptions(
  rule: Rule,
  options: ConfigurationValue,
): { readonly rule: Rule; readonly problems: readonly ConfigurationProblem[] } {
  const reader = createValueReader();
  if (rule.options === undefined) {
    const place = { span: options.node.span, keyPath: options.keyPath };
    reader.report(place, 'This rule takes no options.', 'Write the severity alone.');
    return { rule, problems: reader.problems };
  }
  const { declared } = rule.options;
  const values = readOptionValues(declared, options, reader);
  return { rule: rule.options.change(values), problems: reader.problems };
}

function readOptionValues(
  declared: readonly RuleOption[],
  options: ConfigurationValue,
  reader: ValueReader,
): OptionValues {
  const names = declared.map(({ name }) => name);
  const form = `options with values: ${names.map((name) => `“${name}: …”`).join(', ')}`;
  const values: Record<string, RuleOption['default']> = {};
  for (const { key, value } of reader.readEntries(options, form)) {
    const option = declared.find(({ name }) => name === key.value);
    if (option === undefined) {
      reader.report(key, `This rule has no option “${key.value}”.`, suggestWord(key.value, names));
      continue;
    }
    const read = readValue(option, value, reader);
    if (read !== undefined) values[option.name] = read;
  }
  return values;
}

function readValue(
  option: RuleOption,
  value: ConfigurationValue,
  reader: ValueReader,
): RuleOption['default'] | undefined {
  if (option.kind === 'words') return reader.readTexts(value, 'a word').map((word) => word.value);
  const { least, most } = option;
  const number = value.node.kind === 'scalar' ? value.node.value : undefined;
  if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most) {
    return number;
  }
  reader.reportForm(value, describeForm(option));
  return undefined;
}
