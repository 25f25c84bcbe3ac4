/** Writes the options of rules into the JSON Schema of the configuration; everything else in it is written by hand. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { RULES, type RuleOption } from '../server/src/core/index';

const FORMATTER = fileURLToPath(
  new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url),
);
const SEVERITY = { $ref: '#/definitions/severity' };

/** `text`: the schema as it is. */
export function buildConfigurationSchema(text: string): string {
  const schema = JSON.parse(text);
  schema.definitions.rules.properties = buildRuleProperties();
  return format(JSON.stringify(schema));
}

function buildRuleProperties(): object {
  return Object.fromEntries(
    RULES.flatMap(({ id, docs, options }) => {
      if (options === undefined) return [];
      const properties = Object.fromEntries(
        options.declared.map((option) => [option.name, toProperty(option)]),
      );
      const withOptions = {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: [SEVERITY, { type: 'object', additionalProperties: false, properties }],
      };
      return [[id, { description: docs.what, oneOf: [SEVERITY, withOptions] }]];
    }),
  );
}

function toProperty(option: RuleOption): object {
  const { what: description, default: standard, example } = option;
  const common = { description, default: standard, examples: [example] };
  if (option.kind === 'wholeNumber') {
    return { ...common, type: 'integer', minimum: option.least, maximum: option.most };
  }
  const word = { $ref: '#/definitions/text' };
  return { ...common, oneOf: [word, { type: 'array', items: word }] };
}

/** As `npm run format` leaves it. */
function format(text: string): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [FORMATTER, 'format', '--stdin-file-path=configuration.schema.json'],
    { input: text, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
