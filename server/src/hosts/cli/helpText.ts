/** The help texts, laid out from the table of commands. */
import { COMMANDS, type CommandDescription, type OptionDescription } from './commandOptions';

export function buildGeneralHelp(version: string): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  return [
    `Opinion Summary ${version}: checks summaries of opinion of the European Medicines Agency.`,
    '',
    'Usage: opinion-summary COMMAND [OPTION]… [OPERAND]…',
    '',
    'Commands:',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Options:',
    '  -h, --help     Show this help, or that of a command.',
    '      --version  Print the version.',
    '',
    'opinion-summary COMMAND --help tells more about a command, and its exit codes:',
    'always 0 when all is well and 2 for wrong usage and what cannot be read.',
    '',
  ].join('\n');
}

export function buildCommandHelp(command: CommandDescription): string {
  const rows = command.options.map((option) => ({ left: toLeftColumn(option), help: option.help }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return [
    `Usage: opinion-summary ${command.name} [OPTION]… ${command.operands}`.trimEnd(),
    '',
    command.summary,
    '',
    'Options:',
    ...rows.map(({ left, help }) => {
      const lines = help.replaceAll('\n', `\n${' '.repeat(width + 4)}`);
      return `  ${left.padEnd(width)}  ${lines}`;
    }),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
    ...describeExitCodes(command),
  ].join('\n');
}

function describeExitCodes({ exitCodes }: CommandDescription): readonly string[] {
  return exitCodes === undefined
    ? []
    : ['Exit codes:', ...exitCodes.map((line) => `  ${line}`), ''];
}

function toLeftColumn({ name, short, value }: OptionDescription): string {
  const letter = short === undefined ? '    ' : `-${short}, `;
  return `${letter}--${name}${value === undefined ? '' : ` ${value}`}`;
}
