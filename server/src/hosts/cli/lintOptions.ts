/** The options of `lint`, and those that `report` has in common with it. */
import type { SeverityChoice } from '../../configuration/resolveRuleSet';
import { REPORT_FORMATS, type ReportFormat, SEVERITY_WORDS } from '../../core/index';
import { joinWithOr, type ReadTokens, readNumber, readOneOf, UsageError } from './readTokens';

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
}

export function readLintOptions(tokens: ReadTokens): LintOptions {
  return { ...readSharedOptions(tokens), format: readFormat(tokens), date: undefined };
}

/** What `lint` and `report` have in common. */
export function readSharedOptions(tokens: ReadTokens): Omit<LintOptions, 'format' | 'date'> {
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
