/** The options of `opinion-summary format`, which are those of the editor by which a draft is laid out, and `--check`. */
import { type FormatOptions, LEAST_COLUMN, USUAL_FORMAT, WRAPS } from '../../core/index';
import type { OptionDescription } from './commandOptions';
import { type ReadTokens, readNumber, readOneOf, UsageError } from './readTokens';

export interface FormatCommandOptions {
  /** `-` is standard input, and stands alone. */
  readonly paths: readonly string[];
  /** True: nothing is written. */
  readonly isCheck: boolean;
  readonly layout: FormatOptions;
  readonly stdinFilename: string | undefined;
}

export const FORMAT_OPTIONS: readonly OptionDescription[] = [
  {
    name: 'check',
    help: 'Write nothing; name the drafts that are laid out otherwise, and exit with 1 if there are any.',
  },
  {
    name: 'wrap',
    value: 'NAME',
    help: 'paragraph (one line for each, the default), column, or preserve (lines as they are).',
  },
  {
    name: 'column',
    value: 'N',
    help: `Characters of a line with --wrap column (default: ${USUAL_FORMAT.column}).`,
  },
  {
    name: 'keep-unit-spaces',
    help: 'Leave blanks between figures and units as they are; else they become no-break spaces.',
  },
];

export function readFormatOptions(tokens: ReadTokens): FormatCommandOptions {
  const paths = tokens.operands.length === 0 ? ['.'] : tokens.operands;
  if (paths.includes('')) throw new UsageError('A path is empty.');
  const readsStandardInput = paths.includes('-');
  if (readsStandardInput && paths.length > 1) {
    throw new UsageError('“-” stands alone: standard input is written to standard output.');
  }
  if (tokens.has('stdin-filename') && !readsStandardInput) {
    throw new UsageError('--stdin-filename needs “-” as path, for standard input.');
  }
  const wrap = readOneOf(tokens, 'wrap', WRAPS) ?? USUAL_FORMAT.wrap;
  const column = readNumber(tokens, 'column', LEAST_COLUMN);
  if (column !== undefined && wrap !== 'column') {
    throw new UsageError('--column needs --wrap column.');
  }
  const holdsUnits = !tokens.has('keep-unit-spaces');
  return {
    paths,
    isCheck: tokens.has('check'),
    layout: { wrap, column: column ?? USUAL_FORMAT.column, holdsUnits },
    stdinFilename: tokens.valueOf('stdin-filename'),
  };
}
