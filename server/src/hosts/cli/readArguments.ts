/** Reads the arguments of the command line. A wrong argument becomes one precise usage error; nothing is carried out here. */
import { findNearestWord } from '../../core/index';
import { COMMANDS, type CommandDescription } from './commandOptions';
import {
  type ConvertOptions,
  type ImportOptions,
  readConvertOptions,
  readImportOptions,
} from './convertOptions';
import { type FormatCommandOptions, readFormatOptions } from './formatOptions';
import { type LintOptions, readLintOptions } from './lintOptions';
import { type NewOptions, readNewOptions } from './newOptions';
import { type ReadTokens, readNumber, readOneOf, readTokens, UsageError } from './readTokens';
import { readReportOptions } from './reportOptions';

export type Invocation =
  | { readonly kind: 'help'; readonly command: CommandDescription | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'usageError'; readonly message: string; readonly command: string | undefined }
  | { readonly kind: 'lint'; readonly options: LintOptions }
  | { readonly kind: 'new'; readonly options: NewOptions }
  | { readonly kind: 'report'; readonly options: LintOptions }
  | { readonly kind: 'rules'; readonly options: RulesOptions }
  | { readonly kind: 'convert'; readonly options: ConvertOptions }
  | { readonly kind: 'import'; readonly options: ImportOptions }
  | { readonly kind: 'format'; readonly options: FormatCommandOptions }
  | { readonly kind: 'init'; readonly options: Readonly<Record<string, never>> }
  | { readonly kind: 'test-pack'; readonly options: TestPackOptions }
  | { readonly kind: 'reference'; readonly options: ReferenceOptions }
  | { readonly kind: 'lsp'; readonly options: LspOptions };

export interface RulesOptions {
  readonly ruleId: string | undefined;
  readonly format: 'text' | 'json';
  readonly output: string | undefined;
  readonly config: string | undefined;
}

export interface TestPackOptions {
  readonly path: string;
}

export interface ReferenceOptions {
  /** The table to import. */
  readonly path: string;
  readonly output: string | undefined;
}

export interface LspOptions {
  readonly transport: 'stdio' | 'node-ipc' | 'socket';
  readonly port: number | undefined;
}

export function readArguments(args: readonly string[]): Invocation {
  const [first, ...rest] = args;
  if (first === undefined) return usageError('A command is missing.');
  if (first === '--version' || first === '-v') return { kind: 'version' };
  if (first === 'help') return toHelp(rest[0]);
  const isHelp = first === '--help' || first === '-h';
  if (isHelp) return toHelp(undefined);
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === undefined) return usageError(describeUnknownCommand(first));
  try {
    return readCommand(command, readTokens(command, rest));
  } catch (error) {
    if (error instanceof UsageError) return usageError(error.message, command.name);
    throw error;
  }
}

function usageError(message: string, command?: string): Invocation {
  return { kind: 'usageError', message, command };
}

function toHelp(name: string | undefined): Invocation {
  const command = COMMANDS.find((known) => known.name === name);
  if (name !== undefined && command === undefined) return usageError(describeUnknownCommand(name));
  return { kind: 'help', command };
}

/** What other linters call it. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['check', 'lint'],
  ['explain', 'rules'],
  ['export', 'convert'],
  ['fix', 'lint --fix'],
  ['fmt', 'format'],
  ['rule', 'rules'],
]);

function describeUnknownCommand(word: string): string {
  const names = COMMANDS.map(({ name }) => name);
  if (word.startsWith('-')) return `The command comes first: ${names.join(', ')}. Found “${word}”.`;
  const nearest = OTHER_NAMES.get(word) ?? findNearestWord(word, names);
  if (nearest !== undefined) return `There is no command “${word}”. Did you mean “${nearest}”?`;
  const isPath = /[./\\*]/.test(word);
  return isPath
    ? `“${word}” is no command. To check documents: opinion-summary lint ${word}`
    : `There is no command “${word}”. Commands: ${names.join(', ')}.`;
}

function readCommand(command: CommandDescription, tokens: ReadTokens): Invocation {
  if (tokens.has('help')) return { kind: 'help', command };
  switch (command.name) {
    case 'lint':
      return { kind: 'lint', options: readLintOptions(tokens) };
    case 'report':
      return { kind: 'report', options: readReportOptions(tokens) };
    case 'new':
      return { kind: 'new', options: readNewOptions(tokens) };
    case 'rules':
      return { kind: 'rules', options: readRulesOptions(tokens) };
    case 'convert':
      return { kind: 'convert', options: readConvertOptions(tokens) };
    case 'import':
      return { kind: 'import', options: readImportOptions(tokens) };
    case 'format':
      return { kind: 'format', options: readFormatOptions(tokens) };
    case 'init':
      return { kind: 'init', options: readInitOptions(tokens) };
    case 'test-pack':
      return { kind: 'test-pack', options: readTestPackOptions(tokens) };
    case 'reference':
      return { kind: 'reference', options: readReferenceOptions(tokens) };
    case 'lsp':
      return { kind: 'lsp', options: readLspOptions(tokens) };
  }
}

function readInitOptions({ operands }: ReadTokens): Readonly<Record<string, never>> {
  const [operand] = operands;
  if (operand !== undefined) {
    throw new UsageError(`init writes into the current folder; found “${operand}” as well.`);
  }
  return {};
}

function readTestPackOptions({ operands }: ReadTokens): TestPackOptions {
  const [path, second] = operands;
  if (path === undefined || path === '') throw new UsageError('test-pack needs a FILE.');
  if (second !== undefined)
    throw new UsageError(`test-pack takes one FILE; found “${second}” as well.`);
  return { path };
}

function readReferenceOptions(tokens: ReadTokens): ReferenceOptions {
  const [action, path, another] = tokens.operands;
  if (action !== 'import') {
    const found = action === undefined ? '' : `; found “${action}”`;
    throw new UsageError(`reference knows one action: reference import FILE${found}.`);
  }
  if (path === undefined || path === '') throw new UsageError('reference import needs a FILE.');
  if (another !== undefined)
    throw new UsageError(`reference import takes one FILE; found “${another}” as well.`);
  return { path, output: tokens.valueOf('output') };
}

function readRulesOptions(tokens: ReadTokens): RulesOptions {
  const [ruleId, second] = tokens.operands;
  if (second !== undefined)
    throw new UsageError(`rules explains one rule; found “${second}” as well.`);
  return {
    ruleId,
    format: readOneOf(tokens, 'format', ['text', 'json']) ?? 'text',
    output: tokens.valueOf('output'),
    config: tokens.valueOf('config'),
  };
}

const TRANSPORTS = ['stdio', 'node-ipc', 'socket'] as const;
const HIGHEST_PORT = 65_535;

function readLspOptions(tokens: ReadTokens): LspOptions {
  const [operand] = tokens.operands;
  if (operand !== undefined) throw new UsageError(`lsp takes no path; found “${operand}”.`);
  const [transport, second] = TRANSPORTS.filter((name) => tokens.has(name));
  if (transport === undefined)
    throw new UsageError('lsp needs --stdio, --node-ipc or --socket=PORT.');
  if (second !== undefined) {
    throw new UsageError(`--${transport} and --${second} exclude each other.`);
  }
  const port = readNumber(tokens, 'socket', 1);
  if (port !== undefined && port > HIGHEST_PORT) {
    throw new UsageError(`--socket needs a port, at most ${HIGHEST_PORT}; found “${port}”.`);
  }
  readNumber(tokens, 'clientProcessId', 1);
  return { transport, port };
}
