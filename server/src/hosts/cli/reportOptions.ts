/** The options of `report`: which of those of `lint` it has, and its own. */
import { isDay } from '../../configuration/days';
import { REVIEW_FORMATS } from '../../core/index';
import type { OptionDescription } from './commandOptions';
import { type LintOptions, readSharedOptions } from './lintOptions';
import { type ReadTokens, readOneOf, UsageError } from './readTokens';

export const REPORT_FORMAT_OPTION: OptionDescription = {
  name: 'format',
  short: 'f',
  value: 'NAME',
  help: `How to write it: ${REVIEW_FORMATS.map(({ name }) => name).join(' or ')} (default: html).`,
};

export const DATE_OPTION: OptionDescription = {
  name: 'date',
  value: 'DAY',
  help: 'The day that the report bears, as 2026-11-25. Without it two reports of the same texts are equal.',
};

export function readReportOptions(tokens: ReadTokens): LintOptions {
  const name = readOneOf(
    tokens,
    'format',
    REVIEW_FORMATS.map((format) => format.name),
  );
  const format = REVIEW_FORMATS.find((known) => known.name === name) ?? REVIEW_FORMATS[0];
  if (format === undefined) throw new Error('There is no format for reviews.');
  const date = tokens.valueOf('date');
  if (date !== undefined && !isDay(date)) {
    throw new UsageError(`--date “${date}” is no day. Write it as 2026-11-25.`);
  }
  return { ...readSharedOptions(tokens), format, date, shard: undefined, isWatching: false };
}
