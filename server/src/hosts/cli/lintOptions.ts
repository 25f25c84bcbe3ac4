/** The options of `lint`, and those that `report` has in common with it. */
import type { SeverityChoice } from '../../configuration/resolveRuleSet';
import { REPORT_FORMATS, type ReportFormat, SEVERITY_WORDS } from '../../core/index';
import type { OptionDescription } from './commandOptions';
import { joinWithOr, type ReadTokens, readNumber, readOneOf, UsageError } from './readTokens';
import { BASELINE, CONFIG, JOBS, OUTPUT, RULE, STDIN_FILENAME } from './sharedOptions';

export const LINT_OPTIONS: readonly OptionDescription[] = [
  {
    name: 'format',
    short: 'f',
    value: 'NAME',
    help: `How to report: ${REPORT_FORMATS.map(({ name }) => name).join(', ')} (default: stylish).`,
  },
  OUTPUT,
  { name: 'fix', help: 'Apply the safe fixes and write the documents.' },
  { name: 'fix-dry-run', help: 'Show what --fix would change; write nothing.' },
  RULE,
  {
    name: 'max-warnings',
    value: 'N',
    help: 'Exit with 1 when there are more than N warnings; with --shard, those of the part count.',
  },
  { name: 'quiet', short: 'q', help: 'Report errors only.' },
  CONFIG,
  STDIN_FILENAME,
  BASELINE,
  {
    name: 'update-baseline',
    help: 'Accept what is found now, and forget what is found no more. Not with --fix or --shard.',
  },
  {
    name: 'reason',
    value: 'TEXT',
    help: 'Why the findings that --update-baseline adds are accepted, in place of “Was there on” with the day.',
  },
  {
    name: 'cache',
    help: 'Check only documents that have changed since the last run with the same options. Not with --fix.',
  },
  {
    name: 'cache-location',
    value: 'FILE',
    help: 'Where the results are kept (default: .opinion-summary-cache); with --shard name one for each part.',
  },
  JOBS,
  {
    name: 'shard',
    value: 'I/N',
    help: 'Check only the part I of N, such as 1/4: several machines share the documents, in the order of their paths. A part without documents is no error.',
  },
  {
    name: 'watch',
    short: 'w',
    help: 'Check again whenever documents, configurations or files that they name change, until Ctrl+C, which ends with 0. In the format stylish; not with --fix, --output, --cache, --shard, --update-baseline or “-”.',
  },
];

export interface LintOptions {
  /** `-` is standard input. */
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly output: string | undefined;
  readonly fix: 'no' | 'write' | 'dryRun';
  /** In the order of the arguments; ids are not checked yet. */
  readonly rules: readonly SeverityChoice[];
  readonly maxWarnings: number | undefined;
  readonly isQuiet: boolean;
  readonly config: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly jobs: number | undefined;
  readonly baseline: string | undefined;
  readonly updatesBaseline: boolean;
  /** Of the findings that an update accepts. */
  readonly reason: string | undefined;
  /** The day that the report bears. */
  readonly date: string | undefined;
  /** The file that keeps the results for the next run. */
  readonly cache: string | undefined;
  /** The part of the documents that is checked. */
  readonly shard: Shard | undefined;
  /** It does not end by itself. */
  readonly isWatching: boolean;
}

/** The part, counted from 1, and the number of parts. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

export function readLintOptions(tokens: ReadTokens): LintOptions {
  const shared = readSharedOptions(tokens);
  const shard = readShard(tokens);
  if (shard !== undefined) checkShard(shared);
  const format = readFormat(tokens);
  const isWatching = tokens.has('watch');
  if (isWatching) checkWatch(tokens, shared.paths, format);
  return { ...shared, format, date: undefined, shard, isWatching };
}

/** More digits than anybody has machines. */
const FORM = /^(\d{1,9})\/(\d{1,9})$/;

function readShard(tokens: ReadTokens): Shard | undefined {
  const value = tokens.valueOf('shard');
  if (value === undefined) return undefined;
  const [, part, parts] = FORM.exec(value) ?? [];
  const shard = { part: Number(part), parts: Number(parts) };
  if (part === undefined || shard.parts === 0) {
    throw new UsageError(
      `--shard “${value}” needs the form I/N, the part and the number of parts, for example 1/4.`,
    );
  }
  if (shard.part < 1 || shard.part > shard.parts) {
    throw new UsageError(
      `--shard “${value}”: there is no part ${shard.part}. The parts are 1/${shard.parts} to ${shard.parts}/${shard.parts}.`,
    );
  }
  return shard;
}

