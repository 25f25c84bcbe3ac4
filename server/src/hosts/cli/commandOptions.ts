/** The commands and options of the command line, as a table: the argument reader and the help text both come from it. */
import { CONVERSIONS } from './convertOptions';
import { FORMAT_OPTIONS } from './formatOptions';
import { LINT_OPTIONS } from './lintOptions';
import { NEW_OPTIONS } from './newOptions';
import { DATE_OPTION, REPORT_FORMAT_OPTION } from './reportOptions';
import { BASELINE, CONFIG, HELP, JOBS, OUTPUT, RULE, STDIN_FILENAME } from './sharedOptions';

export interface OptionDescription {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help text; absent for a switch. */
  readonly value?: string;
  readonly isRepeatable?: boolean;
  /** A name that it does not have and that may be tried. */
  readonly otherName?: string;
  /** For the help text; a line feed wraps it. */
  readonly help: string;
}

export interface CommandDescription {
  readonly name:
    | 'lint'
    | 'new'
    | 'report'
    | 'rules'
    | 'convert'
    | 'import'
    | 'format'
    | 'init'
    | 'test-pack'
    | 'reference'
    | 'lsp';
  /** What stands behind the options in the usage line; may be empty. */
  readonly operands: string;
  readonly summary: string;
  readonly options: readonly OptionDescription[];
  readonly examples: readonly string[];
  /** What its exit codes mean, beside 2 for wrong usage and what cannot be read or written. */
  readonly exitCodes?: readonly string[];
}

export const COMMANDS: readonly CommandDescription[] = [
  {
    name: 'lint',
    operands: '[PATH | GLOB | -]…',
    summary:
      'Check documents. Without paths: the current folder. Hidden folders are passed over unless they are named.',
    options: [...LINT_OPTIONS, HELP],
    examples: [
      'opinion-summary lint drafts/',
      'opinion-summary lint "**/*.opinion.md" --format json --output findings.json',
      'opinion-summary lint --fix lumivexa.opinion.md',
    ],
    exitCodes: [
      '0  no findings of severity error, warnings within --max-warnings',
      '1  findings of severity error, or too many warnings',
      '2  wrong usage, unreadable input or a wrong configuration; all other documents are still checked',
    ],
  },
  {
    name: 'new',
    operands: '[FILE | -]',
    summary:
      'Begin a draft; in a terminal, what is needed is asked for. It never writes over a file.',
    options: [...NEW_OPTIONS, CONFIG, HELP],
    examples: [
      'opinion-summary new',
      'opinion-summary new --profile human-initial --modifier orphan --product Lumivexa',
      'opinion-summary new drafts/lumivexa.opinion.md --template oncology --product Lumivexa',
    ],
    exitCodes: [
      '0  written, also where the draft has no place for an answer, which is told',
      '2  nothing written, or the configuration or a template is wrong',
    ],
  },
  {
    name: 'report',
    operands: '[PATH | GLOB | -]…',
    summary: 'Write a review of documents: every rule run, findings, what is accepted and why.',
    options: [
      REPORT_FORMAT_OPTION,
      OUTPUT,
      DATE_OPTION,
      RULE,
      CONFIG,
      STDIN_FILENAME,
      BASELINE,
      JOBS,
      HELP,
    ],
    examples: [
      'opinion-summary report drafts/ --output review.html',
      'opinion-summary report lumivexa.opinion.md --format markdown --date 2026-11-25',
    ],
    exitCodes: [
      '0  written, whatever was found',
      '2  wrong usage, unreadable input or a wrong configuration; where nothing could be read, nothing is written',
    ],
  },
  {
    name: 'rules',
    operands: '[RULE]',
    summary: 'List the rules, or explain one.',
    options: [
      { name: 'format', short: 'f', value: 'NAME', help: 'text or json (default: text).' },
      OUTPUT,
      {
        ...CONFIG,
        help: 'Show the rules and severities of this configuration instead of the opinion-summary.yaml found upwards.',
      },
      HELP,
    ],
    examples: ['opinion-summary rules', 'opinion-summary rules footnote-body-missing'],
  },
  ...CONVERSIONS,
  {
    name: 'format',
    operands: '[PATH | GLOB | -]…',
    summary: 'Lay out drafts; no word is changed. Without paths: the current folder.',
    options: [...FORMAT_OPTIONS, STDIN_FILENAME, HELP],
    examples: [
      'opinion-summary format drafts/',
      'opinion-summary format --check',
      'opinion-summary format - --stdin-filename lumivexa.opinion.md',
    ],
    exitCodes: [
      '0  laid out; with --check: nothing to do',
      '1  with --check: drafts that are not laid out',
      '2  wrong usage, or a file that cannot be read or written',
    ],
  },
  {
    name: 'init',
    operands: '',
    summary: 'Write a configuration with comments, opinion-summary.yaml, into the current folder.',
    options: [HELP],
    examples: ['opinion-summary init'],
  },
  {
    name: 'test-pack',
    operands: 'FILE',
    summary: 'Run the examples of a rule pack.',
    options: [HELP],
    examples: ['opinion-summary test-pack packs/house-rules.yaml'],
    exitCodes: [
      '0  every example behaves as it says',
      '1  one does not',
      '2  the file cannot be read, or an entry is wrong; the examples of all others are still run',
    ],
  },
  {
    name: 'reference',
    operands: 'import FILE',
    summary:
      'Import EMA’s medicines table or a WHO ATC index (.csv, .xlsx) as reference data for rules and hovers.',
    options: [
      {
        ...OUTPUT,
        help: 'Add to this file instead of the one that the configuration names, or of opinion-summary-reference.txt beside it.',
      },
      HELP,
    ],
    examples: [
      'opinion-summary reference import medicines.xlsx',
      'opinion-summary reference import atc-index.csv --output reference.txt',
    ],
  },
  {
    name: 'lsp',
    operands: '',
    summary: 'Start the language server, for editors.',
    options: [
      { name: 'stdio', help: 'Talk through standard input and output.' },
      {
        name: 'node-ipc',
        help: 'Talk through the channel of a Node.js program that starts this one.',
      },
      { name: 'socket', value: 'PORT', help: 'Connect to this port, where the editor listens.' },
      {
        name: 'clientProcessId',
        value: 'ID',
        help: 'End when the process with this number ends, as well as when the editor says so.',
      },
      HELP,
    ],
    examples: ['opinion-summary lsp --stdio'],
  },
];
