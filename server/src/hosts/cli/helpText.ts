/** The help texts, laid out from the table of commands. */
import { COMMANDS, type CommandDescription, type OptionDescription } from './commandOptions';
import { layBeside } from './foldText';

/** `columns`: the width of the terminal, if it is one. */
export function buildGeneralHelp(version: string, columns: number | undefined): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  return [
    layBeside(
      '',
      `Opinion Summary ${version}: checks summaries of opinion of the European Medicines Agency.`,
      columns,
    ),
    '',
    'Usage: opinion-summary COMMAND [OPTION]… [OPERAND]…',
    '',
    'Commands:',
    ...COMMANDS.map(({ name, summary }) =>
      layBeside(`  ${name.padEnd(width)}  `, summary, columns),
    ),
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

export function buildCommandHelp(command: CommandDescription, columns: number | undefined): string {
  const rows = command.options.map((option) => ({ left: toLeftColumn(option), help: option.help }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return [
    `Usage: opinion-summary ${command.name} [OPTION]… ${command.operands}`.trimEnd(),
    '',
    layBeside('', command.summary, columns),
    '',
    'Options:',
    ...rows.map(({ left, help }) => layBeside(`  ${left.padEnd(width)}  `, help, columns)),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
    ...describeExitCodes(command, columns),
  ].join('\n');
}

function describeExitCodes(
  { exitCodes }: CommandDescription,
  columns: number | undefined,
): readonly string[] {
  return exitCodes === undefined
    ? []
    : [
        'Exit codes:',
        ...exitCodes.map((line) => layBeside(`  ${line.slice(0, 3)}`, line.slice(3), columns)),
        '',
      ];
}

function toLeftColumn({ name, short, value }: OptionDescription): string {
  const letter = short === undefined ? '    ' : `-${short}, `;
  return `${letter}--${name}${value === undefined ? '' : ` ${value}`}`;
}
