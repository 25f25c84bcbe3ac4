/** The help texts, laid out from the table of commands. */
import {
  COMMANDS,
  type CommandDescription,
  EXIT_CODE_HELP,
  type OptionDescription,
} from './commandOptions';

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
    EXIT_CODE_HELP,
    '',
    'opinion-summary COMMAND --help tells more about a command.',
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
    ...rows.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
    ...(command.name === 'lint' ? [EXIT_CODE_HELP, ''] : []),
  ].join('\n');
}

function toLeftColumn({ name, short, value }: OptionDescription): string {
  const letter = short === undefined ? '    ' : `-${short}, `;
  return `${letter}--${name}${value === undefined ? '' : ` ${value}`}`;
}
