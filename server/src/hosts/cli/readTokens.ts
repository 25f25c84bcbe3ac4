/** Splits arguments into options and operands by the table of a command, and reads single values. */
import { parseArgs } from 'node:util';
import { findNearestWord } from '../../core/index';
import type { CommandDescription, OptionDescription } from './commandOptions';

/** Ends the reading of arguments at the first wrong one; never leaves the reading of arguments. */
export class UsageError extends Error {}

export interface ReadTokens {
  readonly operands: readonly string[];
  has(name: string): boolean;
  /** The values of an option, in the order of the arguments. */
  valuesOf(name: string): readonly string[];
  valueOf(name: string): string | undefined;
}

export function readTokens(command: CommandDescription, args: readonly string[]): ReadTokens {
  const options = Object.fromEntries(
    command.options.map(({ name, short, value }) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: true,
        ...(short ? { short } : {}),
      },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = command.options.find(({ name }) => name === token.name);
    if (option === undefined) throw new UsageError(describeUnknownOption(token.rawName, command));
    const given = values.get(option.name) ?? [];
    if (given.length > 0 && option.value !== undefined && option.isRepeatable !== true) {
      throw new UsageError(`--${option.name} is given twice.`);
    }
    values.set(option.name, [
      ...given,
      checkValue(option, token.value, token.inlineValue === true),
    ]);
  }
  return {
    operands,
    has: (name) => values.has(name),
    valuesOf: (name) => values.get(name) ?? [],
    valueOf: (name) => values.get(name)?.[0],
  };
}

function checkValue(
  option: OptionDescription,
  value: string | undefined,
  isInline: boolean,
): string {
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${option.name} takes no value.`);
    return '';
  }
  // A value such as `--fix` behind `--output` is an option whose predecessor lost its value.
  const isMissing =
    value === undefined ||
    value === '' ||
    (!isInline && value.length > 1 && value.startsWith('-') && !isNumber(value));
  if (isMissing)
    throw new UsageError(`--${option.name} needs a value: --${option.name} ${option.value}.`);
  return value;
}

function isNumber(text: string): boolean {
  return /^-\d/.test(text);
}

function describeUnknownOption(written: string, command: CommandDescription): string {
  const names = command.options.map(({ name }) => `--${name}`);
  const other = command.options.find(({ otherName }) => written === `--${otherName}`);
  const nearest = other === undefined ? findNearestWord(written, names) : `--${other.name}`;
  return nearest === undefined
    ? `${command.name} has no option ${written}.`
    : `${command.name} has no option ${written}. Did you mean ${nearest}?`;
}

export function readOneOf<Name extends string>(
  tokens: ReadTokens,
  option: string,
  names: readonly Name[],
): Name | undefined {
  const value = tokens.valueOf(option);
  if (value === undefined) return undefined;
  const found = names.find((name) => name === value);
  if (found === undefined)
    throw new UsageError(`--${option} “${value}” is unknown. Use ${joinWithOr(names)}.`);
  return found;
}

export function joinWithOr(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

export function readNumber(tokens: ReadTokens, option: string, least: number): number | undefined {
  const value = tokens.valueOf(option);
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : -1;
  if (number >= least) return number;
  throw new UsageError(`--${option} needs a whole number of at least ${least}; found “${value}”.`);
}