function checkShard({ paths, updatesBaseline }: SharedOptions): void {
  if (paths.includes('-')) {
    throw new UsageError('--shard divides files; standard input (-) has no parts.');
  }
  if (updatesBaseline) {
    throw new UsageError(
      '--update-baseline and --shard exclude each other: no part knows the findings of the others. Update the baseline in a run over all documents.',
    );
  }
}

/** Why a run that does not end cannot have these options. */
const NOT_WATCHED: Readonly<Record<string, string>> = {
  output: 'what is found is shown on the terminal.',
  fix: 'a draft would change while somebody writes it. An editor can fix on saving.',
  cache: 'it keeps the results itself.',
  shard: 'one machine watches all documents.',
  'update-baseline':
    'whatever is written would be accepted. Update the baseline in a run that ends.',
};

function checkWatch(tokens: ReadTokens, paths: readonly string[], format: ReportFormat): void {
  for (const [name, reason] of Object.entries(NOT_WATCHED)) {
    if (tokens.has(name))
      throw new UsageError(`--watch and --${name} exclude each other: ${reason}`);
  }
  if (paths.includes('-')) {
    throw new UsageError('--watch needs files or folders; standard input (-) does not change.');
  }
  if (format !== REPORT_FORMATS[0]) {
    throw new UsageError(`--watch reports to people: leave --format ${format.name} out.`);
  }
}

type SharedOptions = Omit<LintOptions, 'format' | 'date' | 'shard' | 'isWatching'>;

/** What `lint` and `report` have in common. */
export function readSharedOptions(tokens: ReadTokens): SharedOptions {
  const paths = tokens.operands.length === 0 ? ['.'] : tokens.operands;
  if (paths.includes('')) throw new UsageError('A path is empty.');
  const readsStandardInput = paths.includes('-');
  if (tokens.has('stdin-filename') && !readsStandardInput) {
    throw new UsageError('--stdin-filename needs “-” among the paths, for standard input.');
  }
  if (tokens.has('fix') && tokens.has('fix-dry-run')) {
    throw new UsageError('--fix and --fix-dry-run exclude each other.');
  }
  if (tokens.has('fix') && readsStandardInput) {
    throw new UsageError('--fix cannot write to standard input. Use --fix-dry-run --format json.');
  }
  if (tokens.has('reason') && !tokens.has('update-baseline')) {
    throw new UsageError('--reason needs --update-baseline, whose new entries it is for.');
  }
  if (tokens.has('update-baseline') && (tokens.has('fix') || tokens.has('fix-dry-run'))) {
    throw new UsageError(
      '--update-baseline and --fix exclude each other: mend first, then accept.',
    );
  }
  const fix = tokens.has('fix') ? 'write' : tokens.has('fix-dry-run') ? 'dryRun' : 'no';
  return {
    paths,
    output: tokens.valueOf('output'),
    fix,
    rules: tokens.valuesOf('rule').map(readRule),
    maxWarnings: readNumber(tokens, 'max-warnings', 0),
    isQuiet: tokens.has('quiet'),
    config: tokens.valueOf('config'),
    stdinFilename: tokens.valueOf('stdin-filename'),
    jobs: readNumber(tokens, 'jobs', 1),
    baseline: tokens.valueOf('baseline'),
    updatesBaseline: tokens.has('update-baseline'),
    reason: tokens.valueOf('reason'),
    cache: readCache(tokens),
  };
}

function readCache(tokens: ReadTokens): string | undefined {
  const location = tokens.valueOf('cache-location');
  if (location !== undefined && !tokens.has('cache')) {
    throw new UsageError('--cache-location needs --cache.');
  }
  if (!tokens.has('cache')) return undefined;
  if (tokens.has('fix')) throw new UsageError('--cache and --fix exclude each other.');
  return location ?? '.opinion-summary-cache';
}

/** The first format is the default one. */
function readFormat(tokens: ReadTokens): ReportFormat {
  const names = REPORT_FORMATS.map((format) => format.name);
  const name = readOneOf(tokens, 'format', names) ?? names[0];
  const format = REPORT_FORMATS.find((known) => known.name === name);
  if (format === undefined) throw new Error(`No report format has the name ${name}.`);
  return format;
}

function readRule(text: string): SeverityChoice {
  const colon = text.lastIndexOf(':');
  const id = text.slice(0, Math.max(0, colon)).trim();
  const word = text.slice(colon + 1).trim();
  if (colon < 0 || id === '') {
    throw new UsageError(
      `--rule “${text}” needs the form ID:SEVERITY, for example verb-disagrees:error.`,
    );
  }
  const severity = SEVERITY_WORDS.find((known) => known === word);
  if (severity === undefined) {
    throw new UsageError(
      `--rule “${text}”: “${word}” is no severity. Use ${joinWithOr(SEVERITY_WORDS)}.`,
    );
  }
  return { id, severity };
}
